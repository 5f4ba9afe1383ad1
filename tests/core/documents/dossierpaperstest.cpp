// The papers of a dossier say what is known of it, and a second printing says that it is one.
#include "core/documents/dossierpapers.h"
#include "core/codes/procedureaddress.h"
#include "core/documents/formexample.h"
#include "tests/core/documents/shippedforms.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

const QString Why = QStringLiteral("Cơ quan công an chưa trả lời");
const QString Lan = QStringLiteral("Trần Thị Lan");

struct PaperWard : DossierWard {
    PaperWard()
        : forms(journal, formTables, staff, formsOfTheTree())
        , papers({journal, sites, procedures, calendar, citizens, dossiers, books, forms},
                 [this](QByteArrayView message) { return identity.device.sign(message); })
    {
    }
    std::vector<FormSheet> sheets(FormKind kind, const Id &dossier)
    {
        const auto filled = papers.ofDossier(kind, dossier, Lan);
        REQUIRE(filled);
        return filled.value();
    }
    bool saysNothing(FormKind kind, const Id &dossier)
    {
        const auto filled = papers.ofDossier(kind, dossier, Lan);
        return !filled && filled.error() == PaperError::NothingToSay;
    }

    FormShelf forms;
    DossierPapers papers;
};

} // namespace

TEST_CASE("dossier papers: the receipt tells code, person, papers and due date on both copies")
{
    PaperWard ward;
    Intake intake = intakeOf(ward.newId());
    intake.papers = {{QStringLiteral("Tờ khai"), 1, 2}};
    intake.feeVnd = 1'250'000;
    intake.payment = Payment::Cash;
    intake.submitter = person("031190001235", "Trần Minh Khôi");
    intake.authority = QStringLiteral("giấy ủy quyền");
    const Dossier dossier = receive(ward, intake);
    const auto sheets = ward.sheets(FormKind::Receipt, dossier.id);
    REQUIRE(sheets.size() == 2);
    for (const FormSheet &sheet : sheets) {
        for (const char *said :
             {"TAM-261123-0001", "Nguyễn Thị Bình An", "031******234", "Trần Minh Khôi",
              "giấy ủy quyền", "Tờ khai", "1.250.000 đồng, đã nộp tiền mặt", "3 ngày làm việc",
              "08 giờ 00 phút, ngày 23 tháng 11 năm 2026",
              "17 giờ 00 phút, ngày 27 tháng 11 năm 2026", "Trần Thị Lan"})
            CHECK(sheet.html.contains(QString::fromUtf8(said)));
        CHECK_FALSE(sheet.html.contains(QStringLiteral("031190001234")));
        CHECK_FALSE(sheet.html.contains(QStringLiteral("BẢN IN LẠI")));
        CHECK(sheet.barcode == dossier.code());
        const auto code = decodeReceiptCode(sheet.qr);
        REQUIRE(code);
        CHECK(code->dossier == dossier.code());
        CHECK(code->secret == dossier.secret);
        CHECK(isGenuine(*code, [&](QByteArrayView message, QByteArrayView signature) {
            return KeyPair::verify(message, signature, ward.identity.device.publicKey);
        }));
    }
    CHECK(sheets[0].html != sheets[1].html); // to be kept, to be given
    REQUIRE(ward.dossiers.notePrinted(dossier.id, QStringLiteral("receipt"), {}));
    CHECK(ward.sheets(FormKind::Receipt, dossier.id)
              .front()
              .html.contains(QStringLiteral("BẢN IN LẠI, LẦN 1")));
    CHECK(ward.saysNothing(FormKind::FeeNote, ward.received().id)); // nothing was paid
    CHECK_FALSE(ward.sheets(FormKind::FeeNote, dossier.id)
                    .front()
                    .html.contains(QStringLiteral("BẢN IN LẠI")));
    // What is on paper stays there.
    REQUIRE(ward.dossiers.approve(dossier.id, {}, {}));
    REQUIRE(ward.dossiers.notePrinted(dossier.id, QStringLiteral("receipt"), {}));
    CHECK(ward.dossiers.takeBack(dossier.id, Why, {}).value().printed.size() == 2);
    ward.checkWhole();
}

