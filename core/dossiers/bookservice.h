#pragma once

#include "core/dossiers/dossierbooks.h"
#include "core/dossiers/dossierwriter.h"

namespace motcua {

class Erasures;

/// A numbered line of the book.
struct BookEntry {
    int line = 0;
    std::optional<Dossier> dossier; ///< nothing: it was erased
    bool operator==(const BookEntry &) const = default;
};

/// The book of dossiers by year (sổ theo dõi hồ sơ): opened by the first dossier of the year,
/// locked by the head at its end. What is locked stays it. A call is one transaction.
///
/// A dossier stands in the book of the year it was received in, on the next free line when it is
/// put down: lines go by the order of entry and stay, also of a dossier that was put down later for
/// an earlier day, voided or erased. So a receipt can name its line. Dossiers of journals older
/// than that come first, by their receipt. Two devices that enter without hearing of one another
/// may give one line twice; both are printed.
class BookService {
public:
    /// All of them outlive the service.
    BookService(Journal &journal, const SiteService &sites, Dossiers &dossiers, DossierBooks &books,
                Erasures &erasures, const QueueRights &rights);

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
    /// Where the next dossier received in the year will stand; BookClosed: nowhere.
    Result<int, DossierError> nextLine(int year) const;
    /// By their lines.
    Result<std::vector<BookEntry>, DossierError> entries(int year) const;

private:
    Instant begin(int year) const;
    std::vector<BookEntry> read(int year) const;

    Journal &m_journal;
    const SiteService &m_sites;
    Dossiers &m_dossiers;
    DossierBooks &m_books;
    Erasures &m_erasures;
    const QueueRights &m_rights;
};

} // namespace motcua
