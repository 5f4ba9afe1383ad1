#include "ui/desk/intake/personpart.h"

#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/intake/intakewords.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

QVBoxLayout *tightColumn()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

} // namespace

PersonPart::PersonPart(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_organisation(new QCheckBox(tr("An organisation"), this))
    , m_birth(new QWidget(this))
    , m_sex(new QComboBox(m_birth))
    , m_warning(plainLabel("personWarning", this))
    , m_note(plainLabel("personNote", this))
    , m_differences(tightColumn())
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel *heading = plainLabel("intakeHeading", this);
    heading->setText(title);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_organisation);
    column->addLayout(top);
    m_number = addLine(column, "Number", tr("Number, or scan the card"));
    m_numberLabel = qobject_cast<QLabel *>(column->itemAt(column->count() - 2)->widget());
    m_name = addLine(column, "Name", DossierWords::personField(PersonField::Name));
    m_nameLabel = qobject_cast<QLabel *>(column->itemAt(column->count() - 2)->widget());
    auto *birth = new QHBoxLayout(m_birth);
    birth->setContentsMargins(0, 0, 0, 0);
    auto *day = tightColumn();
    m_born = addLine(day, "Born", tr("Born: day/month/year, or the year"));
    auto *sex = tightColumn();
    sex->addWidget(addLabel(DossierWords::personField(PersonField::Sex), m_sex));
    sex->addWidget(m_sex);
    birth->addLayout(day, 1);
    birth->addLayout(sex);
    column->addWidget(m_birth);
    m_address = addLine(column, "Address", tr("Address, as told today"));
    auto *reached = new QHBoxLayout;
    for (const auto &[field, line, label] :
         {std::tuple(&m_phone, "Phone", DossierWords::personField(PersonField::Phone)),
          std::tuple(&m_email, "Email", DossierWords::personField(PersonField::Email))}) {
        auto *part = tightColumn();
        *field = addLine(part, line, label);
        reached->addLayout(part, 1);
    }
    column->addLayout(reached);
    column->addWidget(m_warning);
    column->addWidget(m_note);
    column->addLayout(m_differences);
    setNote({});
    setWarning({});
    startAt(this, m_number);

    m_organisation->setObjectName(name + QStringLiteral("Organisation"));
    m_sex->setObjectName(name + QStringLiteral("Sex"));
    for (const auto &[text, value] :
         {std::pair(QStringLiteral("–"), QString()), std::pair(tr("male"), QStringLiteral("m")),
          std::pair(tr("female"), QStringLiteral("f"))})
        m_sex->addItem(text, value);
    setTabOrder(m_born, m_sex);
    setTabOrder(m_sex, m_address);
    connect(m_organisation, &QCheckBox::toggled, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_sex, &QComboBox::activated, this, &PersonPart::changed);
    connect(m_number, &QLineEdit::editingFinished, this, &PersonPart::numberTold);
}

QLabel *PersonPart::addLabel(const QString &text, QWidget *of)
{
    QLabel *label = plainLabel("intakeLabel", this);
    label->setText(text);
    label->setProperty("name", text);
    label->setBuddy(of);
    of->setAccessibleName(text);
    return label;
}

QLineEdit *PersonPart::addLine(QVBoxLayout *column, const char *name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName() + QString::fromLatin1(name));
    edit->setMaxLength(int(LongestPersonText));
    column->addWidget(addLabel(label, edit));
    column->addWidget(edit);
    connect(edit, &QLineEdit::textEdited, this, &PersonPart::changed);
    return edit;
}

void PersonPart::showKind()
{
    m_birth->setVisible(!m_organisation->isChecked());
    m_numberLabel->setText(m_organisation->isChecked() ? tr("Code of the organisation")
                                                       : tr("Number, or scan the card"));
    m_number->setAccessibleName(m_numberLabel->text());
    m_nameLabel->setProperty("name",
                             m_organisation->isChecked()
                                 ? tr("Name of the organisation")
                                 : DossierWords::personField(PersonField::Name));
    m_nameLabel->setText(m_nameLabel->property("name").toString());
    m_name->setAccessibleName(m_nameLabel->text());
}

void PersonPart::setPerson(const Person &person)
{
    if (person == told())
        return; // a cursor stays where it is
    m_person = person;
    m_number->setText(person.number);
    m_name->setText(person.name);
    m_born->setText(IntakeWords::born(person.born));
    m_sex->setCurrentIndex(std::max(0, m_sex->findData(person.sex)));
    m_address->setText(person.address);
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    const QSignalBlocker quiet(m_organisation);
    m_organisation->setChecked(person.organisation);
    showKind();
}

Person PersonPart::told() const
{
    Person person = m_person;
    person.organisation = m_organisation->isChecked();
    person.number = m_number->text().simplified();
    person.name = m_name->text().simplified();
    person.born = person.organisation ? QString() : IntakeWords::bornFrom(m_born->text());
    person.sex = person.organisation ? QString() : m_sex->currentData().toString();
    person.address = m_address->text().simplified();
    person.phone = m_phone->text().simplified();
    person.email = m_email->text().simplified();
    return person;
}

void PersonPart::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PersonPart::setWarning(const QString &warning)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

QWidget *PersonPart::editOf(PersonField field) const
{
    switch (field) {
    case PersonField::Name: return m_name;
    case PersonField::Born: return m_born;
    case PersonField::Sex: return m_sex;
    case PersonField::Address: return m_address;
    default: return nullptr; // a card does not say it
    }
}

void PersonPart::setChecks(const std::set<PersonField> &fields)
{
    if (fields == m_checks)
        return;
    m_checks = fields;
    for (QLabel *label : findChildren<QLabel *>(QStringLiteral("intakeLabel"))) {
        const bool check = std::ranges::any_of(
            fields, [&](PersonField field) { return editOf(field) == label->buddy(); });
        QWidget *edit = label->buddy();
        if (!edit || edit->property("check").toBool() == check)
            continue;
        const QString name = label->property("name").toString();
        label->setText(check ? tr("%1  (please check)").arg(name) : name);
        edit->setAccessibleName(label->text());
        for (QWidget *part : {static_cast<QWidget *>(label), edit}) {
            part->setProperty("check", check);
            part->style()->unpolish(part); // its look hangs on what was just set
            part->style()->polish(part);
        }
    }
}

void PersonPart::setDifferences(const std::vector<PersonDifference> &differences)
{
    if (differences == m_shown)
        return;
    m_shown = differences;
    while (QLayoutItem *item = m_differences->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold what was pressed
        delete item;
    }
    QWidget *before = m_email;
    for (const PersonDifference &difference : differences) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QLabel *text = plainLabel("personDifference", row);
        text->setText(difference.text);
        QPushButton *take = plainButton("personTake", tr("Take the new one"), "plain", row);
        take->setAccessibleName(tr("Take the new one") + QStringLiteral(": ") + difference.text);
        line->addWidget(text, 1);
        line->addWidget(take, 0, Qt::AlignTop);
        m_differences->addWidget(row);
        row->show();
        setTabOrder(before, take);
        before = take;
        connect(take, &QPushButton::clicked, this,
                [this, field = difference.field] { Q_EMIT takeWanted(field); });
    }
}

void PersonPart::focusName() { m_name->setFocus(); }

} // namespace motcua