TEST_CASE("dossier papers: an official code bound later stands beside the provisional one")
{
    PaperWard ward;
    const Dossier dossier = ward.received();
    CHECK(ward.sheets(FormKind::Receipt, dossier.id)[0].html.contains(QStringLiteral("mã tạm")));
    const QString official = QStringLiteral("H26.107-261123-0009");
    REQUIRE(ward.dossiers.bindCode(dossier.id, official, {}));
    const FormSheet sheet = ward.sheets(FormKind::Receipt, dossier.id)[0];
    CHECK(sheet.html.contains(official));
    CHECK(sheet.html.contains(QStringLiteral("mã tạm đã cấp: ") + dossier.code()));
    CHECK(sheet.barcode == official);
}

TEST_CASE("dossier papers: a paper that would say nothing is not printed")
{
    PaperWard ward;
    const Dossier dossier = ward.received();
    for (const FormKind kind :
         {FormKind::Supplement, FormKind::Rejection, FormKind::StopNotice, FormKind::ResultReceipt,
          FormKind::ThanksLetter, FormKind::MarriageLetter, FormKind::BirthLetter,
          FormKind::CondolenceLetter})
        CHECK(ward.saysNothing(kind, dossier.id));
    const QString one = QStringLiteral("Chứng từ nộp tiền; giấy tờ miễn, giảm (nếu có)");
    REQUIRE(ward.dossiers.askSupplement(
        dossier.id, {{one, QStringLiteral("Thẻ căn cước")}, {}, {}, {}, {}}, {}));
    const QString slip = ward.sheets(FormKind::Supplement, dossier.id)[0].html;
    CHECK(slip.contains(QStringLiteral("1. ") + one));
    CHECK(slip.contains(QStringLiteral("2. Thẻ căn cước")));
    CHECK(ward.papers.ofDossier(FormKind::Receipt, ward.newId(), {}).error()
          == PaperError::UnknownDossier);
}

TEST_CASE("dossier papers: letters of joy and grief only where they belong")
{
    PaperWard ward;
    const Dossier birth = ward.received("1.001193");
    CHECK(ward.saysNothing(FormKind::BirthLetter, birth.id)); // not granted yet
    REQUIRE(ward.dossiers.refuse(birth.id, {}, Why, {}, {}));
    CHECK(ward.saysNothing(FormKind::BirthLetter, birth.id));
    CHECK(ward.sheets(FormKind::Rejection, birth.id)[0].html.contains(Why));
    const Dossier other = ward.received("1.001193");
    REQUIRE(ward.dossiers.approve(other.id, {}, {}));
    CHECK(ward.sheets(FormKind::BirthLetter, other.id)[0].html.contains(
        QStringLiteral("đón thành viên mới")));
    CHECK(ward.saysNothing(FormKind::CondolenceLetter, other.id));
}

TEST_CASE(
    "dossier papers: the apology is drafted before somebody gave a new date, and tells it then")
{
    PaperWard ward;
    const Dossier dossier = ward.received();
    CHECK(ward.sheets(FormKind::Apology, dossier.id)[0].html.contains(QStringLiteral("……")));
    REQUIRE(ward.dossiers.extend(dossier.id, QDate(2026, 12, 4), Why, {}, {}));
    const QString html = ward.sheets(FormKind::Apology, dossier.id)[0].html;
    CHECK(html.contains(Why));
    CHECK(html.contains(QStringLiteral("17 giờ 00 phút, ngày 04 tháng 12 năm 2026")));
    CHECK(html.contains(QStringLiteral("17 giờ 00 phút, ngày 27 tháng 11 năm 2026")));
    CHECK(html.contains(QStringLiteral("ĐỀ NGHỊ GIA HẠN")));
    REQUIRE(ward.forms.choose(FormSet::Of2018, {}));
    CHECK(ward.sheets(FormKind::Apology, dossier.id)[0].html.contains(
        QStringLiteral("HẸN LẠI NGÀY")));
}

