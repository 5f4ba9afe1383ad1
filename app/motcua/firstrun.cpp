#include "app/motcua/firstrun.h"

#include "ui/desk/window/desklook.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QFileDialog>
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

FirstRun::FirstRun(std::function<NewSiteWizard *()> wizard, QWidget *parent)
    : QDialog(parent)
    , m_makeWizard(std::move(wizard))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Một cửa: first start"));
    dressAsDesk(*this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeRestore());
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
        tr("Your own commune, in six steps: usual fields, counters and the sample catalogue to "
           "begin with"),
        [this] { beginNewSite(); });
    add("demo", tr("The demo ward"),
        tr("Phường Mẫu with people waiting, to look around; nothing in it is real"),
        [this] { finish(Choice::Demo); });
    add("restore", tr("Restore a saved site"),
        tr("From a copy of a data folder, on a stick or another disk"),
        [this] { m_pages->setCurrentIndex(1); });
    layout->addStretch();
    return page;
}

static QDialogButtonBox *backAndOk(const QString &ok, QStackedWidget *pages)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *back = buttons->addButton(FirstRun::tr("Back"), QDialogButtonBox::ResetRole);
    buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    QObject::connect(back, &QPushButton::clicked, pages, [pages] { pages->setCurrentIndex(0); });
    return buttons;
}

QWidget *FirstRun::makeRestore()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *text = new QLabel(
        tr("Choose the copied data folder: it holds motcua.db and keys. It is only read. "
           "This machine then goes on under an identity of its own."));
    text->setWordWrap(true);
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("restoreFolder"));
    auto *browseButton = new QPushButton(tr("Browse…"));
    connect(browseButton, &QPushButton::clicked, this, &FirstRun::browse);
    auto *buttons = backAndOk(tr("Restore"), m_pages);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_folder->text().isEmpty())
            finish(Choice::Restore);
    });
    layout->addWidget(text);
    layout->addWidget(m_folder);
    layout->addWidget(browseButton, 0, Qt::AlignLeft);
    layout->addStretch();
    layout->addWidget(buttons);
    return page;
}

void FirstRun::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Saved data folder"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
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

void FirstRun::reject()
{
    if (m_wizard && m_wizard->isMade())
        finish(Choice::NewSite);
    else
        QDialog::reject();
}

QString FirstRun::restoreFolder() const { return m_folder->text(); }

} // namespace motcua
