#include "core/documents/formexample.h"

#include "core/documents/dossierpaper.h"

#include <QJsonArray>

namespace motcua {

namespace {

using namespace std::chrono_literals;

Person examplePerson(const QString &name)
{
    Person person;
    person.number = QStringLiteral("001099000000");
    person.name = name;
    person.address = QStringLiteral("Số 1, Tổ 1");
    person.phone = QStringLiteral("0900000000");
    return person;
}

Dossier exampleDossier(FormKind kind, Instant now)
{
    Dossier d;
    d.prefix = ProvisionalPrefix;
    d.day = QDate(2026, 1, 2);
    d.number = 1;
    d.bookLine = 1;
    d.procedure = QStringLiteral("1.000000");
    d.term = {d.procedure, DurationUnit::WorkingDay, 3, {}, {}};
    d.owner = Id::fromName("example", u"owner");
    d.submitter = Id::fromName("example", u"submitter");
    d.authority = QStringLiteral("giấy ủy quyền");
    d.papers = {{QStringLiteral("Tờ khai"), 1, 0}, {QStringLiteral("Giấy tờ kèm theo"), 0, 2}};
    d.feeVnd = 8'000;
    d.payment = Payment::Cash;
    d.received = now - 24h;
    d.firstDue = now + 24h;
    d.due = now + 72h;
    d.supplements = {
        {{QStringLiteral("Giấy tờ kèm theo"), QStringLiteral("Bản chụp có chứng thực")},
         QStringLiteral("chưa có trong hồ sơ"),
         {},
         now - 20h,
         {}}};
    d.extended = true;
    d.extensionReason = QStringLiteral("phải chờ xác minh");
    d.handOvers = {{QStringLiteral("Bộ phận tiếp nhận"),
                    QStringLiteral("Bộ phận chuyên môn"),
                    {},
                    now - 22h,
                    now - 21h,
                    QStringLiteral("Người nhận")}};
    const bool refused = kind == FormKind::Rejection || kind == FormKind::StopNotice;
    d.state = refused ? DossierState::Refused : DossierState::Approved;
    d.closingReason = refused ? QStringLiteral("chưa đủ điều kiện") : QString();
    d.decisionNumber = QStringLiteral("01/2026");
    d.decided = now;
    d.closed = now;
    d.delivery = Delivery{QStringLiteral("Nguyễn Văn Mẫu"), Confirmation::Signature, {}, true};
    return d;
}

} // namespace

QJsonObject sampleFormData()
{
    DossierPaper paper;
    Dossier &d = paper.dossier;
    d.prefix = ProvisionalPrefix;
    d.day = QDate(2026, 11, 23);
    d.number = 1;
    d.submitter = Id::fromName("sample", u"submitter");
    d.bookLine = 1;
    d.supplements.push_back({{QStringLiteral("x")}, {}, {}, {}, {}});
    d.papers.push_back({QStringLiteral("x"), 1, 0});
    d.handOvers.push_back({});
    d.decided = Instant{};
    d.delivery = Delivery{};
    d.closingReason = QStringLiteral("x");
    paper.procedure.documents.push_back({});
    SiteConfiguration site;
    site.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    QJsonObject data = formData(FormKind::Receipt, FormSet::Of2025, site, {});
    const QJsonObject told = dossierData(paper, site);
    for (auto it = told.begin(); it != told.end(); ++it)
        data.insert(it.key(), it.value());
    data.insert(QStringLiteral("dossiers"), QJsonArray{told});
    data.insert(QStringLiteral("no"), 1);
    data.insert(QStringLiteral("sets"), 1);
    data.insert(QStringLiteral("erased"), true);
    data.insert(QStringLiteral("count"), 1);
    data.insert(QStringLiteral("originalTotal"), 1);
    data.insert(QStringLiteral("volume"), bookData(2026, Instant{}, site.zone()));
    data.insert(QStringLiteral("receiver"), QStringLiteral("x"));
    data.insert(QStringLiteral("sender"), QStringLiteral("x"));
    data.insert(QStringLiteral("copy"),
                QJsonObject{{QStringLiteral("first"), true}, {QStringLiteral("second"), false}});
    return data;
}

QJsonObject exampleFormData(FormKind kind, FormSet set, const SiteConfiguration &site, Instant now)
{
    DossierPaper paper;
    paper.dossier = exampleDossier(kind, now);
    paper.owner = examplePerson(QStringLiteral("Nguyễn Thị Mẫu"));
    paper.submitter = examplePerson(QStringLiteral("Nguyễn Văn Mẫu"));
    paper.officer = QStringLiteral("Trần Thị Mẫu");
    paper.procedure.code = paper.dossier.procedure;
    paper.procedure.officialName = QStringLiteral("Thủ tục mẫu");
    paper.procedure.plainName = paper.procedure.officialName;
    paper.procedure.field = QStringLiteral("Lĩnh vực mẫu");
    DocumentRequirement wanted;
    wanted.name = QStringLiteral("Tờ khai");
    wanted.original = 1;
    paper.procedure.documents = {wanted};
    QJsonObject data = dossierData(paper, site);
    const QJsonObject one = data;
    const QJsonObject unit = formData(kind, set, site, now);
    for (auto it = unit.begin(); it != unit.end(); ++it)
        data.insert(it.key(), it.value());
    QJsonArray lines;
    for (int no = 1; no <= 3; ++no) {
        QJsonObject line = one;
        line.insert(QStringLiteral("no"), no);
        line.insert(QStringLiteral("sets"), QStringLiteral("01"));
        lines.append(line);
    }
    data.insert(QStringLiteral("dossiers"), lines);
    data.insert(QStringLiteral("count"), lines.size());
    data.insert(QStringLiteral("originalTotal"), lines.size());
    data.insert(QStringLiteral("volume"), QJsonObject{{QStringLiteral("bookYear"), 2026}});
    data.insert(QStringLiteral("sender"), QStringLiteral("Bộ phận tiếp nhận"));
    data.insert(QStringLiteral("receiver"), QStringLiteral("Bộ phận chuyên môn"));
    data.insert(QStringLiteral("copy"),
                QJsonObject{{QStringLiteral("first"), true}, {QStringLiteral("second"), false}});
    return data;
}

} // namespace motcua
