#pragma once

#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;

namespace motcua {

class BooksPart;
class LetterLinesPart;
class LettersPart;

/// What is shown of the registers.
enum class RegisterPane { Letters, Lines, Books };

/// The page "Sổ sách": letters that are proposed, the register of letters, the books of dossiers by
/// year. Humble.
class RegistersView : public QWidget {
    Q_OBJECT

public:
    explicit RegistersView(QWidget *parent = nullptr);

    LettersPart &letters() { return *m_letters; }
    LetterLinesPart &lines() { return *m_lines; }
    BooksPart &books() { return *m_books; }
    RegisterPane pane() const;
    void showPane(RegisterPane pane);
    void setProposed(int letters);

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void shown();
    void paneChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::array<QPushButton *, 3> m_chips;
    QStackedWidget *m_stack;
    LettersPart *m_letters;
    LetterLinesPart *m_lines;
    BooksPart *m_books;
    MessageBar *m_message;
};

} // namespace motcua
