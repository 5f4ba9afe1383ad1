#include "app/motcua/dailybackup.h"

#include "app/commands/office.h"
#include "app/commands/rehearsal.h"
#include "core/base/random.h"
#include "core/journal/journaltables.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QThread>

namespace motcua {

namespace {

Q_LOGGING_CATEGORY(logBackup, "motcua.backup")

/// In the names of files: the site's time.
const QString Stamp = QStringLiteral("yyyy-MM-dd-HHmm");

QString stampOf(const SiteZone &zone, Instant t)
{
    return QDateTime(zone.date(t), zone.time(t)).toString(Stamp);
}

/// The last closing of doors before `now`; nothing when there was none for a month.
std::optional<Instant> lastClosing(const SiteConfiguration &configuration, Instant now)
{
    const SiteZone zone = configuration.zone();
    for (int back = 0; back <= LongestClosure; ++back) {
        const QDate day = zone.date(now).addDays(-back);
        const std::vector<OpeningInterval> hours = openingOf(configuration, day);
        if (!hours.empty() && zone.at(day, hours.back().to) <= now)
            return zone.at(day, hours.back().to);
    }
    return std::nullopt;
}

void rehearse(const DataFolder &folder, const QString &file, Instant now)
{
    SystemRandom random;
    const auto rehearsal = Rehearsal::of(file, now, random);
    if (!rehearsal)
        qCWarning(logBackup) << "no room to try the restoring of" << file;
    else if (!rehearsal->restorable)
        qCWarning(logBackup) << file << "could not be restored";
    if (rehearsal && !rehearsal->note(folder))
        qCWarning(logBackup) << "the trial of" << file << "could not be noted";
}

} // namespace

DailyBackup::DailyBackup(Office &office, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_folder(folder)
{
}

DailyBackup::~DailyBackup()
{
    if (m_thread)
        m_thread->wait();
}

QStringList DailyBackup::files() const
{
    static const QRegularExpression ours(
        QStringLiteral("^motcua-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.db$"));
    return QDir(m_folder).entryList(QDir::Files, QDir::Name).filter(ours);
}

void DailyBackup::look()
{
    if (m_folder.isEmpty() || m_thread || m_office.clock().now() < m_notBefore)
        return;
    try {
        if (isDue())
            begin();
    } catch (const StorageError &error) {
        qCWarning(logBackup) << "whether a day is over could not be read:" << error.what();
    }
}

void DailyBackup::lookAtEnd()
{
    if (m_folder.isEmpty() || m_thread)
        return;
    try {
        const auto saved = newest();
        const bool news = !saved || saved->upTo < highestHlc(m_office.journal().database());
        if (news && (isEvening() || isDue()))
            begin();
    } catch (const StorageError &error) {
        qCWarning(logBackup) << "whether something is unsaved could not be read:" << error.what();
    }
}

bool DailyBackup::isEvening() const
{
    const SiteConfiguration &configuration = m_office.configuration();
    const SiteZone zone = configuration.zone();
    const Instant now = m_office.clock().now();
    const std::vector<OpeningInterval> hours = openingOf(configuration, zone.date(now));
    return !hours.empty() && zone.at(zone.date(now), hours.back().to) - Evening <= now;
}

/// What was saved last in our folder, wherever else somebody saved meanwhile.
std::optional<Backup> DailyBackup::newest() const
{
    const QStringList saved = files();
    if (saved.isEmpty())
        return std::nullopt;
    const auto noted = Backup::last(m_office.folder());
    if (noted && QFileInfo(noted->file).fileName() == saved.constLast())
        return noted;
    Backup other;
    const QDateTime stamp = QDateTime::fromString(saved.constLast().mid(7, Stamp.size()), Stamp);
    other.made = m_office.configuration().zone().at(stamp.date(), stamp.time());
    return other;
}

// What is in our folder already may be of the morning: it holds nothing of this day's end.
bool DailyBackup::isDue() const
{
    const SiteConfiguration &configuration = m_office.configuration();
    const Instant now = m_office.clock().now();
    const auto closed = m_office.days().closedAt(configuration.zone().date(now));
    const auto over = closed ? closed : lastClosing(configuration, now);
    const auto saved = newest();
    return over && (!saved || saved->made < *over);
}

void DailyBackup::begin()
{
    const Instant now = m_office.clock().now();
    const QString file = m_folder + QStringLiteral("/motcua-")
        + stampOf(m_office.configuration().zone(), now) + QStringLiteral(".db");
    const auto rehearsed = Rehearsal::last(m_office.folder());
    const bool rehearses = !rehearsed || now - rehearsed->at >= Rehearsal::Every;
    m_thread.reset(QThread::create([this, folder = m_office.folder(), file, now, rehearses] {
        const auto outcome = makeBackup(folder, file, now);
        if (outcome && rehearses)
            rehearse(folder, file, now);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void DailyBackup::finish(const Result<Backup, BackupError> &outcome)
{
    m_thread->wait();
    m_thread.reset();
    if (outcome) {
        keepLast();
    } else {
        qCWarning(logBackup) << "the site was not saved:" << int(outcome.error().kind)
                             << outcome.error().detail;
        m_notBefore = m_office.clock().now() + RetryAfter;
    }
    Q_EMIT ended(outcome.ok());
}

void DailyBackup::keepLast() const
{
    QStringList all = files();
    while (all.size() > Kept) {
        const QString oldest = m_folder + u'/' + all.takeFirst();
        QDir(keysBeside(oldest)).removeRecursively();
        QFile::remove(oldest);
    }
}

} // namespace motcua
