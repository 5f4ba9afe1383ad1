#include "ui/desk/settings/settingsview.h"

#include "ui/desk/settings/reviewpage.h"
#include "ui/desk/settings/settingswords.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int NamesWidth = 156;

} // namespace

SettingsView::SettingsView(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedWidget(this))
    , m_names(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_message(new MessageBar(this))
    , m_foot(new QWidget)
    , m_unsaved(new QLabel)
    , m_save(plainButton("settingsSave", tr("See what changes and &save"), "main", this))
    , m_drop(plainButton("settingsDrop", tr("&Forget the changes"), "plain", this))
    , m_review(new ReviewPage)
{
    setObjectName(QStringLiteral("settingsView"));
    m_names->setObjectName(QStringLiteral("settingsSections"));
    m_stack->setObjectName(QStringLiteral("settingsStack"));
    m_names->setAccessibleName(tr("Sections of the settings"));
    m_names->setFixedWidth(NamesWidth);
    m_names->setFrameShape(QFrame::NoFrame);
    m_unsaved->setObjectName(QStringLiteral("settingsUnsaved"));
    m_unsaved->setTextFormat(Qt::PlainText);

    auto *form = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(m_names);
    columns->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(12);
    foot->addWidget(m_save);
    foot->addWidget(m_drop);
    foot->addWidget(m_unsaved, 1);
    auto *formColumn = new QVBoxLayout(form);
    formColumn->setContentsMargins(0, 0, 0, 0);
    formColumn->setSpacing(12);
    formColumn->addLayout(columns, 1);
    formColumn->addWidget(m_foot);
    m_faces->addWidget(form);
    m_faces->addWidget(m_review);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_faces, 1);

    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsView::showSection);
    connect(m_save, &QPushButton::clicked, this, &SettingsView::reviewWanted);
    connect(m_drop, &QPushButton::clicked, this, &SettingsView::dropWanted);
    connect(m_review, &ReviewPage::saveWanted, this, &SettingsView::saveWanted);
    connect(m_review, &ReviewPage::backWanted, this, &SettingsView::showSections);
    setUnsaved(0);
}

int SettingsView::addSection(const QString &title, const std::vector<SettingsSection *> &sections)
{
    for (SettingsSection *section : sections) {
        connect(section, &SettingsSection::edited, this, &SettingsView::edited);
        connect(section, &SettingsSection::told, this, &SettingsView::showMessage);
    }
    m_stack->addWidget(sectionsPage(sections, 16));
    m_entries.push_back({sections});
    m_names->addItem(title);
    if (m_entries.size() == 1)
        m_names->setCurrentRow(0);
    return int(m_entries.size()) - 1;
}

// A section may show what another one edits: fields the names of agencies.
void SettingsView::showSection(int index)
{
    if (index < 0 || index >= int(m_entries.size()))
        return;
    for (SettingsSection *section : m_entries[size_t(index)].sections)
        section->refresh();
    m_names->setCurrentRow(index);
    m_stack->setCurrentIndex(index);
    showFoot();
}

// A section that saves itself has a button for it: a second one would be taken for it.
void SettingsView::showFoot()
{
    const auto row = m_names->currentRow();
    const bool itself = row >= 0
        && std::ranges::all_of(m_entries[std::size_t(row)].sections, &SettingsSection::savesItself);
    m_foot->setVisible(!itself || m_save->isEnabled());
}

void SettingsView::refresh()
{
    for (const Entry &entry : m_entries) {
        for (SettingsSection *section : entry.sections)
            section->refresh();
    }
}

bool SettingsView::check()
{
    clearProblems();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        for (SettingsSection *section : m_entries[i].sections) {
            if (section->check())
                continue;
            m_names->setCurrentRow(int(i));
            section->check(); // once more: showing the section cleared what it said
            return false;
        }
    }
    return true;
}

// The last one first: so the keyboard ends at the first, and so does what is shown.
void SettingsView::showProblems(const std::vector<SiteProblem> &problems)
{
    clearProblems();
    std::for_each(problems.rbegin(), problems.rend(),
                  [this](const SiteProblem &problem) { showProblem(problem); });
}

void SettingsView::showProblem(const SiteProblem &problem)
{
    const QString words = SettingsWords::problem(problem);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        for (SettingsSection *section : m_entries[i].sections) {
            if (!section->showProblem(problem, words))
                continue;
            m_names->setCurrentRow(int(i));
            section->showProblem(problem, words);
            return;
        }
    }
    showMessage({DeskMessage::Kind::Problem, words});
}

void SettingsView::clearProblems()
{
    for (const Entry &entry : m_entries) {
        for (SettingsSection *section : entry.sections)
            section->clearProblems();
    }
}

void SettingsView::setUnsaved(int changes)
{
    m_unsaved->setText(changes == 0 ? tr("Everything is saved.")
                                    : tr("%n changes are not saved yet.", nullptr, changes));
    m_save->setEnabled(changes > 0);
    m_drop->setEnabled(changes > 0);
    showFoot();
}

void SettingsView::showReview(const std::vector<SettingsChange> &changes,
                              const QStringList &warnings)
{
    m_review->setChanges(changes, warnings);
    m_faces->setCurrentIndex(1);
    m_review->setFocus();
}

void SettingsView::showSections() { m_faces->setCurrentIndex(0); }

void SettingsView::showMessage(const DeskMessage &message) { m_message->show(message); }

void SettingsView::clearMessage() { m_message->clear(); }

void SettingsView::focusInEvent(QFocusEvent *)
{
    if (m_faces->currentIndex() == 1)
        m_review->setFocus();
    else
        m_names->setFocus();
}

} // namespace motcua
