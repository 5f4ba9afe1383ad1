#include "ui/desk/settings/fieldssection.h"

#include "core/site/siteedits.h"
#include "ui/desk/settings/choices.h"
#include "ui/desk/settings/fieldlook.h"
#include "ui/desk/settings/settingswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace motcua {

namespace {

// The look that the fewest fields have: neighbours on the kiosk are told apart.
QString rarest(const std::vector<FieldLook::Choice> &choices, const std::vector<Field> &fields,
               QString Field::*look)
{
    const auto uses = [&](const FieldLook::Choice &choice) {
        return std::ranges::count(fields, choice.value, look);
    };
    return std::ranges::min_element(choices, {}, uses)->value;
}

void offer(QComboBox &box, const std::vector<FieldLook::Choice> &choices)
{
    box.setIconSize({24, 24});
    for (const FieldLook::Choice &choice : choices)
        box.addItem(choice.icon, choice.name, choice.value);
}

} // namespace

FieldsSection::FieldsSection(SettingsDraft &draft, Rows rows, QWidget *parent)
    : ListSection(draft, tr("New field"), PartList::Order::ByHand, parent)
    , m_rows(rows)
    , m_name(addLine("fieldName", tr("Name")))
    , m_nameEn(addLine("fieldNameEn", tr("Name in English")))
    , m_plain(addLine("fieldPlain", tr("In plain words"),
                      tr("What people call it: birth, marriage, death")))
    , m_plainEn(addLine("fieldPlainEn", tr("The same in English")))
    , m_series(addChoice("fieldSeries", tr("Letter of its numbers")))
    , m_colour(addChoice("fieldColour", tr("Colour")))
    , m_shape(addChoice("fieldShape", tr("Picture")))
    , m_agency(addChoice("fieldAgency", tr("Agency")))
    , m_quota(new QSpinBox(&form()))
    , m_warn(new QSpinBox(&form()))
    , m_slot(new QSpinBox(&form()))
    , m_places(new QSpinBox(&form()))
    , m_pickUp(new QCheckBox(tr("Receipts give its numbers"), &form()))
{
    offer(*m_colour, FieldLook::colours());
    offer(*m_shape, FieldLook::shapes());
    m_quota->setRange(0, MostNumbers);
    m_quota->setSpecialValueText(tr("as many as come"));
    form().add("fieldQuota", tr("Numbers a day"), m_quota,
               tr("When they are used up, people get a number of the next day."));
    m_warn->setRange(0, static_cast<int>(LongestWarning.count()));
    m_warn->setSpecialValueText(tr("never"));
    form().add("fieldWarn", tr("Long wait, from minutes"), m_warn,
               tr("From then on the wait is marked at the desk and shown to the heads."));
    m_slot->setRange(0, int(LongestSlot.count()));
    m_slot->setSingleStep(int(ShortestSlot.count()));
    m_slot->setSpecialValueText(tr("no appointments"));
    m_slot->setSuffix(tr(" minutes"));
    form().add("fieldSlot", tr("An appointment lasts"), m_slot,
               tr("People may come at a certain time, within the opening hours."));
    m_places->setRange(1, MostSlotPlaces);
    form().add("fieldPlaces", tr("Appointments at a time"), m_places,
               tr("Fewer than the counters that serve the field leave turns to those who come "
                  "without."));
    form().add("fieldPickUp", tr("Hands over results"), m_pickUp,
               tr("Whoever holds up a receipt at the kiosk gets a number of this field when the "
                  "result is ready, and the counter sees which one to hand over."));
    connect(m_pickUp, &QCheckBox::toggled, this, [this] { written(); });
    for (QSpinBox *box : {m_quota, m_warn, m_slot, m_places})
        connect(box, &QSpinBox::valueChanged, this, [this] { written(); });
}

std::vector<PartList::Part> FieldsSection::parts() const
{
    std::vector<PartList::Part> parts;
    for (const Field &field : draft().site.fields)
        parts.push_back({field.code, field.series + QStringLiteral("  ") + field.name,
                         QColor(field.colour), field.guidance});
    return parts;
}

