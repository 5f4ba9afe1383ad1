#include "ui/desk/registers/letterspart.h"

#include "ui/desk/registers/registerswords.h"
#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum LetterColumn {
    LetterNameColumn,
    LetterPersonColumn,
    LetterProcedureColumn,
    LetterSinceColumn
};
enum LetterKey { ApproveKey, TickLettersKey, LetterDossierKey, DeclineKey };
constexpr int PageWidth = 360; ///< of the picture of a letter

} // namespace

LettersPart::LettersPart(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel("lettersNothing", this))
    , m_page(new QLabel(this))
    , m_reasonLine(new QFrame(this))
    , m_question(plainLabel("lettersQuestion", m_reasonLine))
    , m_reason(new QLineEdit(m_reasonLine))
    , m_keys(new KeyBar(QStringLiteral("lettersKey"), this))
{
    setObjectName(QStringLiteral("lettersPart"));
    m_kind->setObjectName(QStringLiteral("lettersKind"));
    m_kind->setAccessibleName(tr("Kind of letter"));
    m_kind->addItem(tr("All letters"), 0);
    for (const Letter letter : AllLetters)
        m_kind->addItem(RegistersWords::letter(letter), int(letter));
    m_list->setObjectName(QStringLiteral("lettersList"));
    m_list->setAccessibleName(tr("Proposed letters"));
    m_list->setHeaderLabels({tr("Letter"), tr("To whom"), tr("Procedure"), tr("Since")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(LetterProcedureColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_nothing->setText(tr("No letter is proposed here."));
    m_page->setObjectName(QStringLiteral("lettersPage"));
    m_page->setAccessibleName(tr("The letter as it is printed"));
    m_page->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_page->setFixedWidth(PageWidth);
    m_keys->setObjectName(QStringLiteral("lettersKeys"));
    m_keys->setKeys({{tr("Approve and print"), QKeySequence(Qt::Key_F2), true},
                     {tr("Tick all"), QKeySequence(Qt::Key_F4), false},
                     {tr("Go to the dossier"), QKeySequence(Qt::Key_F6), false},
                     {tr("They want no letter"), QKeySequence(Qt::Key_F8), false}});

    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->addWidget(m_kind, 0, Qt::AlignLeft);
    list->addWidget(m_nothing);
    list->addWidget(m_list, 1);
    list->addStretch();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(panel, 1);
    halves->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(halves, 1);
    column->addWidget(makeReason());
    column->addWidget(m_keys);

    connect(m_kind, &QComboBox::activated, this, &LettersPart::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LettersPart::choiceChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, &LettersPart::dossierWanted);
    connect(m_keys, &KeyBar::keyChosen, this, [this](int index) {
        switch (LetterKey(index)) {
        case ApproveKey: return Q_EMIT approveWanted();
        case TickLettersKey: return tickAll();
        case LetterDossierKey: return Q_EMIT dossierWanted();
        case DeclineKey: return Q_EMIT declineWanted();
        }
    });
    narrow();
}

QWidget *LettersPart::makeReason()
{
    m_reasonLine->setObjectName(QStringLiteral("lettersReasonLine"));
    m_reason->setObjectName(QStringLiteral("lettersReason"));
    m_reason->setAccessibleName(tr("Why they want no letter"));
    auto *yes = plainButton("lettersDecline", tr("Note it"), "main", m_reasonLine);
    auto *no = plainButton("lettersLeave", tr("Leave it"), "plain", m_reasonLine);
    auto *line = new QHBoxLayout(m_reasonLine);
    m_question->setWordWrap(false);
    line->addWidget(m_question);
    line->addWidget(m_reason, 1);
    line->addWidget(yes);
    line->addWidget(no);
    m_reasonLine->hide();
    m_reason->installEventFilter(this);
    const auto go = [this] { Q_EMIT declined(m_reason->text().trimmed()); };
    connect(m_reason, &QLineEdit::returnPressed, this, go);
    connect(yes, &QPushButton::clicked, this, go);
    connect(no, &QPushButton::clicked, this, &LettersPart::closeReason);
    return m_reasonLine;
}

void LettersPart::setEntries(const std::vector<LetterEntry> &entries)
{
    if (entries == m_entries)
        return;
    const auto keyOf = [](const LetterEntry &e) { return std::pair(e.dossier.bytes(), e.letter); };
    std::vector<std::pair<QByteArray, Letter>> ticked;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_list->topLevelItem(int(i))->checkState(LetterNameColumn) == Qt::Checked)
            ticked.push_back(keyOf(m_entries[i]));
    }
    const auto kept = chosen() ? std::optional(keyOf(m_entries[*chosen()])) : std::nullopt;
    m_entries = entries;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const LetterEntry &entry : entries) {
            auto *item = new QTreeWidgetItem(
                m_list,
                {entry.name, entry.person + u'\n' + entry.code, entry.procedure, entry.since});
            const bool was = std::ranges::find(ticked, keyOf(entry)) != ticked.end();
            item->setCheckState(LetterNameColumn, was ? Qt::Checked : Qt::Unchecked);
            if (kept && keyOf(entry) == *kept)
                m_list->setCurrentItem(item);
        }
        for (const int column : {LetterNameColumn, LetterPersonColumn, LetterSinceColumn})
            m_list->resizeColumnToContents(column);
    }
    narrow();
}

