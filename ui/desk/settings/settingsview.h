#pragma once

#include "ui/desk/settings/settingssection.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace motcua {

class ReviewPage;
struct SettingsChange;

/// The page "Thiết lập": its sections at the left, the chosen one beside them, below what is not
/// saved yet. Shows what it is told and tells what was pressed.
class SettingsView : public QWidget {
    Q_OBJECT

public:
    explicit SettingsView(QWidget *parent = nullptr);

    /// One entry at the left for these, one below the other; the view owns them. Its index.
    int addSection(const QString &title, const std::vector<SettingsSection *> &sections);
    void showSection(int index);
    /// The sections show their draft as it stands.
    void refresh();
    /// Asks every section what no rule speaks of; shows the first that is wrong.
    bool check();
    /// Each beside the field that it belongs to, or above all; the first one is in sight.
    void showProblems(const std::vector<SiteProblem> &problems);

    /// How many things differ from what holds.
    void setUnsaved(int changes);
    /// Instead of the sections; ends with showSections().
    void showReview(const std::vector<SettingsChange> &changes, const QStringList &warnings);
    void showSections();
    void showMessage(const DeskMessage &message);
    void clearMessage();

Q_SIGNALS:
    void edited();
    void reviewWanted();
    void saveWanted();
    void dropWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Entry {
        std::vector<SettingsSection *> sections;
    };
    void clearProblems();
    void showProblem(const SiteProblem &problem);
    void showFoot();

    std::vector<Entry> m_entries;
    QStackedWidget *m_faces; ///< the sections, or what changes
    QListWidget *m_names;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    QWidget *m_foot; ///< what saves the sections that do not save themselves
    QLabel *m_unsaved;
    QPushButton *m_save;
    QPushButton *m_drop;
    ReviewPage *m_review;
};

} // namespace motcua