void FieldsSection::fillSeries(const Field &field)
{
    m_series->clear();
    for (const QChar letter : SeriesLetters) {
        const auto another = [&](const Field &f) {
            return f.series == letter && f.code != field.code;
        };
        if (std::ranges::none_of(draft().site.fields, another))
            m_series->addItem(letter, QString(letter));
    }
    chooseValue(*m_series, field.series, field.series);
}

void FieldsSection::fill(const QString &key)
{
    const Field &field = *draft().site.field(key);
    m_name->setText(field.name);
    m_nameEn->setText(field.nameEn);
    m_plain->setText(field.plainWords);
    m_plainEn->setText(field.plainWordsEn);
    fillSeries(field);
    chooseValue(*m_colour, field.colour, field.colour);
    chooseValue(*m_shape, field.shape, field.shape);
    fillAgencies(*m_agency, draft().site, field.agency);
    m_quota->setValue(field.dailyQuota);
    m_warn->setValue(static_cast<int>(field.warnAfter.count()));
    m_slot->setValue(int(field.slot.count()));
    m_places->setValue(field.slotPlaces);
    m_pickUp->setChecked(field.pickUp);
    form().setRowVisible(m_pickUp, m_rows == Rows::All && !field.guidance);
    form().setRowVisible(m_warn, m_rows == Rows::All);
    form().setRowVisible(m_slot, m_rows == Rows::All && !field.guidance);
    form().setRowVisible(m_places, m_rows == Rows::All && !field.guidance);
}

QString FieldsSection::take(const QString &key)
{
    Field &field = *std::ranges::find(draft().site.fields, key, &Field::code);
    field.name = m_name->text().simplified();
    field.nameEn = m_nameEn->text().simplified();
    field.plainWords = m_plain->text().simplified();
    field.plainWordsEn = m_plainEn->text().simplified();
    field.series = m_series->currentData().toString();
    field.colour = m_colour->currentData().toString();
    field.shape = m_shape->currentData().toString();
    field.agency = m_agency->currentData().toString();
    field.dailyQuota = m_quota->value();
    field.warnAfter = std::chrono::minutes{m_warn->value()};
    field.slot = std::chrono::minutes{m_slot->value()};
    field.slotPlaces = m_places->value();
    field.pickUp = m_pickUp->isChecked();
    return key;
}

QString FieldsSection::add(const QString &name)
{
    const std::vector<Field> &fields = draft().site.fields;
    const auto same = [&](const Field &field) { return isSameName(field.name, name); };
    if (const auto there = std::ranges::find_if(fields, same); there != fields.end()) {
        Q_EMIT told(SettingsWords::fieldIsThere(there->name));
        return {};
    }
    const QString code =
        addField(draft().site, name, rarest(FieldLook::colours(), fields, &Field::colour),
                 rarest(FieldLook::shapes(), fields, &Field::shape));
    if (code.isEmpty())
        Q_EMIT told({DeskMessage::Kind::Notice,
                     tr("All letters are taken: a centre has at most %1 fields. Nothing was "
                        "changed. Please remove one first.")
                         .arg(SeriesLetters.size())});
    return code;
}

bool FieldsSection::remove(const QString &key)
{
    removeField(draft().site, key);
    return true;
}

void FieldsSection::move(const QString &key, int by) { moveField(draft().site, key, by); }

QWidget *FieldsSection::editorOf(SiteProblem::Kind kind) const
{
    using Fault = SiteProblem::Kind;
    switch (kind) {
    case Fault::BadSeries:
    case Fault::DuplicateSeries: return m_series;
    case Fault::BadColour: return m_colour;
    case Fault::UnknownAgency: return m_agency;
    case Fault::BadPickUp: return m_pickUp;
    case Fault::BadRules: return m_slot; // the others cannot leave their bounds here
    default: return m_name;
    }
}

bool FieldsSection::showProblem(const SiteProblem &problem, const QString &words)
{
    if (problem.part != SiteProblem::Part::Field)
        return false;
    if (!draft().site.field(problem.subject)) {
        Q_EMIT told({DeskMessage::Kind::Problem, words}); // there is none to show it at
        return true;
    }
    list().choose(problem.subject);
    form().setProblem(editorOf(problem.kind), words);
    return true;
}

} // namespace motcua
