#include "app/motcua/formprinter.h"

#include "app/commands/office.h"
#include "app/motcua/machinesettings.h"
#include "ui/print/formpages.h"
#include "ui/print/pdfpages.h"

#include <QDir>
#include <QLoggingCategory>

namespace motcua {

namespace {

Q_LOGGING_CATEGORY(logForms, "motcua.forms")

} // namespace

FormPrinter::FormPrinter(Office &office, const MachineSettings &machine, Opens opens)
    : m_office(office)
    , m_machine(machine)
    , m_opens(std::move(opens))
{
}

QString FormPrinter::officer(const Id &actor) const
{
    try {
        const auto account = m_office.staff().find(actor);
        return account ? account->name : QString();
    } catch (const StorageError &) {
        return {}; // a line to write on
    }
}

// A list of what is handed over names who gives and who gets it as the dossiers themselves do.
DossierPapers::Sheets FormPrinter::sheetsOf(FormKind kind, const std::vector<Dossier> &dossiers,
                                            const Id &actor) const
{
    if (kind == FormKind::HandOverList) {
        std::vector<Id> ids;
        for (const Dossier &dossier : dossiers)
            ids.push_back(dossier.id);
        const auto &rows = dossiers.front().handOvers;
        const HandOver last = rows.empty() ? HandOver{} : rows.back();
        return m_office.papers().handOverList(ids, last.from, last.to, officer(actor));
    }
    std::vector<FormSheet> all;
    for (const Dossier &dossier : dossiers) {
        const auto sheets = m_office.papers().ofDossier(kind, dossier.id, officer(actor));
        if (!sheets)
            return sheets.error();
        all.insert(all.end(), sheets.value().begin(), sheets.value().end());
    }
    return all;
}

void FormPrinter::print(FormKind kind, const std::vector<Dossier> &dossiers, const Id &actor)
{
    if (dossiers.empty())
        return;
    const QString name = QString::fromLatin1(infoOf(kind).name);
    const QString code = dossiers.front().code();
    if (const auto letter = letterOf(kind)) {
        // A draft of an apology has no new date yet; one more copy is none in the register.
        for (const Dossier &dossier : dossiers) {
            if (dossier.registered(*letter))
                continue;
            const auto entered = m_office.letters().registerLetter(dossier.id, *letter, actor);
            if (!entered)
                qCInfo(logForms) << "form" << name << "of" << dossier.code()
                                 << "is not entered:" << int(entered.error());
        }
    }
    const auto sheets = sheetsOf(kind, dossiers, actor);
    if (!sheets) {
        qCWarning(logForms) << "form" << name << "of" << code << "failed";
        return;
    }
    // Noted before it is on paper: a second one says that it is one.
    for (const Dossier &dossier : dossiers) {
        if (!m_office.dossiers().notePrinted(dossier.id, name, actor))
            qCWarning(logForms) << "that" << dossier.code() << "is printed could not be noted";
    }
    send(kind, sheets.value(), code);
}

void FormPrinter::print(const IntakeSlip &slip)
{
    const FormKind kind =
        slip.kind == IntakeSlip::Kind::Supplement ? FormKind::Supplement : FormKind::Rejection;
    const auto sheets = m_office.papers().unreceived(
        kind, slip.applicant, slip.procedure, slip.missing, slip.reason, officer(slip.actor));
    if (!sheets) {
        qCWarning(logForms) << "form" << infoOf(kind).name << "failed";
        return;
    }
    send(kind, sheets.value(),
         m_office.configuration().zone().iso(slip.at).left(16).remove(u':').remove(u'-'));
}

void FormPrinter::send(FormKind kind, const std::vector<FormSheet> &sheets, const QString &title)
{
    send(kind, formPdf(title, paperOf(kind), sheets), title);
}

std::vector<FormSheet> FormPrinter::sheets(FormKind kind, const Dossier &dossier,
                                           const Id &actor) const
{
    auto all = m_office.papers().ofDossier(kind, dossier.id, officer(actor));
    if (!all)
        return {};
    std::vector<FormSheet> one = std::move(all).value();
    one.resize(std::min<std::size_t>(one.size(), 1));
    return one;
}

bool FormPrinter::printBook(int year)
{
    const auto sheets = m_office.papers().book(year);
    if (!sheets) {
        qCWarning(logForms) << "the book of" << year << "cannot be read";
        return false;
    }
    const QString title = QString::number(year);
    m_beside.start(
        [title, all = sheets.value()] { return formPdf(title, paperOf(FormKind::Book), all); },
        [this, title](const QByteArray &pdf) { send(FormKind::Book, pdf, title); });
    return true;
}

void FormPrinter::send(FormKind kind, const QByteArray &pdf, const QString &title)
{
    const QString name = title + u'-' + QString::fromLatin1(infoOf(kind).name);
    if (m_machine.documentQueue().isEmpty())
        return keep(pdf, name);
    m_print = std::make_unique<DocumentPrint>(m_machine.documentQueue(), pdf, name,
                                              infoOf(kind).isA4 ? DocumentPrint::Page::A4
                                                                : DocumentPrint::Page::A5,
                                              [this, pdf, name](PrinterFault fault) {
                                                  if (fault != PrinterFault::None)
                                                      keep(pdf, name);
                                              });
}

void FormPrinter::keep(const QByteArray &pdf, const QString &title)
{
    const QString folder = m_office.folder().papers();
    if (!QDir().mkpath(folder) || !DataFolder::makePrivate(folder))
        qCWarning(logForms) << folder << "cannot be made";
    QString file;
    for (int n = 1; file.isEmpty() || QFile::exists(file); ++n)
        file = folder + u'/' + title + (n > 1 ? QStringLiteral("-%1").arg(n) : QString())
            + QStringLiteral(".pdf");
    if (!savePdf(pdf, file, Readers::Owner)) {
        qCWarning(logForms) << file << "cannot be written";
        return;
    }
    m_opens(file);
}

} // namespace motcua
