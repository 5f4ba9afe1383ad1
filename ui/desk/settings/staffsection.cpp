#include "ui/desk/settings/staffsection.h"

#include "core/site/siteedits.h"
#include "ui/desk/settings/choices.h"
#include "ui/desk/settings/formrows.h"
#include "ui/desk/settings/partlist.h"
#include "ui/desk/settings/recoveryview.h"
#include "ui/desk/settings/staffwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int LongestSecret = 128;
constexpr int HelperDays = 90; // what is offered; a person writes the true day

QWidget *sideBySide(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return box;
}

} // namespace

StaffSection::StaffSection(SettingsDraft &draft, QDate today, Accounts accounts, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_today(today)
    , m_kind(accounts)
    , m_faces(new QStackedWidget(this))
    , m_recovery(new RecoveryView)
    , m_list(new PartList(tr("Full name of somebody new"), PartList::Order::ByItself))
    , m_form(new FormRows)
    , m_name(new QLineEdit)
    , m_signIn(new QLineEdit)
    , m_role(new QComboBox)
    , m_agency(new QComboBox)
    , m_ends(new QCheckBox(tr("Ends on")))
    , m_last(new QDateEdit)
    , m_state(new QLabel)
    , m_password(makeSecret())
    , m_again(makeSecret())
    , m_add(makeButton("staffAdd", tr("&Make the account"), "main"))
    , m_cancel(makeButton("staffCancel", tr("Do not add &anybody"), "plain"))
    , m_duty(makeButton("staffDuty", tr("Save the &role"), "plain"))
    , m_setPassword(makeButton("staffSetPassword", tr("Set the &password"), "plain"))
    , m_disable(makeButton("staffDisable", tr("&Lock the account"), "plain"))
    , m_enable(makeButton("staffEnable", tr("&Unlock the account"), "plain"))
{
    m_faces->addWidget(makeList());
    m_faces->addWidget(m_recovery);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    connect(m_list, &PartList::chosenChanged, this, &StaffSection::showChosen);
    connect(m_list, &PartList::addWanted, this, &StaffSection::begin);
    connect(m_list, &PartList::removeWanted, this, [this] { Q_EMIT removeWanted(m_shown); });
    connect(m_role, &QComboBox::currentIndexChanged, this, &StaffSection::settleEnd);
    connect(m_ends, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT addWanted(typed(), m_password->text(), m_again->text()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_accounts.empty())
            m_list->choose(m_accounts.front().id.hex());
        showChosen();
    });
    connect(m_duty, &QPushButton::clicked, this, [this] { Q_EMIT dutyWanted(typed()); });
    connect(m_setPassword, &QPushButton::clicked, this,
            [this] { Q_EMIT passwordWanted(m_shown, m_password->text(), m_again->text()); });
    connect(m_disable, &QPushButton::clicked, this, [this] { Q_EMIT disableWanted(m_shown); });
    connect(m_enable, &QPushButton::clicked, this, [this] { Q_EMIT enableWanted(m_shown); });
    connect(m_recovery, &RecoveryView::kept, this, &StaffSection::forgetSecrets);
    setAccounts({});
}

QWidget *StaffSection::makeList()
{
    for (const Role role : AllRoles)
        m_role->addItem(StaffWords::role(role), int(role));
    m_last->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_last->setCalendarPopup(true);
    m_last->setObjectName(QStringLiteral("staffLastDay"));
    FormRows::nameAloud(*m_last, tr("Last day"));
    m_ends->setObjectName(QStringLiteral("staffEnds"));
    m_state->setWordWrap(true);
    m_form->add("staffName", tr("Full name"), m_name);
    m_signIn->setInputMethodHints(Qt::ImhLatinOnly);
    m_form->add("staffSignIn", tr("Sign-in name"), m_signIn,
                tr("Small letters, digits, dot and dash; it stays as it is."));
    m_form->add("staffRole", tr("Role"), m_role);
    m_form->add("staffAgency", tr("Agency"), m_agency,
                tr("Sees and serves the queues of this agency only."));
    m_form->add("staffEnd", tr("Last day"), sideBySide({m_ends, m_last}, m_form),
                tr("A helper's account always has one, an administrator's never."));
    m_form->add("staffState", tr("State"), m_state);
    m_form->add("staffVerbs", {}, sideBySide({m_duty, m_disable, m_enable}, m_form));
    m_form->add("staffPassword", tr("Password"), m_password,
                tr("8 to 128 characters; a few words make a good one."));
    m_form->add("staffAgain", tr("The password again"), m_again);
    m_form->add("staffSecretVerbs", {}, sideBySide({m_add, m_cancel, m_setPassword}, m_form));
    QPushButton *recovery =
        makeButton("staffRecovery", tr("New recovery &sheet for administrators"), "plain");
    connect(recovery, &QPushButton::clicked, this, &StaffSection::recoveryWanted);
    recovery->setVisible(m_kind == Accounts::Kept);

    auto *list = new QWidget;
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch(1);
    right->addWidget(recovery, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    return list;
}

QPushButton *StaffSection::makeButton(const char *name, const QString &text, const char *kind)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(false);
    return button;
}

