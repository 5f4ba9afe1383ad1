#include "ui/desk/intake/intakeview.h"

#include "ui/desk/dossiers/paperstable.h"
#include "ui/desk/files/filebasket.h"
#include "ui/desk/intake/cardquestion.h"
#include "ui/desk/intake/latepart.h"
#include "ui/desk/intake/missingpart.h"
#include "ui/desk/intake/personpart.h"
#include "ui/desk/intake/procedurepart.h"
#include "ui/desk/intake/wayspart.h"
#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"
#include "ui/desk/window/wholescroll.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int LeastDue = 110; // pixels: the date and its first reason

QVBoxLayout *panelColumn(QFrame *panel)
{
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    return column;
}

} // namespace

IntakeView::IntakeView(QWidget *parent)
    : QWidget(parent)
    , m_owner(new PersonPart(QStringLiteral("owner"), tr("In whose name"), this))
    , m_represented(new QCheckBox(tr("Somebody else brings it"), this))
    , m_submitter(new PersonPart(QStringLiteral("submitter"), tr("Brought by"), this))
    , m_authorityLabel(plainLabel("intakeLabel", this))
    , m_authority(new QLineEdit(this))
    , m_procedure(new ProcedurePart(this))
    , m_middle(new QStackedWidget(this))
    , m_papers(new PapersTable(this))
    , m_missing(new MissingPart(this))
    , m_ways(new WaysPart(this))
    , m_late(new LatePart(this))
    , m_files(new FileBasket(FilesPart::dialogs(), this))
    , m_due(new QTextBrowser(this))
    , m_keys(new KeyBar(QStringLiteral("intakeKey"), this))
    , m_ticket(plainLabel("intakeTicket", this))
    , m_message(new MessageBar(this))
    , m_question(new CardQuestion(this))
{
    setObjectName(QStringLiteral("intakeView"));
    setAcceptDrops(true);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(12);
    parts->addWidget(makePersons(), 7);
    parts->addWidget(makePapers(), 9);
    parts->addWidget(makeWays(), 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    column->addWidget(m_message);
    column->addWidget(m_question);
    column->addLayout(parts, 1);
    m_keys->setObjectName(QStringLiteral("intakeKeys"));
    setDrafts(0);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_ticket);
    column->addLayout(foot);
    connect(m_keys, &KeyBar::keyChosen, this,
            [this](int index) { Q_EMIT verbChosen(IntakeVerb(index)); });
    connect(m_missing, &MissingPart::backWanted, this, [this] { showMissing(false); });
    connect(m_message, &MessageBar::actionWanted, this, &IntakeView::messageActionWanted);
    setRepresented(false, {});
    setTicket({});
    startAt(this, m_owner);
}

QWidget *IntakeView::makePersons()
{
    m_represented->setObjectName(QStringLiteral("intakeRepresented"));
    m_authority->setObjectName(QStringLiteral("intakeAuthority"));
    m_authority->setPlaceholderText(tr("authorisation of 10/11/2026"));
    m_authorityLabel->setText(tr("What they act by"));
    m_authorityLabel->setBuddy(m_authority);
    m_authority->setAccessibleName(m_authorityLabel->text());
    auto *inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("intakeInside"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    column->addWidget(m_owner);
    column->addWidget(m_represented, 0, Qt::AlignLeft);
    column->addWidget(m_submitter);
    column->addWidget(m_authorityLabel);
    column->addWidget(m_authority);
    column->addStretch(1);
    auto *panel = new QFrame(this);
    panelColumn(panel)->addWidget(plainScroll("intakeScroll", inside, panel));
    connect(m_represented, &QCheckBox::toggled, this, [this] {
        setRepresented(m_represented->isChecked(), m_authority->text());
        Q_EMIT representedChanged();
    });
    connect(m_authority, &QLineEdit::textEdited, this, &IntakeView::authorityChanged);
    return panel;
}

QWidget *IntakeView::makePapers()
{
    m_papers->setBefore(m_procedure->last());
    m_missing->setBefore(m_procedure->last());
    auto *list = new QWidget(this);
    auto *papers = new QVBoxLayout(list);
    papers->setContentsMargins(0, 0, 0, 0);
    QLabel *heading = plainLabel("intakeHeading", list);
    heading->setText(tr("Papers"));
    papers->addWidget(heading);
    papers->addWidget(plainScroll("intakeScroll", m_papers, list), 1);
    m_middle->addWidget(list);
    m_middle->addWidget(m_missing);
    auto *panel = new QFrame(this);
    QVBoxLayout *column = panelColumn(panel);
    column->addWidget(m_procedure);
    column->addWidget(m_middle, 1);
    column->addWidget(m_files);
    return panel;
}

QWidget *IntakeView::makeWays()
{
    m_due->setObjectName(QStringLiteral("intakeDue"));
    m_due->setAccessibleName(tr("When it is due, and why"));
    m_due->setFrameShape(QFrame::NoFrame);
    m_due->setFocusPolicy(Qt::NoFocus);
    auto *panel = new QFrame(this);
    QVBoxLayout *column = panelColumn(panel);
    auto *inside = new QWidget(panel);
    inside->setObjectName(QStringLiteral("intakeInside"));
    auto *fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, 8, 0);
    fields->addWidget(m_ways);
    fields->addWidget(m_late);
    fields->addStretch(1);
    m_due->setMinimumHeight(LeastDue);
    m_due->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what the fields leave
    auto *scroll = new WholeScroll("intakeScroll", inside, panel);
    column->addWidget(scroll);
    // When there is room for it.
    connect(m_late, &LatePart::wanted, scroll, [this, scroll] {
        QTimer::singleShot(0, scroll, [this, scroll] { scroll->ensureWidgetVisible(m_late); });
    });
    column->addWidget(m_due, 1);
    return panel;
}

