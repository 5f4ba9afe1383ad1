#include "app/motcua/firstrun.h"

#include "core/base/pin.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua {

FirstRun::FirstRun(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("Một cửa: first start"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeNewSite());
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
        tr("Your own commune: usual fields, counters and the sample catalogue to begin with"),
        [this] { m_pages->setCurrentIndex(1); });
    add("demo", tr("The demo ward"),
        tr("Phường Mẫu with people waiting, to look around; nothing in it is real"),
        [this] { finish(Choice::Demo); });
    add("restore", tr("Restore a saved site"),
        tr("From a copy of a data folder, on a stick or another disk"),
        [this] { m_pages->setCurrentIndex(2); });
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

QWidget *FirstRun::makeNewSite()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *form = new QFormLayout;
    const auto line = [&](const char *name, const QString &label, const QString &example) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QString::fromLatin1(name));
        edit->setPlaceholderText(example);
        edit->setMaxLength(80);
        form->addRow(label, edit);
        return edit;
    };
    m_name = line("name", tr("Commune"), QStringLiteral("Phường Mẫu"));
    m_code = line("code", tr("Its statistical code"), tr("5 digits, such as 11824"));
    m_code->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,5}")), m_code));
    m_authority =
        line("authority", tr("Authority, as on papers"), QStringLiteral("UBND Phường Mẫu"));
    m_hotline = line("hotline", tr("Hotline"), QStringLiteral("0236 000 000"));
    m_pin = line("pin", tr("PIN to leave the kiosk"), tr("6 to 10 digits"));
    m_pin->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_pin->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,10}")), m_pin));
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    auto *buttons = backAndOk(tr("Set up"), m_pages);
    connect(buttons, &QDialogButtonBox::accepted, this, &FirstRun::checkNewSite);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    return page;
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

void FirstRun::checkNewSite()
{
    if (m_name->text().trimmed().isEmpty() || m_authority->text().trimmed().isEmpty())
        m_problem->setText(tr("Please write the names of the commune and its authority."));
    else if (m_code->text().toInt() < 1 || m_code->text().size() != 5)
        m_problem->setText(tr("Please write the 5 digits of the commune's statistical code."));
    else if (m_pin->text().size() < 6)
        m_problem->setText(tr("Please choose a PIN of 6 to 10 digits and keep it."));
    else
        finish(Choice::NewSite);
}

void FirstRun::finish(Choice choice)
{
    m_choice = choice;
    accept();
}

SiteConfiguration FirstRun::named(SiteConfiguration begin) const
{
    begin.site.id = m_code->text().toInt();
    begin.site.name = m_name->text().trimmed();
    begin.site.authority = m_authority->text().trimmed();
    begin.site.hotline = m_hotline->text().trimmed();
    begin.site.kioskPin = makePinVerifier(m_pin->text());
    begin.site.opening.clear(); // the demo never closes
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday) {
        begin.site.opening.push_back({weekday, QTime(7, 30), QTime(11, 30)});
        begin.site.opening.push_back({weekday, QTime(13, 30), QTime(17, 0)});
    }
    return begin;
}

QString FirstRun::restoreFolder() const { return m_folder->text(); }

} // namespace motcua
