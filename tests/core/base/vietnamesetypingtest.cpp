#include "core/base/vietnamesetyping.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringList>

using namespace motcua;

namespace {

QString typed(QStringView keys, TypingMethod method = TypingMethod::Telex)
{
    VietnameseTyping typing(method);
    for (const QChar key : keys)
        typing.type(key);
    return typing.text();
}

std::string telex(const char *keys) { return typed(QString::fromUtf8(keys)).toStdString(); }

} // namespace

TEST_CASE("typing: words of the trade, by Telex and by VNI, and with the mark at the end")
{
    QFile file(QStringLiteral(MOTCUA_TYPING));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int words = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        REQUIRE(columns.size() == 3);
        INFO(line.toStdString());
        CHECK(typed(columns[0]).toStdString() == columns[2].toStdString());
        CHECK(typed(columns[1], TypingMethod::Vni).toStdString() == columns[2].toStdString());
        CHECK(typed(columns[0].toUpper()).toStdString() == columns[2].toUpper().toStdString());
        ++words;
    }
    CHECK(words >= 400);
}

TEST_CASE("typing: a mark may come anywhere after its letter, and the tone finds its place")
{
    CHECK(telex("dduwowngf") == "đường");
    CHECK(telex("duongwdf") == "đường");
    CHECK(telex("duwfongwd") == "đường");
    CHECK(telex("tieesng") == "tiếng");
    CHECK(telex("tiengse") == "tiếng");
    CHECK(telex("hoaf") == "hòa");
    CHECK(telex("hofan") == "hoàn");
    CHECK(telex("thuys") == "thúy");
    CHECK(telex("thuowr") == "thuở");
    CHECK(telex("thuowng") == "thương");
    CHECK(telex("quas gias gif") == "quá giá gì");
    CHECK(telex("Nguyeenx Thij Bifnh An") == "Nguyễn Thị Bình An");
    CHECK(telex("DDawngj") == "Đặng");
}

TEST_CASE("typing: another tone takes the place of the first, z takes it away")
{
    CHECK(telex("quasf") == "quà");
    CHECK(telex("quasz") == "qua");
    CHECK(telex("zaz") == "zaz");
    CHECK(typed(u"qua10", TypingMethod::Vni) == u"qua");
    CHECK(typed(u"Pha5m Va8n U7o7c1", TypingMethod::Vni) == QStringLiteral("Phạm Văn Ước"));
}

TEST_CASE("typing: the same mark twice is a letter, and the rest of the word stays as typed")
{
    CHECK(telex("ass") == "as");
    CHECK(telex("classs") == "class");
    CHECK(telex("ddd") == "dd");
    CHECK(telex("aaa") == "aa");
    CHECK(telex("oww") == "ow");
    CHECK(telex("uowww") == "uoww");
    CHECK(telex("roosse voowx") == "rôse vỡ");
    CHECK(telex("H'Hen") == "H'Hen");
    CHECK(telex("1.001193") == "1.001193");
}

TEST_CASE("typing: erasing takes a letter with its marks, and the word goes on")
{
    VietnameseTyping typing;
    typing.setText(QStringLiteral("sao "));
    for (const QChar key : QStringLiteral("tieengs"))
        typing.type(key);
    CHECK(typing.text() == QStringLiteral("sao tiếng"));
    typing.erase();
    typing.erase();
    CHECK(typing.text() == QStringLiteral("sao tiế"));
    typing.type(u'f');
    CHECK(typing.text() == QStringLiteral("sao tiề"));
    for (int i = 0; i < 4; ++i)
        typing.erase();
    CHECK(typing.text() == QStringLiteral("sao"));
    typing.type(u's');
    CHECK(typing.text() == QStringLiteral("sáo"));
    for (int i = 0; i < 9; ++i)
        typing.erase();
    CHECK(typing.text().isEmpty());
}
