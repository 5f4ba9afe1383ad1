#include "app/commands/salvage.h"

#include "app/commands/lostlist.h"
#include "app/commands/office.h"
#include "app/platform/deepcheck.h"
#include "core/base/sitezone.h"
#include "core/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace motcua {

namespace {

using Fault = SalvageError::Kind;

const QString Aside = QStringLiteral("damaged-");
const QString Program = QStringLiteral("salvage");

QString textOf(const LostRange &range)
{
    const SiteZone zone = SiteZone::vietnam();
    const auto time = [&zone](const std::optional<Instant> &t, const char *otherwise) {
        return t ? zone.iso(*t) : QString::fromLatin1(otherwise);
    };
    const QString what = range.log.isNull()
        ? QStringLiteral("of an unknown log")
        : QStringLiteral("of log %1 (stream %2)").arg(range.log.hex()).arg(range.stream);
    return QStringLiteral("%1: operations %2 to %3 are missing, written after %4 and before %5\n")
        .arg(what)
        .arg(range.from)
        .arg(range.to)
        .arg(time(range.after, "the beginning"), time(range.before, "the end"));
}

class Salvager {
public:
    Salvager(const DataFolder &folder, const Clock &clock, Random &random)
        : m_folder(folder)
        , m_part(folder.file(u"salvage.part"))
        , m_clock(clock)
        , m_random(random)
    {
    }

    Result<Salvaging, SalvageError> run()
    {
        m_aside = unfinished();
        if (!m_folder.hasSite() && m_aside.isEmpty())
            return SalvageError{Fault::NoSite, m_folder.path()};
        if (m_folder.hasSite())
            m_aside = m_folder.file(QString(Aside + stamp()));
        if (m_folder.hasSite() && isWhole())
            return SalvageError{Fault::Whole, m_folder.database()};
        const auto identity = oldIdentity();
        if (!identity)
            return SalvageError{Fault::NoKeys, m_folder.keys()};
        try {
            if (!build(*identity))
                return SalvageError{Fault::DiskRefused, m_part.path()};
        } catch (const StorageError &error) {
            return SalvageError{Fault::DiskRefused, QString::fromUtf8(error.what())};
        }
        if (m_report.found() == 0) {
            QDir(m_part.path()).removeRecursively();
            return SalvageError{Fault::NothingLeft, source().database()};
        }
        if (!setAside() || !tell() || !place())
            return SalvageError{Fault::DiskRefused, m_folder.path()};
        return done();
    }

private:
    Salvaging done() const { return {m_report, m_things, m_aside, listOf()}; }
    QString listOf() const { return m_aside + QStringLiteral("/missing.txt"); }
    DataFolder source() const { return m_folder.hasSite() ? m_folder : DataFolder(m_aside); }

    /// The folder that an earlier call put the file into and came no further.
    QString unfinished() const
    {
        if (m_folder.hasSite())
            return {};
        const QStringList all =
            QDir(m_folder.path()).entryList({Aside + u'*'}, QDir::Dirs, QDir::Name);
        return all.isEmpty() ? QString() : m_folder.file(all.constLast());
    }

    QString stamp() const
    {
        const SiteZone zone = SiteZone::vietnam();
        const Instant now = m_clock.now();
        return QDateTime(zone.date(now), zone.time(now))
            .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    }

    bool isWhole() const
    {
        const auto outcome = DeepCheck::check(m_folder.database());
        const auto *report = std::get_if<VerifyReport>(&outcome);
        return report && report->ok() && report->logs > 0;
    }

    std::optional<Identity> oldIdentity() const
    {
        for (const DataFolder &place : {DataFolder(m_aside), m_folder}) {
            if (auto identity = Identity::load(place.keys()))
                return std::move(identity).value();
        }
        return std::nullopt;
    }

