#pragma once

#include "core/base/id.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace motcua {

class KeyBar;

/// Somebody who must hear what became of their dossier.
struct CallEntry {
    Id dossier; ///< its key
    QString code;
    QString person;
    QString news; ///< "kết quả đã có"
    QString way; ///< how they want to hear it, and where, masked
    QString tries; ///< what came of it so far
    bool operator==(const CallEntry &) const = default;
};

/// What came of a call, in the order of its keys.
enum class CallOutcome { Told, NotReached, Later };

/// The page "Gọi báo": who must be told, the sentence to say, what came of it. Humble.
class CallView : public QWidget {
    Q_OBJECT

public:
    explicit CallView(QWidget *parent = nullptr);

    /// Keeps what is chosen, if it is still there; else the next one in its place.
    void setEntries(const std::vector<CallEntry> &entries);
    Id chosen() const; ///< null: nobody must be told
    /// What is said, and to whom, as rich text.
    void setSaid(const QString &richText);
    QString note() const;
    void clearNote();
    void focusNote();

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void shown();
    void left();
    void choiceChanged();
    void outcomeChosen(motcua::CallOutcome outcome);
    void phoneWanted();
    void sentenceWanted(); ///< into the clipboard
    void dossierWanted();
    void messageActionWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QWidget *m_work;
    QTextBrowser *m_said;
    QLineEdit *m_note;
    KeyBar *m_keys;
    MessageBar *m_message;
    std::vector<CallEntry> m_entries;
};

} // namespace motcua
