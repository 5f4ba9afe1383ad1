#include "core/documents/dossierpapers.h"

#include "core/calendar/calendarservice.h"
#include "core/citizens/citizenservice.h"
#include "core/codes/procedureaddress.h"
#include "core/dossiers/bookservice.h"
#include "core/dossiers/dossierservice.h"
#include "core/dossiers/outofhours.h"
#include "core/procedures/procedureservice.h"
#include "core/site/siteservice.h"

#include <QJsonArray>

#include <algorithm>

namespace motcua {

namespace {

PaperError paperError(DossierError error)
{
    return error == DossierError::StorageFailed ? PaperError::StorageFailed
                                                : PaperError::UnknownDossier;
}

void addTo(QJsonObject &data, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
}

// A receipt of the result that was filled in by hand is another one than that of the result handed
// over.
int printingsOf(FormKind kind, const Dossier &dossier)
{
    const QString form = QString::fromLatin1(infoOf(kind).name);
    const bool afterReturn = kind == FormKind::ResultReceipt && dossier.delivery;
    return int(std::ranges::count_if(dossier.printed, [&](const PrintedPaper &printed) {
        return printed.form == form && (!afterReturn || printed.at >= dossier.closed);
    }));
}

} // namespace

bool hasSomethingToSay(FormKind kind, const Dossier &dossier, const Procedure &procedure,
                       const QString &ownerBorn)
{
    if (const auto letter = letterOf(kind); letter && kind != FormKind::Apology)
        return suits(*letter, dossier, procedure, ownerBorn);
    switch (kind) {
    case FormKind::Supplement: return !dossier.supplements.empty();
    case FormKind::Rejection: return dossier.state == DossierState::Refused;
    case FormKind::ResultReceipt: return dossier.decided.has_value();
    case FormKind::FeeNote: return dossier.feeVnd > 0;
    case FormKind::StopNotice: return dossier.state == DossierState::Stopped;
    default: return true;
    }
}

DossierPapers::DossierPapers(const Services &services, SignsBytes sign)
    : m_services(services)
    , m_sign(std::move(sign))
{
}

// Nobody, when the data were erased.
Result<Person, PaperError> DossierPapers::personOf(const Id &id) const
{
    const auto person = m_services.citizens.find(id);
    if (!person && person.error() == CitizenError::StorageFailed)
        return PaperError::StorageFailed;
    return person ? person.value() : Person{};
}

Result<DossierPaper, PaperError> DossierPapers::paperOf(const Dossier &dossier,
                                                        const QString &officer) const
{
    const auto owner = personOf(dossier.owner);
    const auto submitter = personOf(dossier.submitter);
    if (!owner)
        return owner.error();
    if (!submitter)
        return submitter.error();
    const SiteConfiguration &site = m_services.sites.configuration();
    DossierPaper paper;
    paper.dossier = dossier;
    paper.owner = owner.value();
    paper.submitter = submitter.value();
    paper.officer = officer;
    if (const Procedure *known = m_services.procedures.find(dossier.procedure)) {
        paper.procedure = *known;
        paper.outOfHours =
            wasOutOfHours(dossier, *known, m_services.calendar.calendar().data(), site);
    }
    paper.receiptCode = receiptCode(dossier);
    return paper;
}

QString DossierPapers::receiptCode(const Dossier &dossier) const
{
    if (dossier.secret.isEmpty())
        return {};
    return encodeReceiptCode(signedReceipt(dossier.code(), dossier.secret, m_sign),
                             m_services.sites.configuration().site.receiptAddress);
}

DossierPapers::Sheets DossierPapers::filled(FormKind kind, QJsonObject data,
                                            const FormSheet &codes) const
{
    const auto set = m_services.forms.set();
    if (!set)
        return PaperError::StorageFailed;
    addTo(data,
          formData(kind, set.value(), m_services.sites.configuration(), m_services.journal.time()));
    std::vector<FormSheet> sheets;
    for (int copy = 0; copy < infoOf(kind).copies; ++copy) {
        data.insert(QStringLiteral("copy"),
                    QJsonObject{{QStringLiteral("first"), copy == 0},
                                {QStringLiteral("second"), copy == 1}});
        const auto html = m_services.forms.filled(kind, data);
        if (!html)
            return html.error() == FormError::StorageFailed ? PaperError::StorageFailed
                                                            : PaperError::FormHasProblems;
        sheets.push_back({html.value(), codes.qr, codes.barcode});
    }
    return sheets;
}

DossierPapers::Sheets DossierPapers::ofDossier(FormKind kind, const Id &dossier,
                                               const QString &officer) const
{
    const auto known = m_services.dossiers.find(dossier);
    if (!known)
        return paperError(known.error());
    auto paper = paperOf(known.value(), officer);
    if (!paper)
        return paper.error();
    if (!hasSomethingToSay(kind, known.value(), paper.value().procedure, paper.value().owner.born))
        return PaperError::NothingToSay;
    DossierPaper told = std::move(paper).value();
    told.reprint = printingsOf(kind, known.value());
    const auto letter = letterOf(kind);
    if (const auto *entered = letter ? known.value().registered(*letter) : nullptr)
        told.letterNumber = QStringLiteral("%1/%2").arg(entered->number).arg(entered->year);
    return filled(kind, dossierData(told, m_services.sites.configuration()),
                  {{}, told.receiptCode, known.value().code()});
}

DossierPapers::Sheets DossierPapers::unreceived(FormKind kind, const Person &applicant,
                                                const QString &procedure,
                                                const QStringList &missing, const QString &reason,
                                                const QString &officer) const
{
    DossierPaper paper;
    paper.owner = applicant;
    paper.submitter = applicant;
    paper.officer = officer;
    QString address; // there is no dossier to be looked up, but what to bring can be
    if (const Procedure *known = m_services.procedures.find(procedure)) {
        paper.procedure = *known;
        address = addressOf(*known, m_services.sites.configuration().site.procedureAddress);
    }
    Dossier &dossier = paper.dossier;
    dossier.procedure = procedure;
    dossier.supplements.push_back({missing, reason, {}, m_services.journal.time(), {}});
    dossier.closingReason = QStringList{reason, missing.join(u'\n')}.join(u'\n');
    QJsonObject data = dossierData(paper, m_services.sites.configuration());
    data.remove(QStringLiteral("code")); // there is none
    return filled(kind, std::move(data), {{}, address, {}});
}

DossierPapers::Sheets DossierPapers::handOverList(const std::vector<Id> &dossiers,
                                                  const QString &from, const QString &to,
                                                  const QString &officer) const
{
    QJsonArray lines;
    int originals = 0;
    for (const Id &id : dossiers) {
        const auto known = m_services.dossiers.find(id);
        if (!known)
            return paperError(known.error());
        const auto paper = paperOf(known.value(), officer);
        if (!paper)
            return paper.error();
        QJsonObject line = dossierData(paper.value(), m_services.sites.configuration());
        line.insert(QStringLiteral("no"), lines.size() + 1);
        originals += line.value(QStringLiteral("originalCount")).toInt();
        lines.append(line);
    }
    return filled(FormKind::HandOverList,
                  {{QStringLiteral("dossiers"), lines},
                   {QStringLiteral("count"), lines.size()},
                   {QStringLiteral("originalTotal"), originals},
                   {QStringLiteral("sender"), from},
                   {QStringLiteral("receiver"), to},
                   {QStringLiteral("officer"), officer}},
                  {});
}

DossierPapers::Sheets DossierPapers::book(int year) const
{
    const auto entries = m_services.books.entries(year);
    if (!entries)
        return paperError(entries.error());
    const auto closed = m_services.books.closed(year);
    if (!closed)
        return paperError(closed.error());
    const auto &book = closed.value();
    QJsonArray lines;
    for (const BookEntry &entry : entries.value()) {
        QJsonObject line{{QStringLiteral("erased"), !entry.dossier}};
        if (entry.dossier) {
            const auto paper = paperOf(*entry.dossier, {});
            if (!paper)
                return paper.error();
            addTo(line, dossierData(paper.value(), m_services.sites.configuration()));
        }
        line.insert(QStringLiteral("no"), entry.line);
        line.insert(QStringLiteral("sets"), QStringLiteral("01"));
        lines.append(line);
    }
    return filled(FormKind::Book,
                  {{QStringLiteral("dossiers"), lines},
                   {QStringLiteral("count"), lines.size()},
                   {QStringLiteral("volume"),
                    bookData(year, book ? std::optional(book->closed) : std::nullopt,
                             m_services.sites.configuration().zone())}},
                  {});
}

} // namespace motcua
