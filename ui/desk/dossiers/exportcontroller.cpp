#include "ui/desk/dossiers/exportcontroller.h"

#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossierreading.h"
#include "core/dossiers/dossierservice.h"
#include "core/procedures/procedureservice.h"
#include "core/staff/accesslog.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/dossiers/exportform.h"
#include "ui/desk/dossiers/exportwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QHash>

namespace motcua {

namespace {

using namespace std::chrono_literals;

/// Names beside codes of procedures, to be read in another thread; null: not for whoever asks.
struct NamedProcedures {
    struct Names {
        QString procedure;
        QString field;
        bool seen = true;
    };
    QHash<QString, Names> known;
};

NamedProcedures namesOf(const DeskServices &services)
{
    const SiteConfiguration &site = services.feed.configuration();
    NamedProcedures names;
    for (const Procedure &procedure : services.procedures.procedures()) {
        const Field *field = site.field(procedure.tile);
        names.known.insert(procedure.code,
                           {procedure.name, field ? field->name : QString(),
                            !field || services.session.mayServe(procedure.tile, site)});
    }
    return names;
}

/// Opens the file with the first row, in the thread that asks for it.
class RowsBeside {
public:
    RowsBeside(QString file, DossierSelection selection, DossierFilter filter,
               NamedProcedures names)
        : m_file(std::move(file))
        , m_selection(std::move(selection))
        , m_filter(std::move(filter))
        , m_names(std::move(names))
    {
    }

