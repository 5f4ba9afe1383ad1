#include "tests/core/dossiers/dossierward.h"

#include "tests/support/catch.h"

namespace motcua {

void loadProcedures(TestSite &site)
{
    const auto procedure = [](const char *code, std::optional<int> value, DurationUnit unit) {
        Procedure p;
        p.code = QString::fromLatin1(code);
        for (QString *text : {&p.name, &p.officialName, &p.nameEn, &p.plainName, &p.plainNameEn,
                              &p.field, &p.counterGroup, &p.source})
            *text = p.code;
        p.tile = QStringLiteral("ho-tich");
        p.duration.value = value;
        p.duration.unit = unit;
        return p;
    };
    Procedure certificate = procedure("1.001022", 3, DurationUnit::WorkingDay);
    certificate.duration.variants = {{QStringLiteral("Xác minh"), 6, DurationUnit::WorkingDay}};
    Procedure old = procedure("1.000001", 3, DurationUnit::WorkingDay);
    old.effectiveTo = QDate(2026, 11, 20);
    Procedure police = procedure("1.004222", 7, DurationUnit::WorkingDay);
    police.tile = QStringLiteral("cong-an");
    REQUIRE(
        site.procedures.load({QDate(2026, 11, 1),
                              {},
                              {procedure("1.001193", 1, DurationUnit::SameDay), certificate,
                               procedure("2.000987", 5, DurationUnit::WorkingDay),
                               procedure("1.000656", 1, DurationUnit::SameDay),
                               procedure("2.002516", {}, DurationUnit::WorkingDay), old, police}},
                             {}));
}

Person person(const char *number, const char *name)
{
    Person p;
    p.number = QString::fromLatin1(number);
    p.name = QString::fromUtf8(name);
    return p;
}

Intake intakeOf(const Id &request, const char *procedure)
{
    Intake intake;
    intake.request = request;
    intake.procedure = QString::fromLatin1(procedure);
    intake.owner = person("031190001234", "Nguyễn Thị Bình An");
    return intake;
}

Result<Dossier, DossierError> tryReceive(TestSite &site, const Intake &intake)
{
    std::optional<Result<Dossier, DossierError>> answer;
    site.dossiers.receive(intake, [&](Result<Dossier, DossierError> r) {
        REQUIRE_FALSE(answer);
        answer = std::move(r);
    });
    REQUIRE(answer);
    return *answer;
}

Dossier receive(TestSite &site, const Intake &intake)
{
    const auto received = tryReceive(site, intake);
    REQUIRE(received);
    return received.value();
}

DossierWard::DossierWard()
{
    loadProcedures(*this);
    clock.set(moment(23, 8, 0));
}

Instant DossierWard::moment(int day, int hour, int minute)
{
    return SiteZone::vietnam().at(QDate(2026, 11, day), QTime(hour, minute));
}

Dossier DossierWard::received(const char *procedure)
{
    return receive(*this, intakeOf(newId(), procedure));
}

Id DossierWard::account(const char *signIn, Role role, const QString &agency)
{
    Account wanted;
    wanted.signIn = QString::fromLatin1(signIn);
    wanted.name = wanted.signIn;
    wanted.role = role;
    wanted.agency = agency;
    const auto added =
        staff.add(wanted, *NewPassword::make(QStringLiteral("mat khau thu 1"), wanted.signIn), {});
    REQUIRE(added);
    return added.value().id;
}

DossierError refusal(const Result<Dossier, DossierError> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace motcua
