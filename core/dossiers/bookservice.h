#pragma once

#include "core/dossiers/dossierbooks.h"
#include "core/dossiers/dossierwriter.h"

namespace motcua {

/// The book of dossiers by year (sổ theo dõi hồ sơ): opened by the first dossier of the year,
/// locked by the head at its end. What is locked stays it. A call is one transaction.
class BookService {
public:
    /// All of them outlive the service.
    BookService(Journal &journal, const SiteService &sites, Dossiers &dossiers, DossierBooks &books,
                const QueueRights &rights);

    /// From its last day on, else BadDate; twice: BookClosed.
    Result<ClosedBook, DossierError> close(int year, const Id &actor);
    /// Nothing: it is open.
    Result<std::optional<ClosedBook>, DossierError> closed(int year) const;
    struct Year {
        int year = 0;
        int entries = 0; ///< as they stand, or when it was locked
        std::optional<ClosedBook> closed; ///< nothing: it is open
        bool closable = false; ///< open, and its last day has come
    };
    /// From this one back to that of the first dossier.
    Result<std::vector<Year>, DossierError> years() const;
    /// Whether this account locks books.
    Result<bool, DossierError> mayClose(const Id &actor) const;
    /// Received in the year on the clock of the site, by their receipt.
    Result<std::vector<Dossier>, DossierError> entries(int year) const;

private:
    Instant begin(int year) const;
    std::vector<Dossier> read(int year) const;

    Journal &m_journal;
    const SiteService &m_sites;
    Dossiers &m_dossiers;
    DossierBooks &m_books;
    const QueueRights &m_rights;
};

} // namespace motcua