void IntakeView::setRepresented(bool represented, const QString &authority)
{
    const QSignalBlocker quiet(m_represented);
    m_represented->setChecked(represented);
    if (m_authority->text() != authority)
        m_authority->setText(authority);
    m_submitter->setVisible(represented);
    m_authorityLabel->setVisible(represented);
    m_authority->setVisible(represented);
}

bool IntakeView::isRepresented() const { return m_represented->isChecked(); }

QString IntakeView::authority() const { return m_authority->text().simplified(); }

void IntakeView::setDue(const QString &richText)
{
    if (m_due->property("due").toString() == richText)
        return; // what is read stays where it is
    m_due->setProperty("due", richText);
    m_due->setHtml(richText);
}

void IntakeView::showMissing(bool missing)
{
    m_middle->setCurrentIndex(missing ? 1 : 0);
    if (missing)
        m_missing->focusReason();
}

bool IntakeView::isMissingShown() const { return m_middle->currentIndex() == 1; }

void IntakeView::setSlipsOffered(bool offered) { m_missing->setSlipsOffered(offered); }

void IntakeView::setLocked(bool locked) { m_keys->setLocked(locked); }

void IntakeView::setDrafts(int drafts)
{
    std::vector<KeyOffer> keys{{tr("Receive"), QKeySequence(Qt::Key_F2), true},
                               {tr("Papers are missing"), QKeySequence(Qt::Key_F3), false},
                               {tr("All papers are here"), QKeySequence(Qt::Key_F4), false},
                               {tr("Next person"), QKeySequence(Qt::Key_F8), false},
                               {tr("Put away"), QKeySequence(Qt::Key_F9), false}};
    if (drafts > 0)
        keys.push_back({tr("Unfinished: %1").arg(drafts), QKeySequence(Qt::Key_F6), false});
    m_keys->setKeys(keys);
}

void IntakeView::offerDrafts(const QStringList &drafts)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("intakeDrafts"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int place = 0; place < drafts.size(); ++place)
        connect(menu->addAction(drafts[place]), &QAction::triggered, this,
                [this, place] { Q_EMIT draftChosen(place); });
    menu->popup(m_keys->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(menu->actions().front());
}

void IntakeView::setTicket(const QString &text)
{
    m_ticket->setText(text);
    m_ticket->setVisible(!text.isEmpty());
}

void IntakeView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FilesPart::dropped(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void IntakeView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT m_files->filesChosen(FilesPart::dropped(*event->mimeData()));
}

// Fields leave Enter and Escape to the page.
void IntakeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isMissingShown()) {
        Q_EMIT m_missing->backWanted();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    QWidget *at = focusWidget();
    if (auto *button = qobject_cast<QPushButton *>(at)) {
        button->click();
    } else if (at) { // as Tab does, which also brings the next field into sight
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(at, &tab);
    }
}

} // namespace motcua
