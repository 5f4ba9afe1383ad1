#include "ui/desk/settings/servedfields.h"

#include "ui/desk/settings/fieldlook.h"
#include "ui/desk/settings/formrows.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace motcua {

ServedFields::ServedFields(QWidget *parent)
    : QWidget(parent)
{
}

void ServedFields::makeRows(const std::vector<Field> &fields)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    m_rows.clear();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    QWidget *before = nullptr;
    for (const Field &field : fields) {
        auto *serves = new QCheckBox(field.name, this);
        serves->setObjectName(QStringLiteral("serves-") + field.code);
        serves->setIcon(FieldLook::colourIcon(field.colour));
        serves->setIconSize({14, 14});
        auto *weight = new QSpinBox(this);
        weight->setObjectName(QStringLiteral("weight-") + field.code);
        FormRows::nameAloud(*weight, tr("Weight of %1").arg(field.name));
        weight->setRange(1, 100);
        weight->setPrefix(QStringLiteral("× "));
        weight->setFixedWidth(90);
        const int line = int(m_rows.size());
        grid->addWidget(serves, line, 0, Qt::AlignLeft);
        grid->addWidget(weight, line, 1);
        if (before)
            setTabOrder(before, serves);
        setTabOrder(serves, weight);
        before = weight;
        connect(serves, &QCheckBox::toggled, this, [this, weight](bool on) {
            weight->setEnabled(on);
            Q_EMIT edited();
        });
        connect(weight, &QSpinBox::valueChanged, this, &ServedFields::edited);
        m_rows.push_back({field.code, serves, weight});
    }
}

void ServedFields::setServes(const std::vector<Field> &fields,
                             const std::vector<ServedField> &serves)
{
    const bool same = std::ranges::equal(fields, m_rows, [](const Field &f, const Row &row) {
        return f.code == row.field && f.name == row.serves->text();
    });
    if (!same)
        makeRows(fields);
    for (const Row &row : m_rows) {
        const QSignalBlocker quietBox(row.serves);
        const QSignalBlocker quietWeight(row.weight);
        const auto served = std::ranges::find(serves, row.field, &ServedField::field);
        row.serves->setChecked(served != serves.end());
        row.weight->setValue(served == serves.end() ? 1 : served->weight);
        row.weight->setEnabled(served != serves.end());
    }
}

std::vector<ServedField> ServedFields::serves() const
{
    std::vector<ServedField> served;
    for (const Row &row : m_rows) {
        if (row.serves->isChecked())
            served.push_back({row.field, row.weight->value()});
    }
    return served;
}

} // namespace motcua
