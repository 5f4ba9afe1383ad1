#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace motcua {

/// A card was scanned while somebody else is written down already: whose is it? Humble.
class CardQuestion : public QFrame {
    Q_OBJECT

public:
    enum class Answer {
        Replace, ///< of the one who is written down: they are not
        Submitter, ///< of who brings the dossier
        Leave, ///< of nobody here
    };

    explicit CardQuestion(QWidget *parent = nullptr);

    /// `there` is written down, `scanned` is on the card.
    void ask(const QString &there, const QString &scanned);
    /// Nobody is named any more.
    void clear();

Q_SIGNALS:
    /// It is gone by then.
    void answered(motcua::CardQuestion::Answer answer);

private:
    QPushButton *addAnswer(const char *name, const QString &text, Answer answer);

    QLabel *m_text;
};

} // namespace motcua