TEST_CASE("dossier papers: a slip for what was not received leads to what the procedure asks for")
{
    PaperWard ward;
    const Procedure *procedure = ward.procedures.find(intakeOf(ward.newId()).procedure);
    REQUIRE(procedure);
    for (const FormKind kind : {FormKind::Supplement, FormKind::Rejection}) {
        const auto sheets =
            ward.papers.unreceived(kind, person("031190001234", "Nguyễn Thị Bình An"),
                                   procedure->code, {QStringLiteral("Giấy chứng sinh")}, Why, Lan);
        REQUIRE(sheets);
        for (const FormSheet &sheet : sheets.value()) {
            CHECK(sheet.qr == addressOf(*procedure, {}));
            CHECK(sheet.barcode.isEmpty());
            CHECK_FALSE(sheet.html.contains(QStringLiteral("Mã hồ sơ")));
            CHECK(sheet.html.contains(QStringLiteral("Giấy chứng sinh")));
            CHECK(sheet.html.contains(Why));
        }
    }
}

TEST_CASE("dossier papers: lists of what goes to somebody, and the book of a year")
{
    PaperWard ward;
    const Dossier first = ward.received();
    const Dossier second = ward.received();
    const auto list =
        ward.papers.handOverList({first.id, second.id}, {}, QStringLiteral("Công an phường"), Lan);
    REQUIRE(list);
    CHECK(list.value().size() == 2);
    const QString html = list.value().front().html;
    CHECK(html.contains(first.code()));
    CHECK(html.contains(second.code()));
    CHECK(html.contains(QStringLiteral("Cộng: 2 hồ sơ")));
    CHECK(html.contains(QStringLiteral("Công an phường")));
    const auto book = ward.papers.book(2026);
    REQUIRE(book);
    CHECK(book.value().front().html.contains(QStringLiteral("Sổ này có 2 hồ sơ")));
    CHECK(ward.papers.book(2025).value().front().html.contains(QStringLiteral("0 hồ sơ")));
    const auto unnamed = ward.papers.handOverList({first.id}, {}, {}, Lan);
    CHECK(unnamed.value().front().html.contains(QStringLiteral("Bên nhận: ……")));
}

TEST_CASE("dossier papers: the unit's own form holds until it is given up, and a bad one never")
{
    PaperWard ward;
    const Dossier dossier = ward.received();
    CHECK(ward.forms.change(FormKind::Receipt, QStringLiteral("{{nobody}}"), {}).error()
          == FormError::HasProblems);
    CHECK(ward.forms.change(FormKind::Receipt, QStringLiteral("  "), {}).error()
          == FormError::HasProblems);
    REQUIRE(ward.forms.change(FormKind::Receipt, QStringLiteral("<p>Của {{code}}</p>"), {}));
    CHECK(ward.forms.isChanged(FormKind::Receipt).value());
    CHECK_FALSE(ward.forms.isChanged(FormKind::Apology).value());
    CHECK(ward.sheets(FormKind::Receipt, dossier.id)[0].html
          == QStringLiteral("<p>Của TAM-261123-0001</p>"));
    ward.checkWhole();
    REQUIRE(ward.forms.reset(FormKind::Receipt, {}));
    CHECK_FALSE(ward.forms.isChanged(FormKind::Receipt).value());
    CHECK(ward.sheets(FormKind::Receipt, dossier.id)[0].html.contains(
        QStringLiteral("GIẤY TIẾP NHẬN")));
    ward.account("an", Role::Admin);
    const Id officer = ward.account("hoa", Role::Officer);
    CHECK(ward.forms.choose(FormSet::Of2018, officer).error() == FormError::NotAllowed);
    CHECK(ward.forms.set().value() == FormSet::Of2025);
}

