#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace motcua {

/// A page of a file: as wide as there is room, or in its own size. Humble.
class FileViewer : public QWidget {
    Q_OBJECT

public:
    explicit FileViewer(QWidget *parent = nullptr);

    void setPage(const QImage &picture, const QString &name, const QString &place);
    void clear();
    void toggleSize();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_name;
    QLabel *m_page;
    QScrollArea *m_scroll;
    QImage m_picture;
    bool m_whole = false; ///< in its own size
};

} // namespace motcua
