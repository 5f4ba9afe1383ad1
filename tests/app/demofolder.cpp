#include "tests/app/demofolder.h"

#include "app/commands/commandline.h"
#include "app/commands/demosite.h"
#include "core/journal/journaltables.h"
#include "tests/support/catch.h"

#include <QDir>

namespace motcua {

DemoFolder::DemoFolder(const QString &parent, std::optional<Instant> now)
    : m_dir((parent.isEmpty() ? QDir::tempPath() : parent) + QStringLiteral("/mcXXXXXX"))
{
    REQUIRE(m_dir.isValid());
    if (now)
        clock.set(*now);
    REQUIRE(createDemo(request(), clock.now(), false, random));
}

Office::Request DemoFolder::request(Office::Use use) const
{
    return {folder(), QStringLiteral("test"), std::chrono::milliseconds{0}, use};
}

std::unique_ptr<Office> DemoFolder::open(Office::Use use)
{
    auto office = Office::open(request(use), clock, random);
    REQUIRE(office);
    return std::move(office).value();
}

qint64 DemoFolder::operationCount() const
{
    Database database(folder().database(), Database::Mode::ReadOnly);
    qint64 count = 0;
    for (const LogRow &log : readLogs(database))
        count += log.headSeq;
    return count;
}

QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

Answer command(Office &office, const QString &line, const QStringList &secrets)
{
    const auto parsed = parseCommandLine(words(line));
    if (!parsed)
        return parsed.error();
    const auto *action = std::get_if<InOffice>(&parsed.value().command->action);
    REQUIRE(action);
    Arguments arguments = parsed.value().arguments;
    arguments.setSecrets(secrets);
    std::optional<Answer> answer;
    runInOffice(*action, office, arguments, [&answer](const Answer &a) {
        REQUIRE_FALSE(answer);
        answer = a;
    });
    REQUIRE(answer);
    return *answer;
}

QString text(const Answer &answer, const char *key)
{
    return answer.json.toObject().value(QString::fromLatin1(key)).toString();
}

QString code(const Answer &answer) { return answer.error ? answer.error->code : QString(); }

} // namespace motcua
