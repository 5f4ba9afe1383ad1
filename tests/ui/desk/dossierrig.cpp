#include "tests/ui/desk/dossierrig.h"

#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/patience.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QLabel>
#include <QTest>
#include <QTextEdit>

namespace motcua {

QString cardOfAn()
{
    return QStringLiteral(
        "031190001234||Nguyễn Thị Bình An|15031990|Nữ|Thôn Đông, Xã Mẫu, Hải Phòng|10052021");
}

QString readText(const QWidget &page, const char *name)
{
    const auto *part = page.findChild<const QWidget *>(QString::fromLatin1(name));
    REQUIRE(part);
    if (const auto *rich = qobject_cast<const QTextEdit *>(part))
        return rich->toPlainText();
    const auto *label = qobject_cast<const QLabel *>(part);
    REQUIRE(label);
    return label->text();
}

void lookAt(QWidget &page, QSize size, const char *name)
{
    page.resize(size);
    page.show();
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    const QImage picture = settled(page);
    picture.save(
        QStringLiteral(MOTCUA_SHOTS "/%1-%2.png").arg(QString::fromLatin1(name)).arg(size.width()));
    for (const PageFinding &finding : inspectPage(textsOf(page), picture, 4.5))
        FAIL_CHECK(finding.sentence().toStdString());
}

DossierRig::DossierRig() { load(*this); }

void DossierRig::load(DeskRig &rig)
{
    REQUIRE(rig.site.procedures.load(test::shippedCatalogue(), {}));
}

Dossier DossierRig::receive(DeskRig &rig, const char *number, const char *name,
                            const char *procedure)
{
    Intake intake;
    intake.request = rig.site.newId();
    intake.procedure = QString::fromLatin1(procedure);
    intake.owner.number = QString::fromLatin1(number);
    intake.owner.name = QString::fromUtf8(name);
    intake.owner.phone = QStringLiteral("0912345678");
    intake.papers = {{QStringLiteral("Giấy chứng sinh"), 1, 0}};
    std::optional<Dossier> dossier;
    rig.site.dossiers.receive(intake, [&dossier](const auto &answer) {
        REQUIRE(answer);
        dossier = answer.value();
    });
    REQUIRE(dossier);
    return *dossier;
}

Dossier DossierRig::receive(const char *number, const char *name, const char *procedure)
{
    return receive(*this, number, name, procedure);
}

std::optional<Dossier> DossierRig::newest(DeskRig &rig)
{
    const auto all = rig.site.dossiers.list(1);
    REQUIRE(all);
    return all.value().empty() ? std::nullopt : std::optional(all.value().front());
}

Dossier DossierRig::again(const Dossier &dossier)
{
    const auto known = site.dossiers.byCode(dossier.code());
    REQUIRE(known);
    return known.value();
}

} // namespace motcua
