#include "ui/firstrun/newsitewizard.h"

#include "ui/desk/settings/agenciessection.h"
#include "ui/desk/settings/counterssection.h"
#include "ui/desk/settings/fieldssection.h"
#include "ui/desk/settings/hourssection.h"
#include "ui/desk/settings/machinesection.h"
#include "ui/desk/settings/pinsection.h"
#include "ui/desk/settings/prioritiessection.h"
#include "ui/desk/settings/settingswords.h"
#include "ui/desk/settings/unitsection.h"
#include "ui/desk/window/plainparts.h"
#include "ui/firstrun/adminsection.h"
#include "ui/firstrun/colleaguessection.h"
#include "ui/firstrun/usualfields.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

// What no two communes share is left for a person to write; the hours are the usual ones.
SiteConfiguration blank(SiteConfiguration usual)
{
    Site &site = usual.site;
    site.id = 0;
    for (QString *text : {&site.name, &site.authority, &site.hotline, &site.kioskPin})
        text->clear();
    site.opening.clear();
    for (int weekday = 1; weekday <= 5; ++weekday) {
        site.opening.push_back({weekday, QTime(7, 30), QTime(11, 30)});
        site.opening.push_back({weekday, QTime(13, 30), QTime(17, 0)});
    }
    return usual;
}

QPushButton *makeButton(const char *name, const char *kind, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", QString::fromLatin1(kind));
    return button;
}

} // namespace

NewSiteWizard::NewSiteWizard(const SiteConfiguration &usual, QDate today, MachineKeeper &machine,
                             MakeSite make, RecoveryView::AskFile ask, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
    , m_title(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_trouble(new QLabel(this))
    , m_back(makeButton("wizardBack", "plain", this))
    , m_next(makeButton("wizardNext", "main", this))
    , m_recovery(new RecoveryView(std::move(ask)))
{
    setObjectName(QStringLiteral("newSiteWizard"));
    m_wish.settings.site = blank(usual);
    m_wish.settings.machine = machine.setup();
    SettingsDraft &draft = m_wish.settings;
    addStep(tr("Unit"), {new UnitSection(draft, UnitSection::Code::Chosen)});
    addStep(tr("Working hours"), {new HoursSection(draft, today)});
    addStep(tr("Agencies"), {new AgenciesSection(draft)});
    m_fields = int(m_steps.size());
    addFields(usual);
    m_counters = int(m_steps.size());
    addStep(tr("Counters"), {new CountersSection(draft)});
    addStep(tr("Priorities"), {new PrioritiesSection(draft)});
    addStep(tr("PIN of the kiosk"), {new PinSection(draft, PinSection::Need::Wanted)});
    addStep(tr("Administrator"), {new AdminSection(draft, m_wish.admin)});
    addStep(tr("People"), {new ColleaguesSection(m_wish, today)});
    addStep(tr("This machine"),
            {new MachineSection(draft, machine, MachineSection::Holds::AtOnce)});
    m_stack->addWidget(m_recovery);

    m_title->setObjectName(QStringLiteral("settingsTitle"));
    m_trouble->setObjectName(QStringLiteral("wizardTrouble"));
    m_trouble->setProperty("kind", QStringLiteral("problem"));
    m_trouble->setWordWrap(true);
    m_back->setText(tr("&Back"));
    m_back->setAutoDefault(false);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_back);
    verbs->addWidget(m_trouble, 1);
    verbs->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addLayout(verbs);
    connect(m_back, &QPushButton::clicked, this, &NewSiteWizard::back);
    connect(m_next, &QPushButton::clicked, this, &NewSiteWizard::next);
    connect(m_recovery, &RecoveryView::kept, this, &NewSiteWizard::finished);
    // Making a password safe takes its time, for each person anew.
    auto *making = plainLabel("wizardMaking", this);
    making->setText(tr("The site is being set up, please wait…"));
    making->hide();
    verbs->insertWidget(1, making, 1);
    connect(&m_beside, &SideWork::busyChanged, this, [this, making](bool busy) {
        making->setVisible(busy);
        for (QWidget *part : std::initializer_list<QWidget *>{m_stack, m_back, m_next})
            part->setDisabled(busy);
    });
    go(0);
}

void NewSiteWizard::addFields(const SiteConfiguration &usual)
{
    auto *ticks = new UsualFields(m_wish.settings, usual);
    auto *fields = new FieldsSection(m_wish.settings, FieldsSection::Rows::Basic);
    connect(ticks, &SettingsSection::edited, fields, &SettingsSection::refresh);
    connect(fields, &SettingsSection::edited, ticks, &SettingsSection::refresh);
    addStep(tr("Fields"), {ticks, fields});
}

void NewSiteWizard::addStep(const QString &title, const std::vector<SettingsSection *> &sections)
{
    for (SettingsSection *section : sections) {
        connect(section, &SettingsSection::told, this,
                [this](const DeskMessage &message) { m_trouble->setText(message.text); });
        connect(section, &SettingsSection::edited, m_trouble, &QLabel::clear);
    }
    m_stack->addWidget(sectionsPage(sections, 14));
    m_steps.push_back({title, sections});
}

int NewSiteWizard::current() const { return m_stack->currentIndex(); }

void NewSiteWizard::go(int step)
{
    const int last = int(m_steps.size()) - 1;
    m_trouble->clear();
    for (SettingsSection *section : m_steps[size_t(step)].sections)
        section->refresh();
    m_stack->setCurrentIndex(step);
    m_title->setText(
        tr("Step %1 of %2: %3").arg(step + 1).arg(last + 1).arg(m_steps[size_t(step)].title));
    m_next->setText(step == last ? tr("&Set up the site") : tr("&Next"));
    focusFirst();
}

// Into the step's first field: a key meant for it never leads back or on.
void NewSiteWizard::focusFirst()
{
    const QWidget *page = m_stack->currentWidget();
    for (QWidget *widget = page->nextInFocusChain(); widget != page;
         widget = widget->nextInFocusChain()) {
        if (page->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus)
            && widget->isEnabled() && widget->isVisibleTo(page))
            return widget->setFocus();
    }
}

