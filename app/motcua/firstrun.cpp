#include "app/motcua/firstrun.h"

#include "ui/desk/window/desklook.h"
#include "ui/desk/window/plainparts.h"

#include <QCommandLinkButton>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua {

namespace {
constexpr QSize WizardSize(1040, 690); // fits 1366 × 768 beside a panel
}

FirstRun::FirstRun(std::function<NewSiteWizard *()> wizard, Restore restore, QWidget *parent)
    : QDialog(parent)
    , m_makeWizard(std::move(wizard))
    , m_restore(std::move(restore))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Một cửa: first start"));
    dressAsDesk(*this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeRestore());
    m_leaving = makeLeaving();
    m_pages->addWidget(m_leaving);
    resize(620, 420);
}

QWidget *FirstRun::makeChoices()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *question = new QLabel(tr("There is no site on this machine yet. What shall it be?"));
    question->setWordWrap(true);
    layout->addWidget(question);
    const auto add = [&](const char *name, const QString &text, const QString &description,
                         const std::function<void()> &action) {
        auto *button = new QCommandLinkButton(text, description);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
    };
    add("newSite", tr("A new site"),
        tr("Your own commune, step by step: usual fields, counters and the sample catalogue to "
           "begin with"),
        [this] { beginNewSite(); });
    add("demo", tr("The demo ward"),
        tr("Phường Mẫu with people waiting, to look around; nothing in it is real"),
        [this] { finish(Choice::Demo); });
    add("restore", tr("Restore a saved site"),
        tr("From a saved file or a copied data folder, on a stick or another disk"),
        [this] { m_pages->setCurrentIndex(1); });
    layout->addStretch();
    return page;
}

QWidget *FirstRun::makeRestore()
{
    auto *page = new QWidget;
    auto *text = plainLabel("restoreText", page);
    text->setText(
        tr("Choose the saved file, with its keys beside it, or the copied data folder. It is only "
           "read. This machine then goes on under an identity of its own."));
    m_saved = new QLineEdit(page);
    m_saved->setObjectName(QStringLiteral("restoreFrom"));
    m_saved->setAccessibleName(tr("Saved file or folder"));
    m_problem = plainLabel("restoreProblem", page);
    m_problem->setProperty("kind", QStringLiteral("problem"));
    m_reading = plainLabel("restoreReading", page);
    m_reading->setText(tr("Reading and checking; a big file takes some minutes…"));
    m_reading->hide();
    auto *file = plainButton("restoreFile", tr("Choose a &file…"), "plain", page);
    auto *folder = plainButton("restoreFolder", tr("Choose a f&older…"), "plain", page);
    auto *back = plainButton("restoreBack", tr("Back"), "plain", page);
    auto *go = plainButton("restoreGo", tr("Restore"), "main", page);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(file);
    choices->addWidget(folder);
    choices->addStretch(1);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(back);
    verbs->addStretch(1);
    verbs->addWidget(go);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(14);
    column->addWidget(text);
    column->addWidget(m_saved);
    column->addLayout(choices);
    column->addWidget(m_problem);
    column->addWidget(m_reading);
    column->addStretch(1);
    column->addLayout(verbs);
    connect(file, &QPushButton::clicked, this, [this] { browse(false); });
    connect(folder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(go, &QPushButton::clicked, this, &FirstRun::restore);
    connect(m_saved, &QLineEdit::returnPressed, this, &FirstRun::restore);
    connect(m_saved, &QLineEdit::textChanged, m_problem, &QLabel::clear);
    connect(&m_beside, &SideWork::busyChanged, this, [=, this](bool busy) {
        m_reading->setVisible(busy);
        for (QWidget *part : std::initializer_list<QWidget *>{m_saved, file, folder, back, go})
            part->setDisabled(busy);
    });
    return page;
}

void FirstRun::browse(bool folders)
{
    const QString chosen = folders
        ? QFileDialog::getExistingDirectory(this, tr("Copied data folder"))
        : QFileDialog::getOpenFileName(this, tr("Saved file"), {},
                                       tr("Saved files (*.db);;All files (*)"));
    if (!chosen.isEmpty())
        m_saved->setText(chosen);
}

void FirstRun::restore()
{
    const QString from = m_saved->text().trimmed();
    if (from.isEmpty()) {
        m_problem->setText(tr("Please choose what was saved first."));
        return m_saved->setFocus();
    }
    m_problem->clear();
    m_beside.start([work = m_restore, from] { return work(from); },
                   [this](const std::optional<QString> &problem) { restored(problem); });
}

void FirstRun::restored(const std::optional<QString> &problem)
{
    if (!problem)
        return finish(Choice::Restore);
    m_problem->setText(*problem);
    m_saved->setFocus();
}

void FirstRun::finish(Choice choice)
{
    m_choice = choice;
    accept();
}

void FirstRun::beginNewSite()
{
    if (!m_wizard) {
        m_wizard = m_makeWizard();
        m_pages->addWidget(m_wizard);
        connect(m_wizard, &NewSiteWizard::left, this, [this] { m_pages->setCurrentIndex(0); });
        connect(m_wizard, &NewSiteWizard::finished, this, [this] { finish(Choice::NewSite); });
    }
    m_pages->setCurrentWidget(m_wizard);
    resize(WizardSize.boundedTo(screen()->availableSize()));
}

QWidget *FirstRun::makeLeaving()
{
    auto *page = new QWidget;
    auto *text = plainLabel("leavingText", page);
    text->setText(tr("The centre is not set up yet. If you leave now, everything you filled in is "
                     "lost."));
    auto *stay = plainButton("leavingStay", tr("Go on filling in"), "main", page);
    auto *leave = plainButton("leavingLeave", tr("Leave and lose it"), "plain", page);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(stay);
    verbs->addStretch(1);
    verbs->addWidget(leave);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(18);
    column->addWidget(text);
    column->addLayout(verbs);
    column->addStretch(1);
    connect(stay, &QPushButton::clicked, this, [this] { m_pages->setCurrentWidget(m_wizard); });
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    page->setFocusProxy(stay);
    return page;
}

// Escape, or the window closed: what was filled in is not thrown away without a word, and Escape
// once more goes back to it.
void FirstRun::reject()
{
    if (m_beside.isBusy() || (m_wizard && m_wizard->isBusy()))
        return;
    if (m_wizard && m_wizard->isMade())
        return finish(Choice::NewSite);
    if (!m_wizard)
        return QDialog::reject();
    const bool asked = m_pages->currentWidget() == m_leaving;
    m_pages->setCurrentWidget(asked ? static_cast<QWidget *>(m_wizard) : m_leaving);
    if (!asked)
        m_leaving->setFocus();
}

} // namespace motcua
