#pragma once

#include <QFrame>
#include <QImage>
#include <QString>

class QLabel;
class QPushButton;

namespace motcua {

/// A sheet with codes as it comes out of the printer, page by page. Humble; Escape goes back.
class SheetView : public QFrame {
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Name of the printer for A4 pages; empty: there is none, the sheet can only be saved.
    void setPrinter(const QString &name);
    /// `page` of `pages`, from 0.
    void showPage(const QString &title, const QImage &picture, int page, int pages);
    QString title() const;
    void clear();

Q_SIGNALS:
    void pageWanted(int page);
    void printWanted();
    void saveWanted();
    void backWanted();

private:
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_picture;
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_print;
    QPushButton *m_save;
    int m_page = 0;
};

} // namespace motcua
