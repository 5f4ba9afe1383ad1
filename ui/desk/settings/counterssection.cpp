#include "ui/desk/settings/counterssection.h"

#include "core/site/siteedits.h"
#include "ui/desk/settings/choices.h"
#include "ui/desk/settings/servedfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace motcua {

CountersSection::CountersSection(SettingsDraft &draft, QWidget *parent)
    : ListSection(draft, tr("New counter"), PartList::Order::ByItself, parent)
    , m_number(new QSpinBox(&form()))
{
    m_number->setRange(1, 999);
    m_number->setKeyboardTracking(false); // 12 is not first 1, which may be another counter
    m_number->setFixedWidth(110);
    form().add("counterNumber", tr("Number"), m_number, tr("As on its sign; it is called aloud."));
    m_name = addLine("counterName", tr("Name"));
    m_agency = addChoice("counterAgency", tr("Agency"),
                         tr("Accounts of this agency work here, and those of the whole centre."));
    m_serves = new ServedFields(&form());
    form().add("counterServes", tr("Serves"), m_serves,
               tr("A waiting minute with weight × 2 counts double when the next is called."));
    connect(m_number, &QSpinBox::valueChanged, this, [this] { written(); });
    connect(m_serves, &ServedFields::edited, this, [this] { written(); });
}

std::vector<PartList::Part> CountersSection::parts() const
{
    std::vector<PartList::Part> parts;
    for (const Counter &counter : draft().site.counters) {
        const QString number = QString::number(counter.number);
        parts.push_back({number, number + QStringLiteral("  ") + counter.name, {}, false});
    }
    return parts;
}

void CountersSection::fill(const QString &key)
{
    const Counter &counter = *draft().site.counter(key.toInt());
    m_number->setValue(counter.number);
    m_name->setText(counter.name);
    fillAgencies(*m_agency, draft().site, counter.agency);
    m_serves->setServes(draft().site.fields, counter.serves);
}

QString CountersSection::take(const QString &key)
{
    std::vector<Counter> &counters = draft().site.counters;
    Counter &counter = *std::ranges::find(counters, key.toInt(), &Counter::number);
    const bool taken =
        m_number->value() != counter.number && draft().site.counter(m_number->value()) != nullptr;
    if (taken) {
        const QSignalBlocker quiet(m_number);
        form().setProblem(m_number, tr("There is a counter %1 already.").arg(m_number->value()));
        m_number->setValue(counter.number);
    }
    counter.number = m_number->value();
    counter.name = m_name->text().simplified();
    counter.agency = m_agency->currentData().toString();
    counter.serves = m_serves->serves();
    const QString now = QString::number(counter.number);
    std::ranges::sort(counters, {}, &Counter::number);
    return now;
}

QString CountersSection::add(const QString &name)
{
    return QString::number(addCounter(draft().site, name));
}

bool CountersSection::remove(const QString &key)
{
    removeCounter(draft().site, key.toInt());
    return true;
}

QWidget *CountersSection::editorOf(SiteProblem::Kind kind) const
{
    using Fault = SiteProblem::Kind;
    switch (kind) {
    case Fault::UnknownAgency: return m_agency;
    case Fault::UnknownField:
    case Fault::BadWeight: return m_serves;
    default: return m_number;
    }
}

bool CountersSection::showProblem(const SiteProblem &problem, const QString &words)
{
    if (problem.part != SiteProblem::Part::Counter)
        return false;
    if (!draft().site.counter(problem.subject.toInt())) {
        Q_EMIT told({DeskMessage::Kind::Problem, words}); // there is none to show it at
        return true;
    }
    list().choose(problem.subject);
    form().setProblem(editorOf(problem.kind), words);
    return true;
}

} // namespace motcua
