#include "ui/desk/dossiers/paperstable.h"

#include "core/dossiers/dossier.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int CountWidth = 74;
constexpr int CountGap = 8;

} // namespace

PaperLine::PaperLine(const PaperEntry &entry, int row, bool counted, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_here(new QCheckBox(this))
    , m_note(plainLabel("paperNote", this))
{
    m_here->setObjectName(QStringLiteral("paperHere%1").arg(row));
    m_here->setAccessibleName(entry.name);
    QLabel *name = plainLabel("paperName", this);
    name->setText(entry.name);
    name->setBuddy(m_here);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(m_note);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 3, 0, 3);
    line->setSpacing(CountGap);
    line->addWidget(m_here, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    if (entry.shownOnly) {
        line->addSpacing(counted ? 2 * (CountWidth + CountGap) : 0);
    } else {
        m_originals = makeCount("paperOriginals", PapersTable::tr("Originals"), row);
        m_copies = makeCount("paperCopies", PapersTable::tr("Copies handed in"), row);
        line->addWidget(m_originals, 0, Qt::AlignTop);
        line->addWidget(m_copies, 0, Qt::AlignTop);
    }
    connect(m_here, &QCheckBox::toggled, this, [this](bool here) {
        for (QSpinBox *box : {m_originals, m_copies}) {
            if (box)
                box->setEnabled(here);
        }
        Q_EMIT changed();
    });
}

QSpinBox *PaperLine::makeCount(const char *name, const QString &spoken, int row)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name) + QString::number(row));
    speakAs(box, spoken);
    box->setRange(0, MostPapers);
    box->setFixedWidth(CountWidth);
    connect(box, &QSpinBox::valueChanged, this, &PaperLine::changed);
    return box;
}

void PaperLine::setEntry(const PaperEntry &entry)
{
    m_entry = entry;
    m_note->setText(entry.note);
    m_note->setVisible(!entry.note.isEmpty());
    const QSignalBlocker quietTick(m_here);
    m_here->setChecked(entry.here);
    for (const auto &[box, value] :
         {std::pair(m_originals, entry.originals), std::pair(m_copies, entry.copies)}) {
        if (!box)
            continue;
        const QSignalBlocker quiet(box);
        box->setValue(value);
        box->setEnabled(entry.here);
    }
}

PaperEntry PaperLine::entry() const
{
    PaperEntry entry = m_entry;
    entry.here = m_here->isChecked();
    if (!entry.shownOnly) {
        entry.originals = m_originals->value();
        entry.copies = m_copies->value();
    }
    return entry;
}

std::vector<QWidget *> PaperLine::stops() const
{
    if (m_originals)
        return {m_here, m_originals, m_copies};
    return {m_here};
}

PapersTable::PapersTable(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("papersTable"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(CountGap);
    head->addStretch(1);
    for (const QString &text : {tr("Originals"), tr("Copies handed in")}) {
        QLabel *label = plainLabel("papersHead", m_head);
        label->setText(text);
        label->setFixedWidth(CountWidth);
        head->addWidget(label, 0, Qt::AlignBottom);
    }
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_column->addStretch(1);
    m_head->hide();
}

bool PapersTable::showsSame(const std::vector<PaperEntry> &entries) const
{
    return std::ranges::equal(entries, m_lines, [](const PaperEntry &a, const PaperLine *line) {
        const PaperEntry b = line->entry();
        return a.name == b.name && a.shownOnly == b.shownOnly;
    });
}

void PapersTable::setEntries(const std::vector<PaperEntry> &entries)
{
    const bool counted = std::ranges::any_of(entries, [](auto &entry) { return !entry.shownOnly; });
    if (!showsSame(entries)) {
        for (PaperLine *line : m_lines) {
            line->hide();
            line->deleteLater(); // it may hold what was pressed
        }
        m_lines.clear();
        QWidget *before = m_before; // what is made later would come last with Tab
        for (const PaperEntry &entry : entries) {
            auto *line = new PaperLine(entry, int(m_lines.size()), counted, this);
            m_column->insertWidget(m_column->count() - 1, line);
            line->show(); // not only when the event loop comes to it: Enter moves there at once
            connect(line, &PaperLine::changed, this, &PapersTable::changed);
            for (QWidget *stop : line->stops()) {
                if (before)
                    setTabOrder(before, stop);
                before = stop;
            }
            m_lines.push_back(line);
        }
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_lines[i]->setEntry(entries[i]);
    m_head->setVisible(counted);
}

std::vector<PaperEntry> PapersTable::entries() const
{
    std::vector<PaperEntry> entries;
    std::ranges::transform(m_lines, std::back_inserter(entries),
                           [](const PaperLine *line) { return line->entry(); });
    return entries;
}

void PapersTable::focusFirst()
{
    if (!m_lines.empty())
        m_lines.front()->stops().front()->setFocus();
}

QWidget *PapersTable::lastStop() const
{
    return m_lines.empty() ? nullptr : m_lines.back()->stops().back();
}

} // namespace motcua
