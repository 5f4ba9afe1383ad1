#include "ui/desk/procedures/cataloguecontroller.h"

#include "core/documents/cataloguebook.h"
#include "core/procedures/cataloguesheet.h"
#include "core/procedures/procedurecolumns.h"
#include "core/procedures/procedureservice.h"
#include "core/staff/permissions.h"
#include "ui/desk/procedures/procedurecells.h"
#include "ui/desk/procedures/procedureeditor.h"
#include "ui/desk/procedures/procedureswords.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/window/sidework.h"
#include "ui/models/queuefeed.h"

#include <QFile>
#include <QSaveFile>

#include <optional>

namespace motcua {

namespace {

bool isJson(const QString &path) { return path.endsWith(u".json", Qt::CaseInsensitive); }
bool isBook(const QString &path) { return path.endsWith(u".xlsx", Qt::CaseInsensitive); }

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// What is in a file, or why it cannot be used.
struct ReadFile {
    std::optional<DeskMessage> problem;
    ReadCatalogue read;
    std::vector<ProcedureChange> changes;
};

ReadFile compared(const QString &path, const std::vector<Procedure> &standing, QDate today)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ProceduresWords::unreadableFile(path), {}, {}};
    const QByteArray bytes = file.read(CatalogueBounds::Bytes + 1);
    const auto read = isJson(path) ? readCatalogue(bytes) : readSheet(bytes, standing);
    if (!read)
        return {ProceduresWords::noCatalogue(read.error()), {}, {}};
    return {std::nullopt, read.value(),
            catalogueDifference(standing, read.value().catalogue.procedures, today)};
}

// Nothing: there was no room to put it together.
QByteArray fileOf(const QString &path, const std::vector<Procedure> &procedures,
                  const SiteConfiguration &site, QDate today)
{
    if (isJson(path))
        return toJson(Catalogue{today, {}, procedures});
    if (!isBook(path))
        return toSheet(procedures);
    const auto book = catalogueBook(procedures, site, today);
    return book ? book.value() : QByteArray();
}

} // namespace