    /// A whole data folder inside ours, of which only database and keys will be taken.
    bool build(const Identity &old)
    {
        QDir(m_part.path()).removeRecursively();
        RecordScan scan(source().database());
        const Identity anew = old.reissued(QStringLiteral("desk"), m_clock.now(), m_random);
        if (!scan.isOpen() || !m_part.create() || !anew.save(m_part.keys()))
            return false;
        Salvage salvage(scan, old);
        {
            Database fresh(m_part.database());
            migrate(fresh, schemaMigrations());
            salvage.keep(fresh);
        }
        const auto office = Office::open({m_part, Program}, m_clock, m_random);
        if (!office)
            return false;
        salvage.carry(office.value()->journal());
        office.value()->journal().refold();
        m_report = salvage.report();
        office.value()->sites().reload(); // the folding above made them
        office.value()->procedures().reload();
        LostOverview lost = lostOverview(m_report, scan, *office.value());
        m_things = std::move(lost.things);
        if (!m_report.lost.empty() || !m_report.openEnded.empty())
            note(*office.value(), std::move(lost.floors));
        return DataFolder::makePrivate(m_part.database());
    }

    /// For the desk, which tells of it, and so that no number is given a second time.
    void note(Office &office, std::vector<NumberFloor> floors)
    {
        Loss loss;
        loss.id = Id::random(m_random);
        loss.list = listOf();
        loss.floors = std::move(floors);
        for (const LostThing &thing : m_things) {
            if (thing.number && loss.numbers.size() < MostLostNumbers)
                loss.numbers.push_back(*thing.number);
            else
                ++loss.others;
        }
        office.losses().note(loss);
    }

    bool setAside()
    {
        if (m_folder.hasSite() && !DataFolder(m_aside).create())
            return false;
        // The file first: from then on nobody takes what is left for a site.
        return move(u"motcua.db") && move(u"motcua.db-wal") && move(u"motcua.db-shm")
            && move(u"keys") && DataFolder::sync(m_aside) && DataFolder::sync(m_folder.path());
    }

    bool move(QStringView name) const
    {
        const QString from = m_folder.file(name);
        const QString to = DataFolder(m_aside).file(name);
        return !QFileInfo::exists(from) || QFileInfo::exists(to) || QDir().rename(from, to);
    }

    bool tell() const
    {
        QSaveFile list(listOf());
        const QByteArray text = lostList(done(), m_clock.now()).toUtf8();
        return list.open(QIODevice::WriteOnly) && list.write(text) == text.size() && list.commit();
    }

    bool place() const
    {
        // Of a call that was broken off here: new keys that have signed nothing.
        QDir(m_folder.keys()).removeRecursively();
        return DataFolder::syncFile(m_part.database())
            && QDir().rename(m_part.keys(), m_folder.keys())
            && QFile::rename(m_part.database(), m_folder.database())
            && DataFolder::sync(m_folder.path()) && QDir(m_part.path()).removeRecursively();
    }

    DataFolder m_folder;
    DataFolder m_part;
    const Clock &m_clock;
    Random &m_random;
    QString m_aside;
    SalvageReport m_report;
    std::vector<LostThing> m_things;
};

} // namespace

QString lostText(const Salvaging &salvaging)
{
    QString text;
    for (const LostThing &thing : salvaging.things)
        text += lostLine(thing);
    for (const LostRange &range : salvaging.report.lost)
        text += textOf(range);
    for (const Id &log : salvaging.report.openEnded)
        text += QStringLiteral("of log %1: how long it was is not known; its last operations may "
                               "be missing too\n")
                    .arg(log.isNull() ? QStringLiteral("unknown") : log.hex());
    return text;
}

Result<Salvaging, SalvageError> salvageFolder(const DataFolder &folder, const Clock &clock,
                                              Random &random)
{
    if (!folder.exists())
        return SalvageError{Fault::NoSite, folder.path()};
    const auto lock = OwnerLock::acquire(folder.lock(), Program);
    if (!lock)
        return SalvageError{lock.error() == OwnerLock::Error::Held ? Fault::InUse
                                                                   : Fault::DiskRefused,
                            folder.lock()};
    return Salvager(folder, clock, random).run();
}

} // namespace motcua