TEST_CASE("dossier papers: a list of what is handed over counts the originals")
{
    PaperWard ward;
    Intake intake = intakeOf(ward.newId());
    intake.papers = {{QStringLiteral("Tờ khai"), 3, 0}, {QStringLiteral("Giấy chứng sinh"), 4, 1}};
    const Id first = receive(ward, intake).id;
    intake.request = ward.newId();
    intake.papers = {{QStringLiteral("Tờ khai"), 11, 0}};
    const Id second = receive(ward, intake).id;
    const auto list = ward.papers.handOverList({first, second}, QStringLiteral("Quầy 3"),
                                               QStringLiteral("Công an"), Lan);
    REQUIRE(list);
    const QString html = list.value().front().html;
    CHECK(html.contains(QStringLiteral("<td align=\"center\">7</td>")));
    CHECK(html.contains(QStringLiteral("2 hồ sơ, 18 bản chính")));
}

TEST_CASE("forms: every change has its number, and what came with the program is there for ever")
{
    PaperWard ward;
    const QString shipped = ward.forms.form(FormKind::Advice).value();
    CHECK(ward.forms.versions(FormKind::Advice).value().empty());
    REQUIRE(ward.forms.change(FormKind::Advice, QStringLiteral("<p>{{code}}</p>"), {}));
    ward.clock.advance(std::chrono::hours{1});
    REQUIRE(ward.forms.reset(FormKind::Advice, {}));
    const auto versions = ward.forms.versions(FormKind::Advice).value();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].number == 1);
    CHECK(versions[0].text == QStringLiteral("<p>{{code}}</p>"));
    CHECK(versions[1].text.isEmpty());
    CHECK(versions[1].at == ward.clock.now());
    CHECK(ward.forms.form(FormKind::Advice).value() == shipped);
    CHECK(ward.forms.shipped(FormKind::Advice) == shipped);
    CHECK(ward.forms.versions(FormKind::Apology).value().empty());
}

TEST_CASE("forms: the invented dossier fills every form that came with the program")
{
    PaperWard ward;
    for (const FormInfo &info : formInfos()) {
        CAPTURE(info.name);
        const auto html = filledIn(ward.forms.shipped(info.kind), ward.forms.parts(),
                                   exampleFormData(info.kind, FormSet::Of2025,
                                                   ward.sites.configuration(), ward.clock.now()));
        REQUIRE(html);
        CHECK((html.value().contains(QStringLiteral("Mẫu"))
               || html.value().contains(QStringLiteral("TAM-260102-0001"))));
    }
}

TEST_CASE("dossier papers: the receipt names its line of the book, and the book tells how it ended")
{
    PaperWard ward;
    ward.received();
    const Dossier second = ward.received();
    CHECK(ward.sheets(FormKind::Receipt, second.id)[0].html.contains(
        QStringLiteral("Quyển số: 2026. Số thứ tự: 2<")));
    const auto book = [&] { return ward.papers.book(2026).value().front().html; };
    CHECK(book().contains(QStringLiteral("Cơ quan chủ trì giải quyết")));
    CHECK(book().contains(QStringLiteral("tại quầy")));
    const QString ended = QStringLiteral("<td>23/11/2026</td>");
    REQUIRE(ward.dossiers.stop(second.id, Why, {}, {}));
    CHECK(book().contains(QStringLiteral("dừng giải quyết ngày 23/11/2026")));
    CHECK_FALSE(book().contains(ended)); // no result was returned
    const Id third = ward.received().id;
    REQUIRE(ward.dossiers.withdraw(third, Why, {}));
    CHECK(book().contains(QStringLiteral("người nộp rút hồ sơ")));
    CHECK_FALSE(book().contains(ended));
    const Id fourth = ward.received().id;
    REQUIRE(ward.dossiers.refuse(fourth, {}, Why, {}, {}));
    REQUIRE(ward.dossiers.giveBack(fourth, {}, {}));
    CHECK(book().contains(QStringLiteral("từ chối giải quyết")));
    CHECK(book().contains(ended));
}

