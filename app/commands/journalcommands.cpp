#include "app/commands/command.h"
#include "app/commands/journaljson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/openread.h"

#include "core/journal/journaltables.h"
#include "core/journal/verify.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString StreamOption = QStringLiteral("stream");
const QString CheckOption = QStringLiteral("check");

QJsonObject problemJson(const VerifyReport::Problem &problem)
{
    return {{QStringLiteral("log"), problem.log.isNull() ? QJsonValue() : problem.log.hex()},
            {QStringLiteral("seq"), qint64{problem.seq}},
            {QStringLiteral("what"), problem.what}};
}

Answer verify(const Beside &beside, const Arguments &)
{
    return readingBeside(beside.folder, [](Database &database) {
        const VerifyReport report = verifyJournal(database);
        QJsonArray problems;
        QString text = QStringLiteral("%1 operations in %2 logs, %3 with a valid signature\n")
                           .arg(report.operations)
                           .arg(report.logs)
                           .arg(report.signedLogs);
        for (const VerifyReport::Problem &problem : report.problems) {
            problems.append(problemJson(problem));
            text += QStringLiteral("%1 %2: %3\n")
                        .arg(problem.log.hex())
                        .arg(problem.seq)
                        .arg(problem.what);
        }
        text += report.ok()
            ? QStringLiteral("the journal is whole; the tables made from it were not looked at: "
                             "motcua-ctl journal refold --check\n")
            : QString(QStringLiteral("the journal is damaged: ") + damageAdvice() + u'\n');
        const QJsonObject json{{QStringLiteral("ok"), report.ok()},
                               {QStringLiteral("operations"), qint64{report.operations}},
                               {QStringLiteral("logs"), report.logs},
                               {QStringLiteral("signedLogs"), report.signedLogs},
                               {QStringLiteral("problems"), problems}};
        return Answer{report.ok() ? Exit::Done : Exit::Damaged, json, text, {}};
    });
}

Answer dump(const Beside &beside, const Arguments &arguments)
{
    int wanted = 0;
    if (arguments.has(StreamOption)) {
        const auto stream =
            numberNamed(StreamOption, arguments.value(StreamOption), 1, StreamCount);
        if (!stream)
            return stream.error();
        wanted = stream.value();
    }
    return readingBeside(beside.folder, [wanted](Database &database) {
        Answer answer{Exit::Done, {}, {}, {}};
        QJsonArray operations;
        for (const LogRow &log : readLogs(database)) {
            if (wanted != 0 && log.stream != wanted)
                continue;
            visitLog(database, log.no,
                     [&](const Operation &operation, const QByteArray &, std::int64_t seq) {
                         operations.append(operationJson(operation, log.stream, seq));
                         answer.text += operationText(operation, log.stream, seq);
                         return true;
                     });
        }
        answer.json = operations;
        return answer;
    });
}

Answer refold(Office &office, const Arguments &arguments)
{
    const bool check = arguments.has(CheckOption);
    const bool changed = office.journal().refoldChanges();
    const QString changedKey = QStringLiteral("changed");
    if (check && changed)
        return {Exit::Damaged,
                QJsonObject{{changedKey, true}},
                QStringLiteral("the tables are not what the journal says; run motcua-ctl journal "
                               "refold\n"),
                {}};
    if (!check) {
        office.journal().refold();
        office.sites().reload();
        office.procedures().reload();
    }
    return {Exit::Done,
            QJsonObject{{changedKey, changed}},
            changed ? QStringLiteral("the tables were folded anew and differ from before\n")
                    : QStringLiteral("the tables are what the journal says\n"),
            {}};
}

} // namespace

std::vector<Command> journalCommands()
{
    constexpr std::chrono::seconds Long{900};
    const QString journal = QStringLiteral("journal");
    return {
        {{journal, QStringLiteral("verify")},
         {},
         QStringLiteral("checks every chain, head and signature, and the file; changes nothing"),
         {},
         InOwnProcess{verify}},
        {{journal, QStringLiteral("dump")},
         {},
         QStringLiteral("every operation in the order of the logs"),
         {{StreamOption, QStringLiteral("N"),
           QStringLiteral("1 queue, 2 dossier, 3 admin, 4 access, 5 citizen, 6 staff"), false,
           false}},
         InOwnProcess{dump}},
        {{journal, QStringLiteral("refold")},
         {},
         QStringLiteral("makes the tables anew from the journal"),
         {{CheckOption, {}, QStringLiteral("only tells whether they would change"), false, false}},
         InOffice{InOffice::Needs::Writing, atOnce<refold>},
         Long}};
}

} // namespace motcua
