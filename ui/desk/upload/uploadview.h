#pragma once

#include "core/base/id.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QTreeWidget;

namespace motcua {

class KeyBar;
struct UploadField;

/// A dossier that waits to be entered elsewhere.
struct UploadEntry {
    Id dossier; ///< its key
    QString text;
    bool operator==(const UploadEntry &) const = default;
};

/// The page "Chờ nhập lên hệ thống tỉnh". Humble: one key copies the next field, the code that the
/// other system gave is typed, pasted or scanned.
class UploadView : public QWidget {
    Q_OBJECT

public:
    explicit UploadView(QWidget *parent = nullptr);

    /// Keeps what is chosen, if it is still there; else chooses the first.
    void setEntries(const std::vector<UploadEntry> &entries);
    void setFields(const std::vector<UploadField> &fields);
    /// The field that is copied next; none behind the last one.
    void setNext(int field);
    Id chosen() const; ///< null: nothing waits
    QString code() const;
    void setCode(const QString &code);
    void focusCode();

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void shown();
    void left();
    void choiceChanged();
    void copyWanted();
    /// That field, out of turn.
    void fieldWanted(int field);
    void bindWanted();
    void againWanted(); ///< from the first field on
    void dossierWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QListWidget *m_list;
    QLabel *m_nothing;
    QWidget *m_work;
    QTreeWidget *m_fields;
    QLineEdit *m_code;
    KeyBar *m_keys;
    MessageBar *m_message;
    std::vector<UploadEntry> m_entries;
};

} // namespace motcua
