#include "ui/desk/dossiers/dossierabout.h"

#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/files/filespart.h"
#include "ui/desk/files/scanstrip.h"
#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace motcua {

namespace {

// What is read stays where it is while nothing of it changes.
void setRich(QTextBrowser *text, const QString &rich)
{
    if (text->property("rich").toString() == rich)
        return;
    text->setProperty("rich", rich);
    text->setHtml(rich);
}

} // namespace

DossierAbout::DossierAbout(QWidget *parent)
    : QFrame(parent)
    , m_scanned(new ScanStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_story(makeText("dossierStory", tr("About the dossier")))
    , m_files(new FilesPart(FilesPart::dialogs(), this))
    , m_history(makeText("dossierHistory", tr("What was done to the dossier")))
    , m_form(new DossierForm(this))
    , m_keys(new KeyBar(QStringLiteral("dossierKey"), this))
{
    setObjectName(QStringLiteral("listPanel"));
    m_keys->setObjectName(QStringLiteral("dossierKeys"));
    auto *chips = new QHBoxLayout;
    chips->setSpacing(10);
    const QString names[] = {tr("Dossier"), QString(), tr("What was done")};
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        QPushButton *chip = plainButton("", names[i], "chip", this);
        chip->setObjectName(QStringLiteral("dossierPane%1").arg(i));
        chip->setCheckable(true);
        const QKeySequence key(QStringLiteral("Ctrl+%1").arg(i + 1));
        chip->setToolTip(key.toString(QKeySequence::NativeText));
        // Not the button's own, which goes with its text.
        connect(new QShortcut(key, this), &QShortcut::activated, chip, &QPushButton::click);
        connect(chip, &QPushButton::clicked, this, [this, i] { showPane(DossierPane(i)); });
        m_chips[i] = chip;
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    m_stack->addWidget(m_story);
    m_stack->addWidget(m_files);
    m_stack->addWidget(m_history);
    auto *column = new QVBoxLayout(this);
    column->addLayout(chips);
    column->addWidget(m_scanned);
    column->addWidget(m_stack, 1);
    column->addWidget(m_form);
    column->addWidget(m_keys);
    connect(m_keys, &KeyBar::keyChosen, this,
            [this](int index) { Q_EMIT actChosen(m_acts[std::size_t(index)].act); });
    // What is asked takes the room of what else could be done.
    connect(m_form, &DossierForm::opened, m_keys, &QWidget::hide);
    connect(m_form, &DossierForm::closed, this,
            [this] { m_keys->setVisible(pane() != DossierPane::Files); });
    connect(m_files, &FilesPart::closed, this, [this] { showPane(DossierPane::Story); });
    setFileCount(0);
    showPane(DossierPane::Story);
}

QTextBrowser *DossierAbout::makeText(const char *name, const QString &spoken)
{
    auto *text = new QTextBrowser(this);
    text->setObjectName(QString::fromLatin1(name));
    text->setAccessibleName(spoken);
    text->setFrameShape(QFrame::NoFrame);
    return text;
}

void DossierAbout::setStory(const QString &richText) { setRich(m_story, richText); }

void DossierAbout::setHistory(const QString &richText) { setRich(m_history, richText); }

void DossierAbout::setFileCount(int files)
{
    m_chips[std::size_t(DossierPane::Files)]->setText(files == 0 ? tr("Files")
                                                                 : tr("Files: %1").arg(files));
}

void DossierAbout::setActs(const std::vector<DossierActOffer> &offers)
{
    m_acts = offers;
    std::vector<KeyOffer> keys;
    for (const DossierActOffer &offer : offers)
        keys.push_back({DossierWords::act(offer.act), QKeySequence(offer.key), offer.primary});
    m_keys->setKeys(keys);
}

void DossierAbout::showPane(DossierPane pane)
{
    const bool other = pane != this->pane();
    m_stack->setCurrentIndex(int(pane));
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(int(i) == int(pane));
    m_keys->setVisible(pane != DossierPane::Files); // that one has its own
    if (other)
        m_form->close();
    Q_EMIT paneChanged();
}

DossierPane DossierAbout::pane() const { return DossierPane(m_stack->currentIndex()); }

} // namespace motcua
