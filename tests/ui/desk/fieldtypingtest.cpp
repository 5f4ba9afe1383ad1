// Vietnamese letters in the desk's fields, on machines without an input method.
#include "ui/desk/typing/fieldtyping.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace motcua;

namespace {

struct TypingRig {
    explicit TypingRig(std::optional<TypingMethod> method = TypingMethod::Telex)
        : typing(*qApp, method)
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *field : std::initializer_list<QWidget *>{&line, &text, &number, &plain})
            column->addWidget(field);
        plain.setInputMethodHints(Qt::ImhLatinOnly);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void type(QWidget &field, const char *keys)
    {
        field.setFocus();
        QTest::keyClicks(&field, QString::fromLatin1(keys));
    }

    FieldTyping typing;
    QWidget window;
    QLineEdit line{&window};
    QPlainTextEdit text{&window};
    QSpinBox number{&window};
    QLineEdit plain{&window};
};

} // namespace

TEST_CASE("what is typed in Telex or VNI becomes Vietnamese", "[desk][typing]")
{
    TypingRig telex;
    QSignalSpy edited(&telex.line, &QLineEdit::textEdited);
    telex.type(telex.line, "Nguyeenx Thij Binhf An, dduwowngf 30/4");
    CHECK(telex.line.text() == s("Nguyễn Thị Bình An, đường 30/4"));
    CHECK(edited.size() > 20);
    telex.type(telex.text, "Toor 5");
    QTest::keyClick(&telex.text, Qt::Key_Return);
    QTest::keyClicks(&telex.text, QStringLiteral("thoon Ddoong"));
    CHECK(telex.text.toPlainText() == s("Tổ 5\nthôn Đông"));

    TypingRig vni(TypingMethod::Vni);
    vni.type(vni.line, "Nguye6n4 Thi5 Bi2nh, d9u7o7ng2 12");
    CHECK(vni.line.text() == s("Nguyễn Thị Bình, đường 12"));
}

TEST_CASE("names in the tags of a form stay as they are typed", "[desk][typing]")
{
    TypingRig telex;
    telex.type(telex.text, "Toor {{foo}} soos {{#dueDate}}nawm");
    CHECK(telex.text.toPlainText() == s("Tổ {{foo}} số {{#dueDate}}năm"));
}

TEST_CASE("a mark that is typed twice is taken back, and so is a letter", "[desk][typing]")
{
    TypingRig rig;
    rig.type(rig.line, "ass");
    CHECK(rig.line.text() == s("as"));
    rig.line.clear();
    rig.type(rig.line, "tieengs");
    CHECK(rig.line.text() == s("tiếng"));
    QTest::keyClick(&rig.line, Qt::Key_Backspace);
    CHECK(rig.line.text() == s("tiến"));
    QTest::keyClicks(&rig.line, QStringLiteral("f"));
    CHECK(rig.line.text() == s("tiền"));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&rig.line, Qt::Key_Backspace);
    CHECK(rig.line.text().isEmpty());
    QTest::keyClick(&rig.line, Qt::Key_Backspace);
    QTest::keyClicks(&rig.line, QStringLiteral("as"));
    CHECK(rig.line.text() == s("á"));
}

TEST_CASE("letters that stand there already are not changed by what is typed elsewhere",
          "[desk][typing]")
{
    TypingRig rig;
    rig.line.setText(s("ba"));
    rig.type(rig.line, "s");
    CHECK(rig.line.text() == s("bas")); // a word of its own begins
    rig.line.clear();
    rig.type(rig.line, "hoa lan");
    rig.line.setCursorPosition(3);
    QTest::keyClicks(&rig.line, QStringLiteral("f"));
    CHECK(rig.line.text() == s("hoaf lan"));
    rig.line.selectAll();
    QTest::keyClicks(&rig.line, QStringLiteral("aas"));
    CHECK(rig.line.text() == s("ấ"));
    rig.line.setMaxLength(3);
    rig.line.clear();
    QTest::keyClicks(&rig.line, QStringLiteral("hoaf"));
    CHECK(rig.line.text() == s("hòa"));
    QTest::keyClicks(&rig.line, QStringLiteral("ns")); // there is no room for the n
    CHECK(rig.line.text() == s("hòa"));
    QTest::keyClick(&rig.line, Qt::Key_A, Qt::ControlModifier);
    CHECK(rig.line.selectedText() == s("hòa"));
}

TEST_CASE("passwords, numbers and plain fields are left alone", "[desk][typing]")
{
    TypingRig rig;
    rig.type(rig.plain, "aas");
    CHECK(rig.plain.text() == s("aas"));
    rig.plain.clear();
    rig.plain.setInputMethodHints({});
    rig.plain.setEchoMode(QLineEdit::Password);
    rig.type(rig.plain, "aas");
    CHECK(rig.plain.text() == s("aas"));
    rig.number.selectAll();
    rig.type(rig.number, "12");
    CHECK(rig.number.value() == 12);
    rig.line.setReadOnly(true);
    rig.type(rig.line, "aas");
    CHECK(rig.line.text().isEmpty());
}

TEST_CASE("the way of typing is changed while one types", "[desk][typing]")
{
    TypingRig rig(std::nullopt);
    rig.type(rig.line, "aas ");
    rig.typing.setMethod(FieldTyping::after(rig.typing.method()));
    QTest::keyClicks(&rig.line, QStringLiteral("aas "));
    rig.typing.setMethod(FieldTyping::after(rig.typing.method()));
    QTest::keyClicks(&rig.line, QStringLiteral("a61 "));
    CHECK(rig.line.text() == s("aas ấ ấ "));
    CHECK_FALSE(FieldTyping::after(rig.typing.method()));
    CHECK(FieldTyping::words(TypingMethod::Telex) != FieldTyping::words(TypingMethod::Vni));
    CHECK(FieldTyping::words(std::nullopt) != FieldTyping::words(TypingMethod::Vni));
}
