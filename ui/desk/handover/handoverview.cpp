#include "ui/desk/handover/handoverview.h"

#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum HandOverColumn { PassedCode, PassedOwner, PassedProcedure, PassedPapers, PassedWay };
constexpr int TickAllPlace = 1; // on either side
constexpr int GoToPlace = 2;

} // namespace

HandOverView::HandOverView(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel("handOverNothing", this))
    , m_sum(plainLabel("handOverSum", this))
    , m_fields(new QStackedWidget(this))
    , m_receiver(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_takenBy(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_keys(new KeyBar(QStringLiteral("handOverKey"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("handOverView"));
    m_search->setObjectName(QStringLiteral("handOverSearch"));
    m_search->setPlaceholderText(tr("Code, words of a name; a scanned receipt ticks its dossier"));
    m_search->setAccessibleName(tr("Search dossiers"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("handOverList"));
    m_list->setAccessibleName(tr("Dossiers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(PassedWay + 1);
    m_list->header()->setSectionResizeMode(PassedProcedure, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_keys->setObjectName(QStringLiteral("handOverKeys"));

    auto *sides = new QHBoxLayout;
    sides->setSpacing(10);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        QPushButton *chip = plainButton("", {}, "chip", this);
        chip->setObjectName(QStringLiteral("handOverSide%1").arg(i));
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this, [this, i] {
            showSide(HandOverSide(i));
            Q_EMIT sideChanged();
        });
        m_sides[i] = chip;
        sides->addWidget(chip);
    }
    sides->addWidget(m_search, 1);
    m_receiver->setObjectName(QStringLiteral("handOverTo"));
    m_receiver->setEditable(true);
    m_receiver->setInsertPolicy(QComboBox::NoInsert);
    m_note->setObjectName(QStringLiteral("handOverNote"));
    m_takenBy->setObjectName(QStringLiteral("handOverTakenBy"));
    m_reason->setObjectName(QStringLiteral("handOverReason"));
    m_fields->setObjectName(QStringLiteral("handOverFields"));
    m_fields->addWidget(makeFields({{m_receiver, tr("To whom: an agency or a person")},
                                    {m_note, tr("Note for the control sheet")}}));
    m_fields->addWidget(makeFields({{m_takenBy, tr("Who takes it over; empty: you")},
                                    {m_reason, tr("If it is not taken over: why")}}));
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->addWidget(m_nothing);
    list->addWidget(m_list, 1);
    list->addWidget(m_sum);
    list->addWidget(m_fields);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(sides);
    column->addWidget(m_message);
    column->addWidget(panel, 1);
    column->addWidget(m_keys);
    showSide(HandOverSide::Here);

    connect(m_search, &QLineEdit::textChanged, this, &HandOverView::searchChanged);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT tickChanged(at(m_list->indexOfTopLevelItem(item)),
                           item->checkState(PassedCode) == Qt::Checked);
    });
    connect(m_keys, &KeyBar::keyChosen, this, &HandOverView::press);
    connect(m_message, &MessageBar::actionWanted, this, &HandOverView::messageActionWanted);
    startAt(this, m_search);
}

QWidget *HandOverView::makeFields(const std::vector<std::pair<QWidget *, QString>> &fields)
{
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("handOverPage"));
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(16);
    int column = 0;
    for (const auto &[field, label] : fields) {
        QLabel *words = plainLabel("dossierFormLabel", page);
        words->setText(label);
        words->setBuddy(field);
        speakAs(field, label);
        grid->addWidget(words, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    return page;
}

HandOverSide HandOverView::side() const { return m_side; }

void HandOverView::showSide(HandOverSide side)
{
    m_side = side;
    for (std::size_t i = 0; i < m_sides.size(); ++i)
        m_sides[i]->setChecked(int(i) == int(side));
    const bool here = side == HandOverSide::Here;
    m_list->setHeaderLabels({tr("Code"), tr("In whose name"), tr("Procedure"), tr("Originals"),
                             here ? tr("Due") : tr("From and to, since")});
    m_nothing->setText(here ? tr("Nothing to pass on here. Type a code or a name to find others.")
                            : tr("Nothing is on its way: everything was taken over."));
    m_fields->setCurrentIndex(here ? 0 : 1);
    showKeys();
}

void HandOverView::setSides(const QString &here, const QString &onTheWay)
{
    m_sides[0]->setText(here);
    m_sides[1]->setText(onTheWay);
}

void HandOverView::setPrinting(bool offered)
{
    m_prints = offered;
    showKeys();
}

void HandOverView::showKeys()
{
    const bool here = m_side == HandOverSide::Here;
    std::vector<KeyOffer> keys{
        {here ? tr("Pass on") : tr("Taken over"), QKeySequence(Qt::Key_F2), true},
        {tr("Tick all"), QKeySequence(Qt::Key_F4), false},
        {tr("Go to the dossier"), QKeySequence(Qt::Key_F6), false}};
    if (!here)
        keys.push_back({tr("Not taken over"), QKeySequence(Qt::Key_F7), false});
    if (m_prints)
        keys.push_back({here ? tr("Print control sheets") : tr("Print the list again"),
                        QKeySequence(Qt::Key_F12), false});
    m_keys->setKeys(keys);
}

void HandOverView::press(int index)
{
    const bool here = m_side == HandOverSide::Here;
    if (index == TickAllPlace)
        return Q_EMIT tickAllWanted();
    if (index == GoToPlace) {
        const Id dossier = at(m_list->indexOfTopLevelItem(m_list->currentItem()));
        if (!dossier.isNull())
            Q_EMIT dossierWanted(dossier);
        return;
    }
    if (index == 0)
        return Q_EMIT verbChosen(here ? HandOverVerb::PassOn : HandOverVerb::TakeOver);
    if (here)
        return Q_EMIT verbChosen(HandOverVerb::PrintControlSheets);
    Q_EMIT verbChosen(index == GoToPlace + 1 ? HandOverVerb::SendBack : HandOverVerb::PrintList);
}

Id HandOverView::at(int row) const { return row < 0 ? Id{} : m_entries[std::size_t(row)].dossier; }

// But for what is ticked: a line that is pressed must not go meanwhile.
bool HandOverView::showsSame(const std::vector<HandOverEntry> &entries) const
{
    return std::ranges::equal(entries, m_entries, [](HandOverEntry a, const HandOverEntry &b) {
        a.ticked = b.ticked;
        return a == b;
    });
}

void HandOverView::setEntries(const std::vector<HandOverEntry> &entries)
{
    m_list->setVisible(!entries.empty());
    m_nothing->setVisible(entries.empty());
    if (entries == m_entries)
        return;
    if (showsSame(entries)) {
        const QSignalBlocker quiet(m_list);
        m_entries = entries;
        for (std::size_t i = 0; i < entries.size(); ++i)
            m_list->topLevelItem(int(i))->setCheckState(
                PassedCode, entries[i].ticked ? Qt::Checked : Qt::Unchecked);
        return;
    }
    const Id current = at(m_list->indexOfTopLevelItem(m_list->currentItem()));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_entries = entries;
    for (const HandOverEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(
            m_list, {entry.code, entry.owner, entry.procedure, entry.papers, entry.way});
        item->setCheckState(PassedCode, entry.ticked ? Qt::Checked : Qt::Unchecked);
        if (entry.dossier == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !entries.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (const int column : {PassedCode, PassedOwner, PassedPapers, PassedWay})
        m_list->resizeColumnToContents(column);
}

void HandOverView::setSum(const QString &text) { m_sum->setText(text); }

void HandOverView::setReceivers(const QStringList &names)
{
    QStringList known;
    for (int i = 0; i < m_receiver->count(); ++i)
        known.append(m_receiver->itemText(i));
    if (known == names)
        return;
    const QString typed = m_receiver->currentText();
    m_receiver->clear();
    m_receiver->addItems(names);
    m_receiver->setEditText(typed);
}

QString HandOverView::typed() const { return m_search->text().trimmed(); }

QString HandOverView::receiver() const { return m_receiver->currentText().simplified(); }

QString HandOverView::note() const { return m_note->text().simplified(); }

QString HandOverView::takenBy() const { return m_takenBy->text().simplified(); }

QString HandOverView::reason() const { return m_reason->text().simplified(); }

void HandOverView::clearFields()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_receiver->setEditText({});
    for (QLineEdit *line : {m_note, m_takenBy, m_reason})
        line->clear();
}

void HandOverView::focusReceiver() { m_receiver->setFocus(); }

void HandOverView::focusTakenBy() { m_takenBy->setFocus(); }

void HandOverView::focusReason() { m_reason->setFocus(); }

void HandOverView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace motcua
