#include "core/journal/verify.h"

#include "core/journal/identity.h"
#include "core/journal/journaltables.h"
#include "core/storage/database.h"

namespace motcua {

namespace {

constexpr std::size_t MostProblems = 100;

class Verifier {
public:
    explicit Verifier(Database &database)
        : m_database(database)
    {
    }

    VerifyReport run()
    {
        // One reading of the file: the owner may append between heads and operations.
        const ReadTransaction reading(m_database);
        checkFile();
        for (const LogRow &log : readLogs(m_database))
            checkLog(log);
        return std::move(m_report);
    }

private:
    void problem(const Id &log, qint64 seq, const QString &what)
    {
        if (m_report.problems.size() < MostProblems)
            m_report.problems.push_back({log, seq, what});
    }

    void checkFile()
    {
        Query rows = m_database.query("PRAGMA quick_check(10)");
        while (rows.step()) {
            if (rows.text(0) != QStringLiteral("ok"))
                problem({}, 0, QStringLiteral("file: ") + rows.text(0));
        }
    }

    void checkLog(const LogRow &log)
    {
        ++m_report.logs;
        const bool erasable = isPersonal(Stream(log.stream));
        Hlc latest = 0;
        QByteArray hash = log.genesis;
        QByteArray hashAtSignature = log.signedSeq == 0 ? log.genesis : QByteArray();
        qint64 expected = 1;
        visitLog(
            m_database, log.no, [&](const Operation &op, const QByteArray &header, qint64 seq) {
                ++m_report.operations;
                if (seq != expected || op.header.seq != seq)
                    problem(log.id, seq, QStringLiteral("sequence broken or header unreadable"));
                else if (op.header.hlc <= latest)
                    problem(log.id, seq, QStringLiteral("clock does not ascend"));
                latest = op.header.hlc;
                if (op.payload.isEmpty() && !erasable)
                    problem(log.id, seq, QStringLiteral("payload missing"));
                // An erased payload leaves its commitment unknown here; the stored hash
                // then stands in until the commitment travels with the operation.
                const QByteArray computed = op.payload.isEmpty()
                    ? op.hash
                    : chainHash(hash, header, commitment(op.payload));
                if (computed != op.hash)
                    problem(log.id, seq, QStringLiteral("hash does not fit the chain"));
                hash = op.hash;
                if (seq == log.signedSeq)
                    hashAtSignature = hash;
                expected = seq + 1;
                return true;
            });
        if (log.headSeq != expected - 1 || log.headHash != hash)
            problem(log.id, log.headSeq, QStringLiteral("head does not fit the last operation"));
        if (log.headSignature.isEmpty())
            return;
        if (KeyPair::verify(headMessage(log.id, log.signedSeq, hashAtSignature), log.headSignature,
                            log.publicKey))
            ++m_report.signedLogs;
        else
            problem(log.id, log.signedSeq, QStringLiteral("signature of the head is wrong"));
    }

    Database &m_database;
    VerifyReport m_report;
};

} // namespace

VerifyReport verifyJournal(Database &database) { return Verifier(database).run(); }

} // namespace motcua