void LettersPart::narrow()
{
    const int kind = m_kind->currentData().toInt();
    int first = -1;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const bool fits = kind == 0 || int(m_entries[std::size_t(row)].letter) == kind;
        m_list->topLevelItem(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    const QTreeWidgetItem *current = m_list->currentItem();
    {
        const QSignalBlocker quiet(m_list);
        if (first < 0)
            m_list->setCurrentItem(nullptr);
        else if (!current || current->isHidden())
            m_list->setCurrentItem(m_list->topLevelItem(first));
    }
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    Q_EMIT choiceChanged();
}

std::optional<std::size_t> LettersPart::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? std::nullopt : std::optional(std::size_t(row));
}

std::vector<std::size_t> LettersPart::wanted() const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(int(i));
        if (!item->isHidden() && item->checkState(LetterNameColumn) == Qt::Checked)
            places.push_back(i);
    }
    if (places.empty() && chosen())
        places.push_back(*chosen());
    return places;
}

void LettersPart::tickAll()
{
    std::vector<QTreeWidgetItem *> shown;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (!m_list->topLevelItem(row)->isHidden())
            shown.push_back(m_list->topLevelItem(row));
    }
    const bool all = std::ranges::all_of(shown, [](const QTreeWidgetItem *item) {
        return item->checkState(LetterNameColumn) == Qt::Checked;
    });
    for (QTreeWidgetItem *item : shown) // once more: none
        item->setCheckState(LetterNameColumn, all ? Qt::Unchecked : Qt::Checked);
}

void LettersPart::setPage(const QImage &page)
{
    m_picture = page;
    drawPage();
}

void LettersPart::drawPage()
{
    m_page->setVisible(!m_picture.isNull());
    if (m_picture.isNull())
        return m_page->clear();
    m_page->setPixmap(QPixmap::fromImage(
        m_picture.scaled(PageWidth, std::max(200, height() - m_keys->height() - 24),
                         Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void LettersPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    drawPage();
}

void LettersPart::askReason(const QString &question, const QString &proposed)
{
    m_question->setText(question);
    m_reason->setText(proposed);
    m_reasonLine->show();
    m_reason->setFocus();
    m_reason->selectAll();
}

void LettersPart::closeReason()
{
    if (m_reasonLine->isHidden())
        return;
    m_reasonLine->hide();
    m_list->setFocus();
}

bool LettersPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeReason();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace motcua
