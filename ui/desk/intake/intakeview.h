#pragma once

#include "ui/desk/window/messagebar.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTextBrowser;

namespace motcua {

class CardQuestion;
class FileBasket;
class KeyBar;
class LatePart;
class MissingPart;
class PapersTable;
class PersonPart;
class ProcedurePart;
class WaysPart;

/// What is done with an intake as a whole, in the order of its keys.
enum class IntakeVerb { Receive, Missing, AllHere, NextPerson, PutAway, Unfinished };

/// The page "Nhận hồ sơ": person, procedure, papers, fee, one below and beside the other; Enter
/// moves on from field to field. Humble.
class IntakeView : public QWidget {
    Q_OBJECT

public:
    explicit IntakeView(QWidget *parent = nullptr);

    PersonPart &owner() { return *m_owner; }
    PersonPart &submitter() { return *m_submitter; }
    ProcedurePart &procedure() { return *m_procedure; }
    PapersTable &papers() { return *m_papers; }
    CardQuestion &question() { return *m_question; }
    MissingPart &missing() { return *m_missing; }
    WaysPart &ways() { return *m_ways; }
    LatePart &late() { return *m_late; }
    FileBasket &files() { return *m_files; }

    void setRepresented(bool represented, const QString &authority);
    bool isRepresented() const;
    QString authority() const;
    void setDue(const QString &richText);
    /// Instead of the checklist.
    void showMissing(bool missing);
    bool isMissingShown() const;
    /// Whether slips can be printed here.
    void setSlipsOffered(bool offered);
    /// An answer is awaited: nothing can be pressed.
    void setLocked(bool locked);
    /// How many dossiers wait to be gone on with.
    void setDrafts(int drafts);
    /// Lets one of them be chosen, told as these lines.
    void offerDrafts(const QStringList &drafts);
    /// Which number of the queue this is for; empty: none.
    void setTicket(const QString &text);

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void representedChanged();
    void authorityChanged();
    void verbChosen(motcua::IntakeVerb verb);
    void messageActionWanted();
    void draftChosen(int place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePersons();
    QWidget *makePapers();
    QWidget *makeWays();

    PersonPart *m_owner;
    QCheckBox *m_represented;
    PersonPart *m_submitter;
    QLabel *m_authorityLabel;
    QLineEdit *m_authority;
    ProcedurePart *m_procedure;
    QStackedWidget *m_middle;
    PapersTable *m_papers;
    MissingPart *m_missing;
    WaysPart *m_ways;
    LatePart *m_late;
    FileBasket *m_files;
    QTextBrowser *m_due;
    KeyBar *m_keys;
    QLabel *m_ticket;
    MessageBar *m_message;
    CardQuestion *m_question;
};

} // namespace motcua
