#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace motcua {

/// Apologies with a new date for all dossiers that are ticked: when, why, what goes out. Humble.
class ApologyForm : public QFrame {
    Q_OBJECT

public:
    explicit ApologyForm(QWidget *parent = nullptr);

    void open(const QString &title);
    void close();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    int days() const; ///< working days more
    QString reason() const;
    QString basis() const;
    /// A line for each letter.
    void setDrafts(const QStringList &lines);
    void focusReason();

Q_SIGNALS:
    void daysChanged();
    void goWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QSpinBox *m_days;
    QLineEdit *m_reason;
    QLineEdit *m_basis;
    QLabel *m_drafts;
};

} // namespace motcua
