#include "ui/desk/registers/letterlinespart.h"

#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int LinePersonColumn = 3;
constexpr int LineColumns = 6;

} // namespace

LetterLinesPart::LetterLinesPart(QWidget *parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel("letterLinesNothing", this))
{
    setObjectName(QStringLiteral("letterLinesPart"));
    m_year->setObjectName(QStringLiteral("letterLinesYear"));
    m_year->setAccessibleName(tr("Year of the register"));
    m_list->setObjectName(QStringLiteral("letterLinesList"));
    m_list->setAccessibleName(tr("Register of letters"));
    m_list->setHeaderLabels(
        {tr("Number"), tr("Day"), tr("Letter"), tr("To whom"), tr("Dossier"), tr("Approved by")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(LinePersonColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_nothing->setText(tr("No letter went out in this year."));
    auto *keys = new KeyBar(QStringLiteral("letterLinesKey"), this);
    keys->setObjectName(QStringLiteral("letterLinesKeys"));
    keys->setKeys({{tr("Go to the dossier"), QKeySequence(Qt::Key_F2), true},
                   {tr("Print one more copy"), QKeySequence(Qt::Key_F12), false}});
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->addWidget(m_year, 0, Qt::AlignLeft);
    list->addWidget(m_nothing);
    list->addWidget(m_list, 1);
    list->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(panel, 1);
    column->addWidget(keys);
    connect(m_year, &QComboBox::activated, this, &LetterLinesPart::yearChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, &LetterLinesPart::dossierWanted);
    connect(keys, &KeyBar::keyChosen, this,
            [this](int index) { index == 0 ? dossierWanted() : againWanted(); });
}

void LetterLinesPart::setYears(const std::vector<int> &years)
{
    if (years == m_years)
        return;
    const int kept = year();
    m_years = years;
    m_year->clear();
    for (const int one : years)
        m_year->addItem(tr("Year %1").arg(one), one);
    m_year->setCurrentIndex(std::max(0, m_year->findData(kept)));
}

int LetterLinesPart::year() const { return m_year->currentData().toInt(); }

void LetterLinesPart::setLines(const std::vector<QStringList> &lines)
{
    m_list->setVisible(!lines.empty());
    m_nothing->setVisible(lines.empty());
    if (lines == m_lines)
        return;
    const auto kept = chosen();
    m_lines = lines;
    m_list->clear();
    for (const QStringList &line : lines)
        new QTreeWidgetItem(m_list, line);
    for (int column = 0; column < LineColumns; ++column) {
        if (column != LinePersonColumn)
            m_list->resizeColumnToContents(column);
    }
    const std::size_t row = kept.value_or(0);
    m_list->setCurrentItem(m_list->topLevelItem(row < lines.size() ? int(row) : 0));
}

std::optional<std::size_t> LetterLinesPart::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? std::nullopt : std::optional(std::size_t(row));
}

} // namespace motcua