bool NewSiteWizard::isRight(const Step &step)
{
    bool right = true;
    for (SettingsSection *section : step.sections) {
        section->clearProblems();
        right = section->check() && right;
    }
    // What belongs to a later step is asked there. The last one first: the keyboard ends at the
    // first, and so does what is shown.
    const std::vector<SiteProblem> problems = problemsOfNew(m_wish.settings.site);
    std::for_each(problems.rbegin(), problems.rend(), [&](const SiteProblem &problem) {
        const QString words = SettingsWords::problem(problem);
        for (SettingsSection *section : step.sections)
            right = !section->showProblem(problem, words) && right;
    });
    return right;
}

// What breaks no rule is warned of once: pressed again, it stays so.
bool NewSiteWizard::isMeant(int step)
{
    constexpr int MostTold = 3;
    const SiteConfiguration &site = m_wish.settings.site;
    const QStringList gaps = step == m_counters ? SettingsWords::gaps(site)
        : step == m_fields                      ? SettingsWords::sameFields(site)
                                                : QStringList();
    if (gaps.isEmpty() || gaps == m_warned)
        return true;
    m_warned = gaps;
    m_trouble->setText(gaps.mid(0, MostTold).join(u' ') + u' '
                       + tr("Press Next again to leave it so."));
    return false;
}

// Enter leads on from whatever is filled in; on a button it is the button. Not left to the dialog
// around: its default button becomes another one as soon as the keyboard passes some button.
void NewSiteWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    event->accept();
    if (event->isAutoRepeat() || m_beside.isBusy())
        return;
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        return button->click();
    if (m_made)
        return;
    // Setting up is meant, not passed by.
    const bool isLast = current() + 1 == int(m_steps.size());
    isLast ? m_next->setFocus() : next();
}

void NewSiteWizard::next()
{
    if (!isRight(m_steps[size_t(current())]) || !isMeant(current()))
        return;
    if (current() + 1 < int(m_steps.size()))
        go(current() + 1);
    else
        make();
}

void NewSiteWizard::back()
{
    if (current() == 0)
        Q_EMIT left();
    else
        go(current() - 1);
}

void NewSiteWizard::make()
{
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (isRight(m_steps[i]))
            continue;
        go(int(i));
        isRight(m_steps[i]); // once more: showing the step cleared what it said
        return;
    }
    m_trouble->clear();
    m_beside.start([work = m_make, wish = m_wish] { return work(wish); },
                   [this](const Result<MadeSite, QString> &answer) { made(answer); });
}

void NewSiteWizard::made(const Result<MadeSite, QString> &answer)
{
    if (!answer) {
        m_trouble->setText(answer.error());
        return;
    }
    m_made = true;
    m_wish.admin = {};
    m_wish.colleagues.clear();
    m_title->setText(tr("The site is set up. Please keep this sheet."));
    m_back->hide();
    m_next->hide();
    if (!answer.value().machineKept)
        m_trouble->setText(SettingsWords::machineNotKept().text);
    m_recovery->setSheet(answer.value().sheet);
    m_stack->setCurrentWidget(m_recovery);
}

} // namespace motcua
