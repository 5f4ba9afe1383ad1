#include "ui/desk/calls/callview.h"

#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum CallColumn { CallWhom, CallWhat, CallTries };
enum CallKey { ToldKey, NotReachedKey, CallLaterKey, PhoneKey, SentenceKey, CallDossierKey };

} // namespace

CallView::CallView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel("callNothing", this))
    , m_work(new QWidget(this))
    , m_said(new QTextBrowser(this))
    , m_note(new QLineEdit(this))
    , m_keys(new KeyBar(QStringLiteral("callKey"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("callView"));
    m_list->setObjectName(QStringLiteral("callList"));
    m_list->setAccessibleName(tr("Who must be told, the most pressing first"));
    m_list->setHeaderLabels({tr("Whom"), tr("What, and how"), tr("Tried")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(CallWhat, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_nothing->setText(tr("Nobody waits to hear from us. Thank you."));
    m_said->setObjectName(QStringLiteral("callSaid"));
    m_said->setAccessibleName(tr("What to say"));
    m_said->setFrameShape(QFrame::NoFrame);
    m_note->setObjectName(QStringLiteral("callNote"));
    m_note->setPlaceholderText(tr("the daughter answered; call again at 14:00"));
    QLabel *note = plainLabel("dossierFormLabel", this);
    note->setText(tr("Who answered, what they said"));
    note->setBuddy(m_note);
    m_note->setAccessibleName(note->text());
    m_keys->setObjectName(QStringLiteral("callKeys"));
    m_keys->setKeys({{tr("Told"), QKeySequence(Qt::Key_F2), true},
                     {tr("Not reached"), QKeySequence(Qt::Key_F7), false},
                     {tr("Call again later"), QKeySequence(Qt::Key_F8), false},
                     {tr("Show the telephone number"), QKeySequence(Qt::Key_F11), false},
                     {tr("Copy the sentence"), QKeySequence(Qt::Key_F9), false},
                     {tr("Go to the dossier"), QKeySequence(Qt::Key_F6), false}});

    auto *left = new QFrame(this);
    left->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(left);
    list->addWidget(m_nothing);
    list->addWidget(m_list, 1);
    auto *right = new QFrame(m_work);
    right->setObjectName(QStringLiteral("listPanel"));
    auto *said = new QVBoxLayout(right);
    said->addWidget(m_said, 1);
    said->addWidget(note);
    said->addWidget(m_note);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(12);
    work->addWidget(right, 1);
    work->addWidget(m_keys);
    auto *split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_work);
    split->setChildrenCollapsible(false);
    split->setSizes({600, 520});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(split, 1);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &CallView::choiceChanged);
    connect(m_keys, &KeyBar::keyChosen, this, [this](int index) {
        switch (CallKey(index)) {
        case ToldKey:
        case NotReachedKey:
        case CallLaterKey: return Q_EMIT outcomeChosen(CallOutcome(index));
        case PhoneKey: return Q_EMIT phoneWanted();
        case SentenceKey: return Q_EMIT sentenceWanted();
        case CallDossierKey: return Q_EMIT dossierWanted();
        }
    });
    connect(m_note, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT outcomeChosen(CallOutcome::Told); });
    connect(m_message, &MessageBar::actionWanted, this, &CallView::messageActionWanted);
    startAt(this, m_list);
}

void CallView::setEntries(const std::vector<CallEntry> &entries)
{
    m_nothing->setVisible(entries.empty());
    m_list->setVisible(!entries.empty());
    m_work->setVisible(!entries.empty());
    if (entries == m_entries)
        return;
    const int place = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const Id kept = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_entries = entries;
        for (const CallEntry &entry : entries) {
            auto *item = new QTreeWidgetItem(
                m_list,
                {entry.code + u'\n' + entry.person, entry.news + u'\n' + entry.way, entry.tries});
            if (entry.dossier == kept)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && !entries.empty())
            m_list->setCurrentItem(m_list->topLevelItem(std::min(place, int(entries.size()) - 1)));
        for (const int column : {CallWhom, CallTries})
            m_list->resizeColumnToContents(column);
    }
    Q_EMIT choiceChanged();
}

Id CallView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? Id{} : m_entries[std::size_t(row)].dossier;
}

void CallView::setSaid(const QString &richText)
{
    if (m_said->property("said").toString() == richText)
        return; // what is read stays where it is
    m_said->setProperty("said", richText);
    m_said->setHtml(richText);
}

QString CallView::note() const { return m_note->text().simplified(); }

void CallView::clearNote() { m_note->clear(); }

void CallView::focusNote() { m_note->setFocus(); }

void CallView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void CallView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT left();
}

} // namespace motcua