QLineEdit *StaffSection::makeSecret()
{
    auto *edit = new QLineEdit(this);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(LongestSecret);
    return edit;
}

void StaffSection::setAccounts(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    std::vector<PartList::Part> parts;
    for (const Account &account : accounts)
        parts.push_back({account.id.hex(), account.name, {}, m_kind == Accounts::Kept});
    m_list->setParts(parts);
    showChosen();
}

void StaffSection::choose(const Id &account)
{
    m_list->choose(account.hex());
    showChosen();
}

bool StaffSection::isTyping() const { return isNew() && !m_form->isHidden(); }

void StaffSection::begin(const QString &name)
{
    m_list->chooseNothing(); // so that each account can be chosen again
    Account fresh;
    fresh.name = name;
    QStringList taken;
    for (const Account &account : m_accounts)
        taken.append(account.signIn);
    fresh.signIn = newCode(name.section(u' ', -1), taken);
    const bool first = m_kind == Accounts::Kept && m_accounts.empty();
    fresh.role = first ? Role::Admin : Role::Officer;
    fill(fresh);
    m_signIn->setFocus();
}

void StaffSection::showChosen()
{
    const auto chosen = std::ranges::find_if(m_accounts, [this](const Account &account) {
        return account.id.hex() == m_list->chosen();
    });
    fill(chosen == m_accounts.end() ? Account() : *chosen);
    m_form->setVisible(chosen != m_accounts.end());
}

void StaffSection::fill(const Account &account)
{
    m_shown = account;
    m_form->show();
    m_form->clearProblems();
    m_name->setText(account.name);
    m_signIn->setText(account.signIn);
    m_name->setReadOnly(!isNew());
    m_signIn->setReadOnly(!isNew());
    m_role->setCurrentIndex(m_role->findData(int(account.role)));
    offerAgencies(account.agency);
    m_ends->setChecked(account.ends.has_value());
    m_last->setDate(account.ends.value_or(m_today.addDays(HelperDays)));
    m_last->setEnabled(m_ends->isChecked());
    m_state->setText(StaffWords::state(account, m_today));
    m_password->clear();
    m_again->clear();
    m_form->setRowVisible(m_state, !isNew() && m_kind == Accounts::Kept);
    m_add->setVisible(isNew());
    m_cancel->setVisible(isNew());
    m_setPassword->setVisible(!isNew());
    m_duty->setVisible(!isNew());
    m_disable->setVisible(!isNew() && !account.disabled && m_kind == Accounts::Kept);
    m_enable->setVisible(!isNew() && account.disabled);
    settleEnd();
}

// What the role leaves no choice about is not asked.
void StaffSection::settleEnd()
{
    const Role role = Role(m_role->currentData().toInt());
    if (role == Role::Helper)
        m_ends->setChecked(true);
    else if (role == Role::Admin)
        m_ends->setChecked(false);
    m_ends->setEnabled(role != Role::Helper && role != Role::Admin);
}

Account StaffSection::typed() const
{
    Account account = m_shown;
    account.name = m_name->text();
    account.signIn = m_signIn->text();
    account.role = Role(m_role->currentData().toInt());
    account.agency = m_agency->currentData().toString();
    account.ends = m_ends->isChecked() ? std::optional(m_last->date()) : std::nullopt;
    return account;
}

void StaffSection::showProblem(Place place, const QString &words)
{
    m_form->clearProblems();
    switch (place) {
    case Place::Name: return m_form->setProblem(m_name, words);
    case Place::SignIn: return m_form->setProblem(m_signIn, words);
    case Place::Role: return m_form->setProblem(m_role, words);
    case Place::Agency: return m_form->setProblem(m_agency, words);
    case Place::Ends: return m_form->setProblem(m_ends->parentWidget(), words);
    case Place::Again: return m_form->setProblem(m_again, words);
    case Place::Password: return m_form->setProblem(m_password, words);
    }
}

void StaffSection::showRecovery(const RecoverySheet &sheet, const RecoveryView::Printer &printer)
{
    m_recovery->setPrinter(printer);
    m_recovery->setSheet(sheet);
    m_faces->setCurrentWidget(m_recovery);
}

void StaffSection::forgetSecrets()
{
    m_password->clear();
    m_again->clear();
    m_recovery->clear();
    m_faces->setCurrentIndex(0);
}

// What is being typed stays.
void StaffSection::refresh() { offerAgencies(m_agency->currentData().toString()); }

void StaffSection::offerAgencies(const QString &chosen)
{
    fillAgencies(*m_agency, draft().site, {});
    m_agency->setItemText(m_agency->findData(QString()), tr("The whole centre"));
    chooseValue(*m_agency, chosen, chosen);
}

bool StaffSection::showProblem(const SiteProblem &, const QString &) { return false; }

void StaffSection::clearProblems() { m_form->clearProblems(); }

} // namespace motcua
