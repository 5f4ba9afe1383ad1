#include "app/motcua/firstrun.h"
#include "app/commands/demosite.h"
#include "core/base/pin.h"
#include "core/site/siteservice.h"
#include "tests/support/catch.h"
#include "ui/inspection/pageinspection.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace motcua;

namespace {

void type(FirstRun &dialog, const char *name, const char *text)
{
    dialog.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(QString::fromUtf8(text));
}

void click(FirstRun &dialog, const char *name)
{
    dialog.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
}

void accept(FirstRun &dialog)
{
    for (QDialogButtonBox *box : dialog.findChildren<QDialogButtonBox *>()) {
        if (box->isVisible())
            Q_EMIT box->accepted();
    }
}

void checkLook(FirstRun &dialog)
{
    for (const PageFinding &f : inspectPage(textsOf(dialog), dialog.grab().toImage(), 4.5))
        FAIL_CHECK(f.sentence().toStdString());
}

} // namespace

TEST_CASE("on an empty folder a person chooses")
{
    FirstRun dialog;
    dialog.show();
    checkLook(dialog);
    click(dialog, "demo");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.choice() == FirstRun::Choice::Demo);
}

TEST_CASE("a new site asks for what it cannot know, one thing at a time")
{
    FirstRun dialog;
    dialog.show();
    click(dialog, "newSite");
    checkLook(dialog);
    const auto *problem = dialog.findChild<QLabel *>(QStringLiteral("problem"));
    accept(dialog);
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(dialog.isVisible());
    type(dialog, "name", "Xã Vĩnh Bảo");
    type(dialog, "authority", "UBND Xã Vĩnh Bảo");
    accept(dialog);
    const QString code = problem->text();
    type(dialog, "code", "11824");
    accept(dialog);
    CHECK(problem->text() != code);
    CHECK(dialog.isVisible());
    type(dialog, "pin", "135791");
    accept(dialog);
    REQUIRE(dialog.choice() == FirstRun::Choice::NewSite);

    const SiteConfiguration site = dialog.named(demoSite().configuration);
    CHECK(site.site.id == 11824);
    CHECK(site.site.name == QStringLiteral("Xã Vĩnh Bảo"));
    CHECK(verifyPin(QStringLiteral("135791"), site.site.kioskPin));
    CHECK_FALSE(verifyPin(QStringLiteral("135790"), site.site.kioskPin));
    CHECK_FALSE(checkConfiguration(site));
}

TEST_CASE("restoring asks for the folder")
{
    FirstRun dialog;
    dialog.show();
    click(dialog, "restore");
    checkLook(dialog);
    accept(dialog);
    CHECK(dialog.isVisible());
    type(dialog, "restoreFolder", "/media/stick/motcua");
    accept(dialog);
    CHECK(dialog.choice() == FirstRun::Choice::Restore);
    CHECK(dialog.restoreFolder() == QStringLiteral("/media/stick/motcua"));
}
