#include "app/commands/receivecommand.h"

#include "app/commands/dossieranswers.h"
#include "app/commands/dossierjson.h"
#include "app/commands/intakeoptions.h"
#include "app/commands/intakeslips.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"

#include <algorithm>
#include <chrono>

namespace motcua {

namespace {

const QString TakeOverOption = QStringLiteral("take-over");
constexpr auto LongAgo = std::chrono::days(366);

Result<std::vector<PersonField>, Answer> fieldsToTakeOver(const Arguments &arguments)
{
    std::vector<PersonField> fields;
    for (const QString &text : arguments.value(TakeOverOption).split(u',', Qt::SkipEmptyParts)) {
        const auto field = personFieldNamed(text.trimmed());
        if (!field)
            return field.error();
        fields.push_back(field.value());
    }
    return fields;
}

/// The owner as known by the number, when something is told otherwise today.
struct Told {
    Person known;
    Person today;
    std::vector<PersonField> differs;
};

Told toldOf(Office &office, const Person &owner)
{
    const auto known = office.citizens().byNumber(owner.number);
    if (!known)
        return {};
    Told told{known.value(), owner, differences(known.value(), owner)};
    told.today.id = told.known.id;
    return told;
}

// Names are on every list; of what is shown to nobody only that it differs.
QString differenceLine(const Told &told, PersonField field)
{
    const QString name = fieldNames({field}).at(0).toString();
    if (field != PersonField::Name)
        return QStringLiteral("%1 differs from what is known\n").arg(name);
    return QStringLiteral("name is known as \"%1\", told today as \"%2\"\n")
        .arg(valueOf(told.known, field), valueOf(told.today, field));
}

std::optional<Answer> keepTold(Office &office, const Told &told,
                               const std::vector<PersonField> &fields)
{
    if (fields.empty())
        return std::nullopt;
    const auto changed = office.citizens().change(told.today, fields, {});
    if (changed || changed.error() == CitizenError::NothingToChange)
        return std::nullopt;
    return Answer::failed(
        changed.error() == CitizenError::StorageFailed ? Exit::StorageFailed : Exit::NotPossible,
        QStringLiteral("not-taken-over"),
        QStringLiteral("the dossier was received, but what the owner told "
                       "otherwise could not be taken over"),
        QStringLiteral("give the same --request again, or change it at the desk"));
}

struct Notice {
    const char *code;
    const char *text;
};

std::vector<Notice> noticesOf(Office &office, const Intake &intake)
{
    std::vector<Notice> notices;
    if (intake.papers.empty())
        notices.push_back({"no-papers",
                           "no papers are written down: its receipt lists none; name "
                           "them with --paper"});
    const SiteZone zone = office.configuration().zone();
    if (intake.received && intake.writtenLater.isEmpty()
        && zone.date(*intake.received) < zone.date(office.clock().now()))
        notices.push_back({"not-said-why-later",
                           "it is put down on a later day than it was "
                           "received; say why with --written-later"});
    return notices;
}

// A year that was mistyped makes a dossier late for ever.
std::optional<Answer> tooLongAgo(Office &office, const Intake &intake)
{
    if (!intake.received || !intake.writtenLater.isEmpty()
        || office.clock().now() - *intake.received <= LongAgo)
        return std::nullopt;
    return badValue(QStringLiteral("received-long-ago"),
                    QStringLiteral("it would have been received more than a year ago"),
                    QStringLiteral("look at --received, or say why with --written-later"));
}

void addTo(Answer &said, const Told &told, const std::vector<PersonField> &takenOver,
           const std::vector<Notice> &notices)
{
    QJsonObject json = said.json.toObject();
    json.insert(QStringLiteral("ownerDiffers"), fieldNames(told.differs));
    json.insert(QStringLiteral("ownerTakenOver"), fieldNames(takenOver));
    QJsonArray codes;
    std::vector<PersonField> left;
    for (const PersonField field : told.differs) {
        if (std::ranges::find(takenOver, field) == takenOver.end())
            left.push_back(field);
    }
    for (const PersonField field : left)
        said.text += differenceLine(told, field);
    if (!left.empty())
        said.text += QStringLiteral("the owner stays as known; take it over with --take-over\n");
    for (const Notice &notice : notices) {
        codes.append(QString::fromLatin1(notice.code));
        said.text += QString::fromLatin1(notice.text) + u'\n';
    }
    json.insert(QStringLiteral("notices"), codes);
    said.json = json;
}

} // namespace

std::vector<OptionSpec> receiveOptions()
{
    std::vector<OptionSpec> options = intakeOptions();
    for (OptionSpec &more : notReceivedOptions())
        options.push_back(std::move(more));
    options.push_back({TakeOverOption, QStringLiteral("FIELD,..."),
                       QStringLiteral("what the owner tells otherwise than it is known holds from "
                                      "now on: name, address, phone ..."),
                       false, false});
    return options;
}

void receiveDossier(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    const auto intake = intakeFrom(office, arguments);
    if (!intake)
        return answer(intake.error());
    if (isNotReceived(arguments))
        return answer(notReceived(office, intake.value(), arguments));
    if (const auto refused = tooLongAgo(office, intake.value()))
        return answer(*refused);
    const auto wanted = fieldsToTakeOver(arguments);
    if (!wanted)
        return answer(wanted.error());
    // What is known of the owner stays unless it is said; what was told otherwise is told back.
    const Told told = toldOf(office, intake.value().owner);
    std::vector<PersonField> taken;
    for (const PersonField field : told.differs) {
        if (std::ranges::find(wanted.value(), field) != wanted.value().end())
            taken.push_back(field);
    }
    const auto notices = noticesOf(office, intake.value());
    office.dossiers().receive(
        intake.value(),
        [&office, answer, told, taken, notices](const Result<Dossier, DossierError> &received) {
            if (!received)
                return answer(answerFor(received, office));
            if (const auto failed = keepTold(office, told, taken))
                return answer(*failed);
            Answer said = answerFor(received, office);
            addTo(said, told, taken, notices);
            answer(said);
        });
}

} // namespace motcua
