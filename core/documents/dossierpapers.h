#pragma once

#include "core/codes/receiptcode.h"
#include "core/documents/dossierpaper.h"
#include "core/documents/formshelf.h"

#include <vector>

namespace motcua {

class BookService;
class CalendarService;
class CitizenService;
class Journal;
class DossierService;
class ProcedureService;
class SiteService;

enum class PaperError {
    UnknownDossier,
    NothingToSay, ///< a supplement slip without a supplement, a letter where it would hurt
    FormHasProblems,
    StorageFailed,
};

/// One copy of a filled-in form; it begins on a page of its own.
struct FormSheet {
    QString html; ///< pictures "qr" and "barcode" are the codes below
    QString qr; ///< empty: no picture
    QString barcode; ///< as Code 128
    bool operator==(const FormSheet &) const = default;
};

/// The papers of dossiers, filled in: every copy of a printing.
class DossierPapers {
public:
    struct Services {
        const Journal &journal;
        SiteService &sites;
        const ProcedureService &procedures;
        const CalendarService &calendar;
        const CitizenService &citizens;
        const DossierService &dossiers;
        const BookService &books;
        const FormShelf &forms;
    };
    using Sheets = Result<std::vector<FormSheet>, PaperError>;

    /// All services outlive it; `sign` is of this device.
    DossierPapers(const Services &services, SignsBytes sign);

    /// Of one dossier. `officer` is the name under the signature, and may be empty. A form that was
    /// printed before says so.
    Sheets ofDossier(FormKind kind, const Id &dossier, const QString &officer) const;
    /// Text of the QR on its receipt; empty: it cannot be followed.
    QString receiptCode(const Dossier &dossier) const;
    /// For somebody whose dossier was not received: what is missing, or why.
    Sheets unreceived(FormKind kind, const Person &applicant, const QString &procedure,
                      const QStringList &missing, const QString &reason,
                      const QString &officer) const;
    /// Dossiers that go to somebody together.
    Sheets handOverList(const std::vector<Id> &dossiers, const QString &from, const QString &to,
                        const QString &officer) const;
    /// All lines of the book of the year (TT 01/2018/TT-VPCP, Điều 10).
    Sheets book(int year) const;

private:
    Result<Person, PaperError> personOf(const Id &id) const;
    Result<DossierPaper, PaperError> paperOf(const Dossier &dossier, const QString &officer) const;
    Sheets filled(FormKind kind, QJsonObject data, const FormSheet &codes) const;

    Services m_services;
    SignsBytes m_sign;
};

/// Whether the form says anything for this dossier as it stands; of letters see suits(), but that
/// an apology may be drafted before there is a new date.
bool hasSomethingToSay(FormKind kind, const Dossier &dossier, const Procedure &procedure,
                       const QString &ownerBorn);

} // namespace motcua
