#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace motcua {

/// One version or one change of a procedure, and the keys in which it differs.
struct ChangeEntry {
    struct Key {
        QString label;
        QString before;
        QString after;
        bool operator==(const Key &) const = default;
    };
    QString title;
    std::vector<Key> keys;
    bool operator==(const ChangeEntry &) const = default;
};

/// What was changed in a procedure, or would be by a file. Humble; Escape goes back.
class ChangesView : public QFrame {
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    /// `accept` stands on the button that makes it so; empty: there is nothing to accept.
    void showChanges(const QString &title, const std::vector<ChangeEntry> &changes,
                     const QString &accept = {});
    void clear() { showChanges({}, {}); }

Q_SIGNALS:
    void acceptWanted();
    void backWanted();

private:
    QLabel *m_title;
    QTreeWidget *m_changes;
    QPushButton *m_accept;
};

} // namespace motcua
