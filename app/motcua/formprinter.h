#pragma once

#include "app/platform/printers/documentprint.h"
#include "core/documents/dossierpapers.h"
#include "ui/desk/intake/intakeslip.h"
#include "ui/desk/window/sidework.h"

#include <functional>
#include <memory>

namespace motcua {

class MachineSettings;
class Office;

/// Papers of dossiers on their way to the office's printer: noted in the journal, then given to the
/// queue for documents. Where there is none, or it does not work, the PDF lies in the folder
/// "papers" of the site and is opened, so that it can be printed from there.
class FormPrinter {
public:
    /// Opens a file in the program the machine has for it.
    using Opens = std::function<void(const QString &file)>;

    /// All of them outlive it.
    FormPrinter(Office &office, const MachineSettings &machine, Opens opens);

    /// Every copy of the paper of each dossier, in the name of the account: one document.
    void print(FormKind kind, const std::vector<Dossier> &dossiers, const Id &actor);
    /// The sheets of one copy, to be looked at: nothing is noted; empty: nothing to say.
    std::vector<FormSheet> sheets(FormKind kind, const Dossier &dossier, const Id &actor) const;
    /// The book of dossiers of a year; false: it cannot be read.
    bool printBook(int year);
    /// For somebody whose dossier was not received.
    void print(const IntakeSlip &slip);

private:
    QString officer(const Id &actor) const;
    DossierPapers::Sheets sheetsOf(FormKind kind, const std::vector<Dossier> &dossiers,
                                   const Id &actor) const;
    void send(FormKind kind, const std::vector<FormSheet> &sheets, const QString &title);
    void send(FormKind kind, const QByteArray &pdf, const QString &title);
    void keep(const QByteArray &pdf, const QString &title);

    Office &m_office;
    const MachineSettings &m_machine;
    Opens m_opens;
    std::unique_ptr<DocumentPrint> m_print; ///< the last one
    SideWork m_beside; ///< pages of a book are many
};

} // namespace motcua