CatalogueController::CatalogueController(const DeskServices &services, ProceduresView &view,
                                         SideWork &beside, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_beside(beside)
{
    connect(&view, &ProceduresView::editWanted, this, &CatalogueController::edit);
    connect(&view, &ProceduresView::newWanted, this, &CatalogueController::editNew);
    connect(&view, &ProceduresView::importWanted, this, &CatalogueController::importFile);
    connect(&view, &ProceduresView::acceptWanted, this, &CatalogueController::acceptImport);
    connect(&view, &ProceduresView::exportWanted, this, &CatalogueController::exportTo);
    connect(&view.editor(), &ProcedureEditor::saveWanted, this, &CatalogueController::saveEdited);
}

QDate CatalogueController::today() const
{
    return m_services.feed.configuration().zone().date(m_services.feed.now());
}

bool CatalogueController::mayEdit() const
{
    const auto &account = m_services.session.account();
    return m_services.session.isOpen()
        && (!account || mayWrite(account->role, Kind::ProcedureDefined));
}

void CatalogueController::forget()
{
    m_edited = {};
    m_imported.clear();
}

void CatalogueController::edit()
{
    const Procedure *procedure = m_services.procedures.find(m_view.chosen());
    if (procedure && mayEdit())
        openEditor(procedure->plainName, toJson(*procedure));
}

// What usually holds is filled in; the field is the one that is looked at.
void CatalogueController::editNew()
{
    Procedure row;
    row.tile = m_view.field();
    if (mayEdit())
        openEditor(ProceduresWords::newProcedure(), toJson(row));
}

void CatalogueController::openEditor(const QString &title, const QJsonObject &row)
{
    m_edited = row;
    const bool isKnown = !row.value(u"code").toString().isEmpty();
    ProcedureCells::Fields fields;
    for (const Field &field : m_services.feed.configuration().fields)
        fields.emplace_back(field.code, field.name);
    std::vector<EditorCell> cells = ProcedureCells::of(row, fields);
    for (EditorCell &cell : cells)
        cell.isFixed = isKnown && cell.key == u"code";
    m_view.editor().edit(title, cells);
    m_view.showEditor();
}

void CatalogueController::saveEdited()
{
    if (!mayEdit())
        return;
    QJsonObject row = m_edited;
    const QHash<QString, QString> cells = m_view.editor().cells();
    for (const ProcedureColumn &column : procedureColumns()) {
        if (cells.contains(column.name))
            putCell(cells.value(column.name), column, row);
    }
    CatalogueRows rows;
    rows.add(row, 0);
    const ReadCatalogue read = std::move(rows).take();
    if (!read.bad.empty()) {
        const CatalogueError &error = read.bad.front();
        m_view.editor().showProblem(error.path.section(u'[', 0, 0), ProceduresWords::fault(error));
        return;
    }
    const Procedure &wanted = read.catalogue.procedures.front();
    const bool isNew = m_edited.value(u"code").toString().isEmpty();
    if (isNew && m_services.procedures.find(wanted.code)) {
        const CatalogueError twice{CatalogueFault::Duplicate, 0, wanted.code,
                                   QStringLiteral("code")};
        m_view.editor().showProblem(twice.path, ProceduresWords::fault(twice));
        return;
    }
    define(std::span(&wanted, 1), [&wanted](int changed) {
        return changed > 0 ? ProceduresWords::changed(wanted.plainName)
                           : ProceduresWords::unchanged();
    });
}

// Where the disk refused, what was typed stays.
bool CatalogueController::define(std::span<const Procedure> rows,
                                 const std::function<DeskMessage(int)> &message)
{
    const auto defined = m_services.procedures.define(rows, m_services.session.actor());
    if (!defined) {
        m_view.showMessage(ProceduresWords::notWritten());
        return false;
    }
    m_view.showList();
    m_services.feed.refresh();
    m_view.showMessage(message(defined.value()));
    return true;
}

void CatalogueController::importFile(const QString &path)
{
    if (!mayEdit())
        return;
    const auto compare = [path, standing = m_services.procedures.procedures(), day = today()] {
        return compared(path, standing, day);
    };
    m_beside.start(compare, [this](const ReadFile &file) {
        if (file.problem)
            m_view.showMessage(*file.problem);
        else if (m_view.isListShown())
            showImport(file.read, file.changes);
    });
}

void CatalogueController::showImport(const ReadCatalogue &read,
                                     const std::vector<ProcedureChange> &changes)
{
    m_imported.clear();
    std::vector<ChangeEntry> entries;
    for (const CatalogueError &error : read.bad)
        entries.push_back({ProceduresWords::bad(error), {}});
    for (const ProcedureChange &change : changes) {
        entries.push_back(ProceduresWords::entry(ProceduresWords::change(change), change.keys));
        if (change.kind != ProcedureChange::Kind::Later)
            m_imported.push_back(change.procedure);
    }
    const int changed = int(m_imported.size());
    const int bad = int(read.bad.size());
    m_view.showChanges(ProceduresWords::importTitle(changed, bad), entries,
                       ProceduresWords::accept(changed, bad));
}

void CatalogueController::acceptImport()
{
    if (mayEdit() && define(m_imported, &ProceduresWords::accepted))
        m_imported.clear();
}

void CatalogueController::exportTo(const QString &path)
{
    if (!m_services.session.isOpen())
        return;
    const auto save = [path, procedures = m_services.procedures.procedures(),
                       site = m_services.feed.configuration(), day = today()] {
        const QByteArray bytes = fileOf(path, procedures, site, day);
        return !bytes.isEmpty() && write(path, bytes) ? ProceduresWords::saved(path)
                                                      : ProceduresWords::notSaved();
    };
    m_beside.start(save, [this](const DeskMessage &outcome) { m_view.showMessage(outcome); });
}

} // namespace motcua
