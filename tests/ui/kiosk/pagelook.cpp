#include "tests/ui/kiosk/pagelook.h"

#include "tests/support/catch.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QQuickItem>

#include <cmath>

namespace motcua {

namespace {

// Every touchable thing of the visible tree is large enough for a finger.
void checkTargets(QQuickItem *item, double least)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return;
    if (item->inherits("motcua::TouchArea")) {
        INFO("target " << item->parentItem()->objectName().toStdString());
        CHECK(item->width() >= least - 1);
        CHECK(item->height() >= least - 1);
    }
    for (QQuickItem *child : item->childItems())
        checkTargets(child, least);
}

// Capitals of every text are as high as the reading mode promises, on this very panel.
void checkLetters(QQuickItem *item, double least)
{
    constexpr double CapitalOfFont = 0.714; // Noto Sans
    if (!item->isVisible() || item->opacity() < 0.01)
        return;
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
        INFO("letters of " << item->property("text").toString().toStdString());
        CHECK(item->property("font").value<QFont>().pixelSize() * CapitalOfFont >= least - 0.01);
    }
    for (QQuickItem *child : item->childItems())
        checkLetters(child, least);
}

} // namespace

double Panel::pixelsPerMm() const
{
    return std::hypot(size.width(), size.height()) / (25.4 * inches);
}

void look(KioskRig &rig, const QString &name, double pixelsPerMm)
{
    rig.settle(60);
    const QImage picture = rig.window.grabWindow();
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(name));
    for (const PageFinding &finding : inspectPage(textsOf(rig.window), picture, 7)) {
        INFO(name.toStdString() << ": " << finding.sentence().toStdString());
        CHECK(false);
    }
    INFO(name.toStdString());
    checkTargets(rig.window.contentItem(), 20 * pixelsPerMm);
    checkLetters(rig.window.contentItem(), (rig.controller.isLargeText() ? 7.3 : 5) * pixelsPerMm);
}

} // namespace motcua
