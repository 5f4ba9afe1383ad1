#pragma once

#include "core/base/id.h"
#include "core/dossiers/letter.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace motcua {

class KeyBar;

/// A letter that the procedure of a dossier proposes.
struct LetterEntry {
    Id dossier; ///< with the letter its key
    Letter letter = Letter::Thanks;
    QString name; ///< of the letter
    QString person;
    QString procedure;
    QString since;
    QString code;
    bool operator==(const LetterEntry &) const = default;
};

/// Letters that are proposed, and the one that is chosen as it would be printed. Humble: Space
/// ticks, F2 approves, nothing goes out by itself.
class LettersPart : public QWidget {
    Q_OBJECT

public:
    explicit LettersPart(QWidget *parent = nullptr);

    /// What is ticked stays ticked while it is there.
    void setEntries(const std::vector<LetterEntry> &entries);
    /// The places of those ticked, of the chosen one when none is.
    std::vector<std::size_t> wanted() const;
    std::optional<std::size_t> chosen() const;
    /// Null: there is nothing to look at.
    void setPage(const QImage &page);
    void askReason(const QString &question, const QString &proposed);
    void closeReason();

Q_SIGNALS:
    void choiceChanged();
    void approveWanted();
    void dossierWanted();
    void declineWanted(); ///< to be asked why
    void declined(const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeReason();
    void narrow();
    void tickAll();
    void drawPage();

    QComboBox *m_kind;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QLabel *m_page;
    QFrame *m_reasonLine;
    QLabel *m_question;
    QLineEdit *m_reason;
    KeyBar *m_keys;
    QImage m_picture;
    std::vector<LetterEntry> m_entries;
};

} // namespace motcua
