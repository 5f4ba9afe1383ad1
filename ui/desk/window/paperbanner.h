#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace motcua {

/// What the printer needs, and the question whether a slip came out. Both stay until they are
/// answered by a person or by the printer; neither takes the keyboard away from the work.
class PaperBanner : public QFrame {
    Q_OBJECT

public:
    explicit PaperBanner(QWidget *parent = nullptr);

    /// Empty texts: nothing to say, nothing to ask.
    void show(const QString &trouble, const QString &question);
    QString trouble() const;
    QString question() const;

Q_SIGNALS:
    void answered(bool printed);

private:
    QLabel *m_trouble;
    QLabel *m_question;
    QPushButton *m_printed;
    QPushButton *m_again;
};

} // namespace motcua
