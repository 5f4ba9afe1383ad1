#include "core/dossiers/bookservice.h"

#include "core/dossiers/dossiers.h"
#include "core/queueing/queuerights.h"
#include "core/site/siteservice.h"

#include <algorithm>

namespace motcua {

BookService::BookService(Journal &journal, const SiteService &sites, Dossiers &dossiers,
                         DossierBooks &books, const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_dossiers(dossiers)
    , m_books(books)
    , m_rights(rights)
{
}

Instant BookService::begin(int year) const
{
    return m_sites.configuration().zone().at(QDate(year, 1, 1), QTime(0, 0));
}

std::vector<Dossier> BookService::read(int year) const
{
    return m_dossiers.receivedIn(begin(year), begin(year + 1));
}

Result<ClosedBook, DossierError> BookService::close(int year, const Id &actor)
{
    try {
        if (!m_rights.may(actor, Kind::BookClosed))
            return DossierError::NotAllowed;
        if (m_books.closed(year))
            return DossierError::BookClosed;
        const QDate last(year, 12, 31);
        if (!last.isValid() || m_sites.configuration().zone().date(m_journal.time()) < last)
            return DossierError::BadDate;
        Journal::Transaction transaction(m_journal);
        transaction.append(bookClosed(year, int(read(year).size()), actor));
        const ClosedBook closed = m_books.closed(year).value();
        transaction.commit();
        return closed;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::optional<ClosedBook>, DossierError> BookService::closed(int year) const
{
    try {
        return m_books.closed(year);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<BookService::Year>, DossierError> BookService::years() const
{
    try {
        const SiteZone zone = m_sites.configuration().zone();
        const QDate today = zone.date(m_journal.time());
        const auto first = m_dossiers.firstReceived();
        const int from = first ? zone.date(*first).year() : today.year();
        std::vector<Year> years;
        for (int year = std::max(today.year(), from); year >= from; --year) {
            const auto closed = m_books.closed(year);
            const int entries =
                closed ? closed->entries : m_dossiers.countReceivedIn(begin(year), begin(year + 1));
            years.push_back({year, entries, closed, !closed && today >= QDate(year, 12, 31)});
        }
        return years;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<bool, DossierError> BookService::mayClose(const Id &actor) const
{
    try {
        return m_rights.may(actor, Kind::BookClosed);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<Dossier>, DossierError> BookService::entries(int year) const
{
    try {
        return read(year);
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
