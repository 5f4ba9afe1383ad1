// The receipt on the paper of slips.
#include "core/documents/receiptslip.h"

#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>

using namespace motcua;
using namespace motcua::test;

namespace {

Dossier receivedDossier(const QString &procedure)
{
    const SiteZone zone = paperConfiguration().zone();
    Dossier dossier;
    dossier.day = QDate(2026, 11, 23);
    dossier.prefix = ProvisionalPrefix;
    dossier.number = 7;
    dossier.procedure = procedure;
    dossier.secret = QStringLiteral("7K3QX0123456789A");
    dossier.received = zone.at(QDate(2026, 11, 23), QTime(8, 21));
    dossier.due = zone.at(QDate(2026, 11, 27), QTime(17, 0));
    return dossier;
}

Checklist receiptOf(const Dossier &dossier, const Procedure *procedure, int reprint = 0)
{
    return buildReceiptSlip(Id::fromName("paper", u"1"), dossier, procedure, paperConfiguration(),
                            QStringLiteral("qr"), reprint, dossier.received, &vietnamese());
}

QString linesOf(const Checklist &slip)
{
    QStringList lines{slip.slip.heading, slip.slip.field, slip.slip.procedure, slip.scan,
                      slip.slip.reprint};
    for (const ChecklistPart &part : slip.parts) {
        lines.append(part.heading);
        for (const QString &line : part.lines)
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("receipt slip: code, procedure, due date and the code to look it up by")
{
    const std::vector<Procedure> procedures = shippedCatalogue().procedures;
    const auto birth = std::ranges::find(procedures, QStringLiteral("1.001193"), &Procedure::code);
    Dossier dossier = receivedDossier(birth->code);
    const Checklist slip = receiptOf(dossier, &*birth);
    const QString lines = linesOf(slip);
    for (const char *said : {"TAM-261123-0007", "17:00 thứ Sáu 27/11/2026", "7K3Q-X012-3456-789A"})
        CHECK(lines.contains(QString::fromUtf8(said)));
    CHECK(lines.contains(birth->plainName));
    CHECK(slip.slip.code == QStringLiteral("qr"));
    CHECK(slip.slip.reprint.isEmpty());
    CHECK_FALSE(receiptOf(dossier, &*birth, 1).slip.reprint.isEmpty());
    dossier.officialCode = QStringLiteral("H26.107-261123-0975");
    const QString bound = linesOf(receiptOf(dossier, &*birth));
    CHECK(bound.contains(QStringLiteral("H26.107-261123-0975")));
    CHECK(bound.contains(QStringLiteral("TAM-261123-0007"))); // both find it for ever
    dossier.secret.clear();
    CHECK(receiptOf(dossier, &*birth).scan.isEmpty());
    CHECK(linesOf(receiptOf(dossier, nullptr)).contains(QStringLiteral("H26.107-261123-0975")));
}

TEST_CASE("receipt slip: what is nobody's business is not named")
{
    QSet<QString> names;
    for (const Procedure &procedure : shippedCatalogue().procedures) {
        if (!procedure.sensitive)
            continue;
        INFO(procedure.code.toStdString());
        const QString lines = linesOf(receiptOf(receivedDossier(procedure.code), &procedure));
        CHECK_FALSE(lines.contains(procedure.plainName));
        CHECK_FALSE(lines.contains(procedure.name));
        names.insert(procedure.plainName);
    }
    CHECK(names.size() > 5);
}
