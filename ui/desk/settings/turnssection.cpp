#include "ui/desk/settings/turnssection.h"

#include "ui/desk/settings/formrows.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace motcua {

TurnsSection::TurnsSection(SettingsDraft &draft, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_form(new FormRows(this))
    , m_recalls(add({"turnsRecalls", tr("Calls of a number"),
                     tr("Who does not come after so many calls at one counter is not here."),
                     tr(" calls"), 1, 9}))
    , m_late(add({"turnsLate", tr("May still come for"),
                  tr("Who was not here keeps the number for so long. 0: a new number at once."),
                  tr(" minutes"), 0, 24 * 60}))
    , m_places(add({"turnsPlaces", tr("Goes in behind"),
                    tr("Who comes late goes behind so many of those who wait. 0: is next."),
                    tr(" people"), 0, 99}))
    , m_undo(add({"turnsUndo", tr("A call is taken back for"),
                  tr("So long after a call it can be undone, as if it had not been."),
                  tr(" seconds"), 0, 60 * 60}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
}

QSpinBox *TurnsSection::add(const Row &row)
{
    auto *box = new QSpinBox(m_form);
    box->setRange(row.least, row.most);
    box->setSuffix(row.suffix);
    box->setFixedWidth(140);
    m_form->add(row.name, row.label, box, row.hint);
    connect(box, &QSpinBox::valueChanged, this, &TurnsSection::take);
    return box;
}

void TurnsSection::refresh()
{
    const QueueRules rules = draft().site.site.rules;
    const auto show = [](QSpinBox *box, qint64 value) {
        const QSignalBlocker quiet(box); // nobody changed it
        box->setValue(int(value));
    };
    show(m_recalls, rules.recallLimit);
    show(m_late, rules.lateWithin.count());
    show(m_places, rules.latePlaces);
    show(m_undo, rules.undoWithin.count());
}

void TurnsSection::take()
{
    clearProblems();
    QueueRules &rules = draft().site.site.rules;
    rules.recallLimit = m_recalls->value();
    rules.lateWithin = std::chrono::minutes(m_late->value());
    rules.latePlaces = m_places->value();
    rules.undoWithin = std::chrono::seconds(m_undo->value());
    Q_EMIT edited();
}

bool TurnsSection::showProblem(const SiteProblem &problem, const QString &words)
{
    if (problem.part != SiteProblem::Part::Turns)
        return false;
    m_form->setProblem(m_recalls, words);
    return true;
}

void TurnsSection::clearProblems() { m_form->clearProblems(); }

} // namespace motcua