    bool next(DossierRow &row)
    {
        if (!m_reading)
            m_reading = std::make_unique<DossierReading>(m_file, m_selection.typed, m_filter);
        Dossier dossier;
        while (m_reading->next(dossier)) {
            const NamedProcedures::Names names = m_names.known.value(dossier.procedure);
            if (!names.seen)
                continue;
            row = {std::move(dossier), names.procedure, names.field, {}, {}};
            return true;
        }
        m_reading.reset(); // the connection goes in the thread that made it
        return false;
    }

private:
    QString m_file;
    DossierSelection m_selection;
    DossierFilter m_filter;
    NamedProcedures m_names;
    std::unique_ptr<DossierReading> m_reading;
};

} // namespace

ExportController::ExportController(const DeskServices &services, ExportForm &form, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_form(form)
    , m_reader(services)
{
    m_slices.setSingleShot(true);
    m_look.setInterval(250ms);
    connect(&m_slices, &QTimer::timeout, this, &ExportController::recordSlice);
    connect(&m_look, &QTimer::timeout, this, &ExportController::showProgress);
    connect(&form, &ExportForm::goWanted, this, &ExportController::go);
    connect(&form, &ExportForm::stopWanted, this, &ExportController::stop);
}

void ExportController::open(const DossierSelection &selection)
{
    if (!m_reader.isOpen() || m_form.isBusy())
        return;
    m_selection = selection;
    const auto count =
        m_services.dossiers.service.count(selection.typed, filterOf(selection, m_services));
    if (!count)
        return Q_EMIT message(DossierWords::notRead());
    if (count.value() == 0)
        return Q_EMIT message(ExportWords::nothing());
    const QDate today = m_services.feed.configuration().zone().date(m_services.feed.now());
    m_form.open(ExportWords::title(count.value()), ExportWords::fileName(today),
                m_services.session.account().has_value());
}

void ExportController::forget()
{
    if (m_progress)
        m_progress->stop = true;
    m_beside.giveUp();
    m_progress.reset();
    m_slices.stop();
    m_look.stop();
    m_ids.clear();
    m_rows.clear();
    m_form.close();
}

void ExportController::stop()
{
    if (m_progress) {
        m_progress->stop = true; // what is written says so itself
        return;
    }
    const bool working = m_slices.isActive();
    forget();
    if (working)
        Q_EMIT message(ExportWords::ended(BookEnd::Stopped, 0, {}));
    Q_EMIT closed();
}

void ExportController::go(const QString &path)
{
    if (!m_reader.isOpen())
        return;
    if (m_form.withPersons() && m_form.reason().isEmpty()) {
        m_form.focusReason();
        return Q_EMIT message(ExportWords::reasonWanted());
    }
    m_path = path;
    if (m_form.withPersons())
        goWithPersons();
    else
        goAlone();
}

// The index is brought up to date here: whoever only reads cannot.
void ExportController::goAlone()
{
    const DossierFilter filter = filterOf(m_selection, m_services);
    if (!m_services.dossiers.service.count(m_selection.typed, filter))
        return Q_EMIT message(DossierWords::notRead());
    const auto rows = std::make_shared<RowsBeside>(m_services.databaseFile, m_selection, filter,
                                                   namesOf(m_services));
    write([rows](DossierRow &row) { return rows->next(row); }, false);
}

void ExportController::goWithPersons()
{
    auto ids = m_services.dossiers.service.ids(m_selection.typed, filterOf(m_selection, m_services),
                                               MostWithPersons + 1);
    if (!ids)
        return Q_EMIT message(DossierWords::notRead());
    if (int(ids.value().size()) > MostWithPersons)
        return Q_EMIT message(ExportWords::tooManyPersons(MostWithPersons));
    m_ids = std::move(ids).value();
    m_at = 0;
    m_rows.clear();
    m_form.setBusy(ExportWords::progress(0));
    m_slices.start();
}

DossierRow ExportController::rowOf(Dossier dossier) const
{
    const auto person = [this](const Id &id) {
        const auto known = m_services.dossiers.citizens.find(id);
        return known ? known.value() : Person{};
    };
    const Procedure *procedure = m_services.procedures.find(dossier.procedure);
    const Field *field =
        procedure ? m_services.feed.configuration().field(procedure->tile) : nullptr;
    const Person owner = person(dossier.owner);
    const Person submitter = person(dossier.submitter);
    return {std::move(dossier), procedure ? procedure->name : QString(),
            field ? field->name : QString(), owner, submitter};
}

bool ExportController::recorded(std::span<const Id> ids)
{
    const auto &account = m_services.session.account();
    return account
        && m_services.dossiers.access.viewedAll(*account, ids, QStringLiteral("export"),
                                                m_form.reason());
}

// First the look is recorded, then the person is read.
void ExportController::recordSlice()
{
    std::vector<Id> seen;
    std::vector<Dossier> dossiers;
    for (const std::size_t end = std::min(m_at + Slice, m_ids.size()); m_at < end; ++m_at) {
        auto dossier = m_services.dossiers.service.find(m_ids[m_at]);
        if (!dossier || !m_reader.maySee(dossier.value()))
            continue;
        seen.push_back(m_ids[m_at]);
        dossiers.push_back(std::move(dossier).value());
    }
    if (!seen.empty() && !recorded(seen)) {
        forget();
        return Q_EMIT message(ExportWords::notRecorded());
    }
    for (Dossier &dossier : dossiers)
        m_rows.push_back(rowOf(std::move(dossier)));
    m_form.setBusy(ExportWords::progress(int(m_rows.size())));
    if (m_at < m_ids.size())
        return m_slices.start();
    const auto rows = std::make_shared<std::vector<DossierRow>>(std::move(m_rows));
    m_rows.clear();
    write(
        [rows, at = std::size_t(0)](DossierRow &row) mutable {
            if (at == rows->size())
                return false;
            row = std::move((*rows)[at++]);
            return true;
        },
        true);
}

void ExportController::write(std::function<bool(DossierRow &)> next, bool persons)
{
    m_progress = std::make_shared<BookProgress>();
    m_form.setBusy(ExportWords::progress(0));
    m_look.start();
    const auto book =
        std::make_shared<BookFile>(BookFile{{std::move(next), persons, m_services.feed.now()},
                                            m_services.feed.configuration(),
                                            m_path,
                                            m_progress});
    m_beside.start([book] { return writeBook(std::move(*book)); },
                   [this](BookEnd how) { end(how); });
}

void ExportController::end(BookEnd how)
{
    const int rows = m_progress->rows;
    m_progress.reset();
    m_look.stop();
    const bool done = how == BookEnd::Written || how == BookEnd::Stopped;
    if (done)
        m_form.close();
    else
        m_form.setBusy({}); // another place may do
    Q_EMIT message(ExportWords::ended(how, rows, m_path));
    if (done)
        Q_EMIT closed();
}

void ExportController::showProgress()
{
    if (m_progress)
        m_form.setBusy(ExportWords::progress(m_progress->rows));
}

} // namespace motcua