TEST_CASE("dossier papers: who acts for somebody is named beside the owner, who can be called")
{
    PaperWard ward;
    Intake intake = intakeOf(ward.newId());
    intake.owner = person("", "Công ty Cổ phần Mẫu");
    intake.owner.organisation = true;
    intake.owner.number = QStringLiteral("0201234567");
    intake.owner.address = QStringLiteral("Số 5, Tổ 2");
    intake.owner.phone = QStringLiteral("0225123456");
    intake.submitter = person("031190001235", "Trần Minh Khôi");
    const Id id = receive(ward, intake).id;
    const QString receipt = ward.sheets(FormKind::Receipt, id)[0].html;
    CHECK(receipt.contains(QStringLiteral("mã số: 0201234567"))); // public
    CHECK(receipt.contains(QStringLiteral("031******235")));
    REQUIRE(ward.dossiers.askSupplement(id, {{Why}, {}, {}, {}, {}}, {}));
    REQUIRE(ward.dossiers.stop(id, Why, {}, {}));
    for (const FormKind kind :
         {FormKind::Receipt, FormKind::Supplement, FormKind::Apology, FormKind::StopNotice}) {
        const QString html = ward.sheets(kind, id)[0].html;
        for (const char *said : {"Công ty Cổ phần Mẫu", "Số 5, Tổ 2", "0225123456"})
            CHECK(html.contains(QString::fromUtf8(said)));
    }
    CHECK(ward.sheets(FormKind::StopNotice, id)[0].html.contains(
        QStringLiteral("người nộp hồ sơ: Trần Minh Khôi")));
}

TEST_CASE("dossier papers: who gets the result otherwise is not sent to the counter for it")
{
    PaperWard ward;
    for (const auto &[way, said] : {std::pair{ResultWay::Counter, "Đến lấy kết quả"},
                                    std::pair{ResultWay::Post, "qua bưu chính"},
                                    std::pair{ResultWay::Online, "Cổng Dịch vụ công quốc gia"},
                                    std::pair{ResultWay::Home, "mang đến tận nhà"}}) {
        Intake intake = intakeOf(ward.newId());
        intake.resultWay = way;
        const Id id = receive(ward, intake).id;
        const QString advice = ward.sheets(FormKind::Advice, id)[0].html;
        CHECK(advice.contains(QString::fromUtf8(said)));
        CHECK(advice.contains(QStringLiteral("17 giờ 00")));
        CHECK(advice.contains(QStringLiteral("Ở: ")) == (way == ResultWay::Counter));
        REQUIRE(ward.dossiers.askSupplement(id, {{Why}, {}, {}, {}, {}}, {}));
        CHECK(ward.sheets(FormKind::Advice, id)[0].html.contains(Why));
        REQUIRE(ward.dossiers.supplement(id, {}, {}));
        CHECK(ward.sheets(FormKind::Advice, id)[0].html.contains(QString::fromUtf8(said)));
    }
}

TEST_CASE("dossier papers: the result's receipt names originals that go back, and is new after it")
{
    PaperWard ward;
    Intake intake = intakeOf(ward.newId());
    intake.papers = {{QStringLiteral("Tờ khai cấp giấy"), 1, 0},
                     {QStringLiteral("Trích lục"), 2, 0},
                     {QStringLiteral("Hộ chiếu"), 1, 0},
                     {QStringLiteral("Bản chụp"), 0, 1}};
    const Id id = receive(ward, intake).id;
    REQUIRE(ward.dossiers.approve(id, {}, {}));
    const QString form = QStringLiteral("result-receipt");
    const QString again = QStringLiteral("BẢN IN LẠI");
    const QString before = ward.sheets(FormKind::ResultReceipt, id)[0].html;
    CHECK(before.contains(QStringLiteral("trả lại: Trích lục (2); Hộ chiếu (1)</p>")));
    REQUIRE(ward.dossiers.notePrinted(id, form, {}));
    CHECK(ward.sheets(FormKind::ResultReceipt, id)[0].html.contains(again));
    ward.clock.advance(std::chrono::minutes{1});
    REQUIRE(ward.dossiers.giveBack(id, {}, {}));
    CHECK_FALSE(ward.sheets(FormKind::ResultReceipt, id)[0].html.contains(again));
    REQUIRE(ward.dossiers.notePrinted(id, form, {}));
    CHECK(ward.sheets(FormKind::ResultReceipt, id)[0].html.contains(again));
}
