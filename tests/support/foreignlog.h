#pragma once

#include "core/journal/journal.h"

namespace motcua {

/// An operation as a device would have written it, with its place and times given; no hash.
Operation operationOf(const Journal::Draft &draft, const Id &log, qint64 seq, Hlc hlc);

/// The log of another device, as it lies in our file after an exchange: right chain, right head,
/// nothing folded.
class ForeignLog {
public:
    /// Adds the log to the file.
    ForeignLog(Database &database, Random &random, Stream stream = Stream::Queue);

    /// Appends with the next seq. `kindVersion` and payload bytes as given.
    Operation append(const Journal::Draft &draft, Hlc hlc);
    Operation appendRaw(int kind, const Id &entity, const QByteArray &payload, Hlc hlc,
                        int kindVersion = 1);
    const Id &id() const { return m_id; }
    qint64 number() const { return m_no; }

private:
    Database &m_database;
    Id m_id;
    qint64 m_no = 0;
    qint64 m_seq = 0;
    QByteArray m_hash;
};

} // namespace motcua
