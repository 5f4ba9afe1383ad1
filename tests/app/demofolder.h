#pragma once

#include "app/commands/answer.h"
#include "app/commands/office.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QTemporaryDir>

namespace motcua {

/// The demo ward in a folder of the test's own, set up at the time of the test's clock.
class DemoFolder {
public:
    /// `parent` empty: the machine's temporary folder. `now`: else the start of the test's clock.
    explicit DemoFolder(const QString &parent = QString(), std::optional<Instant> now = {});

    DataFolder folder() const { return DataFolder(m_dir.filePath(QStringLiteral("data"))); }
    QString runtime() const { return m_dir.path(); } ///< a place of mode 0700 for sockets
    Office::Request request(Office::Use use = Office::Use::Writing) const;
    std::unique_ptr<Office> open(Office::Use use = Office::Use::Writing);
    /// Operations in the file, read beside whoever owns it.
    qint64 operationCount() const;

    FakeClock clock;
    FakeRandom random;

private:
    QTemporaryDir m_dir;
};

/// Runs a line as motcua-ctl would, in the office. `secrets`: what standard input would hold.
Answer command(Office &office, const QString &line, const QStringList &secrets = {});
/// One text of an answer's JSON, and the code of its error; empty when there is none.
QString text(const Answer &answer, const char *key);
QString code(const Answer &answer);
/// A line taken apart at spaces.
QStringList words(const QString &line);

} // namespace motcua
