// Two languages in one process: the kiosk changes, nobody else does.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

#include <QCoreApplication>
#include <QQuickItem>

using namespace motcua;

TEST_CASE("the kiosk speaks Vietnamese until it is asked for English", "[kiosk][language]")
{
    KioskRig rig;
    rig.fillHall();
    const auto text = [&](const char *name) { return rig.item(name)->property("text").toString(); };
    CHECK(text("greeting") == QStringLiteral("Xin chào! Ông/Bà cần giúp việc gì?"));
    CHECK(rig.controller.hall().centre == QStringLiteral("Trung tâm Phục vụ hành chính công"));
    rig.touch("languageButton");
    CHECK(text("greeting") == QStringLiteral("Hello! How can we help you?"));
    CHECK(rig.controller.hall().centre == QStringLiteral("Public Administration Service Centre"));
    CHECK(rig.controller.hall().waiting.endsWith(QStringLiteral("waiting")));
    rig.touch("languageButton");
    CHECK(text("greeting") == QStringLiteral("Xin chào! Ông/Bà cần giúp việc gì?"));
}

TEST_CASE("other windows keep their language", "[kiosk][language]")
{
    KioskLanguage language(QStringLiteral(":/i18n/motcua_vi.qm"),
                           QStringLiteral(":/i18n/motcua_en.qm"));
    CHECK(language.translate("HomePage", "Take a number", nullptr, -1)
          == QStringLiteral("Lấy số thứ tự"));
    CHECK(language.translate("motcua::QueueWords", "Call next", nullptr, -1).isNull());
    language.choose(KioskLanguage::Choice::English);
    CHECK(language.translate("HomePage", "Take a number", nullptr, -1)
          == QStringLiteral("Take a number"));
    CHECK(language.translate("motcua::QueueWords", "Call next", nullptr, -1).isNull());
}

TEST_CASE("what only the kiosk asks for is said in its language, in every context",
          "[kiosk][language]")
{
    KioskLanguage language(QStringLiteral(":/i18n/motcua_vi.qm"),
                           QStringLiteral(":/i18n/motcua_en.qm"));
    const QTranslator &words = language.everyContext();
    CHECK(words.translate("Procedure", "How much") == QStringLiteral("Phí, lệ phí"));
    language.choose(KioskLanguage::Choice::English);
    CHECK(words.translate("Procedure", "How much") == QStringLiteral("How much"));
    CHECK(words.translate("Procedure", "%n days", nullptr, 1) == QStringLiteral("%n day"));
    CHECK(words.translate("Procedure", "%n days", nullptr, 2) == QStringLiteral("%n days"));
    CHECK(language.translate("Procedure", "How much", nullptr, -1).isNull());
}
