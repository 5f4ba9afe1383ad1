#pragma once

#include "core/printing/printjob.h"
#include "core/procedures/catalogue.h"
#include "core/procedures/cataloguedifference.h"
#include "core/procedures/procedureversion.h"
#include "ui/desk/procedures/changesview.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>
#include <QDate>

namespace motcua {

/// Sentences of the page "Thủ tục".
class ProceduresWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::ProceduresWords)

public:
    /// Everything that is known of a procedure, as rich text; what stands in it is escaped.
    static QString details(const Procedure &procedure, const QString &field, QDate today);
    /// Of a key of the catalogue, see procedurecolumns.h: "Phí tại quầy".
    static QString key(const QString &name);
    /// "23/11/2026 lúc 08:21, áp dụng từ 23/11/2026"
    static QString version(const ProcedureVersion &version, const SiteZone &zone);
    static QString found(int procedures);
    /// The keys as people know them, below `title`.
    static ChangeEntry entry(const QString &title, const std::vector<KeyChange> &keys);

    /// Why a row cannot stand, with the key as people know it.
    static QString fault(const CatalogueError &error);
    static QString newProcedure();
    /// "Thêm: 1.001193 Làm giấy khai sinh"
    static QString change(const ProcedureChange &change);
    /// "Dòng 7, 1.001193: …"
    static QString bad(const CatalogueError &error);
    static QString importTitle(int changes, int bad);
    /// On the button; empty when nothing can be accepted.
    static QString accept(int changes, int bad);
    static DeskMessage accepted(int changes);
    static DeskMessage noCatalogue(const CatalogueError &error);
    static DeskMessage unreadableFile(const QString &path);
    static DeskMessage changed(const QString &name);
    static DeskMessage unchanged();
    static DeskMessage notWritten();
    /// Of a code that was scanned: which one does it mean?
    static DeskMessage whichProcedure();
    /// Somebody once said that the code means what is shown.
    static DeskMessage meaningWasSaid();
    /// A code was scanned while a procedure is being changed.
    static DeskMessage notSavedYet();
    static DeskMessage meaningKnown(const QString &procedure);
    static DeskMessage saved(const QString &path);
    static DeskMessage notSaved();
    static DeskMessage unreadable(const QString &code);
    static DeskMessage notRead();
    /// A sheet for which there is no procedure.
    static DeskMessage nothingInForce();
    static DeskMessage printed(PrinterFault fault);
};

} // namespace motcua
