#include "ui/desk/settings/fieldlook.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace motcua {

namespace {

constexpr int Side = 24;

QIcon shapeIcon(const QString &shape)
{
    QFile file(QStringLiteral(":/motcua/icons/fields/%1.svg").arg(shape));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", "#10243A");
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(Side, Side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

using Names = std::vector<std::pair<QString, QString>>;

QString nameIn(const Names &names, const QString &value)
{
    const auto known = std::ranges::find(names, value, &Names::value_type::first);
    return known == names.end() ? value : known->second;
}

template <typename Icon> std::vector<FieldLook::Choice> withIcons(const Names &names, Icon icon)
{
    std::vector<FieldLook::Choice> choices;
    for (const auto &[value, name] : names)
        choices.push_back({value, name, icon(value)});
    return choices;
}

// Those of the usual fields first: as dark as white letters on them want it, and still told apart
// by eyes that do not see red or green.
Names colourNames()
{
    return {{QStringLiteral("#0B4F8A"), FieldLook::tr("Blue")},
            {QStringLiteral("#573C0F"), FieldLook::tr("Brown")},
            {QStringLiteral("#214E2F"), FieldLook::tr("Green")},
            {QStringLiteral("#A41964"), FieldLook::tr("Pink")},
            {QStringLiteral("#751FBB"), FieldLook::tr("Violet")},
            {QStringLiteral("#13616E"), FieldLook::tr("Turquoise")},
            {QStringLiteral("#6C560E"), FieldLook::tr("Olive")},
            {QStringLiteral("#374248"), FieldLook::tr("Grey")},
            {QStringLiteral("#1D1E1D"), FieldLook::tr("Black")},
            {QStringLiteral("#8F1020"), FieldLook::tr("Red")},
            {QStringLiteral("#1E2A78"), FieldLook::tr("Dark blue")},
            {QStringLiteral("#37471F"), FieldLook::tr("Moss green")},
            {QStringLiteral("#4A2C2A"), FieldLook::tr("Dark brown")}};
}

Names shapeNames()
{
    return {{QStringLiteral("people"), FieldLook::tr("People")},
            {QStringLiteral("stamp"), FieldLook::tr("Stamp")},
            {QStringLiteral("house"), FieldLook::tr("House")},
            {QStringLiteral("hand"), FieldLook::tr("Helping hand")},
            {QStringLiteral("idcard"), FieldLook::tr("Identity card")},
            {QStringLiteral("health"), FieldLook::tr("Health")},
            {QStringLiteral("receipt"), FieldLook::tr("Receipt")},
            {QStringLiteral("shop"), FieldLook::tr("Shop")},
            {QStringLiteral("book"), FieldLook::tr("Book")},
            {QStringLiteral("medal"), FieldLook::tr("Medal")},
            {QStringLiteral("guide"), FieldLook::tr("Signpost")},
            {QStringLiteral("other"), FieldLook::tr("Other")}};
}

} // namespace

QIcon FieldLook::colourIcon(const QString &colour)
{
    QPixmap pixmap(Side, Side);
    pixmap.fill(QColor(colour));
    return pixmap;
}

std::vector<FieldLook::Choice> FieldLook::colours()
{
    return withIcons(colourNames(), &FieldLook::colourIcon);
}

std::vector<FieldLook::Choice> FieldLook::shapes() { return withIcons(shapeNames(), shapeIcon); }

QString FieldLook::colourName(const QString &colour) { return nameIn(colourNames(), colour); }

QString FieldLook::shapeName(const QString &shape) { return nameIn(shapeNames(), shape); }

} // namespace motcua
