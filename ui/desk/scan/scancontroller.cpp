#include "ui/desk/scan/scancontroller.h"

#include "core/codes/reading/codereader.h"
#include "core/procedures/linkedprocedure.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/appointmentservice.h"
#include "core/queueing/queueservice.h"
#include "core/staff/permissions.h"
#include "ui/desk/appointments/arrival.h"
#include "ui/desk/scan/framepanel.h"
#include "ui/desk/scan/scanview.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"
#include "ui/scan/picturefile.h"

#include <algorithm>

namespace motcua {

namespace {

QStringList textsIn(const Luma &picture)
{
    QStringList texts;
    for (const FoundCode &code : readCodes(picture.view()))
        texts.append(code.text);
    return texts;
}

} // namespace

ScanController::ScanController(const DeskServices &services, ScanView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
{
    connect(&view, &ScanView::cameraWanted, this, &ScanController::setCamera);
    connect(&view, &ScanView::trialWanted, this, &ScanController::tryCamera);
    connect(&m_trial, &CameraTrial::ended, this,
            [this](CameraTrial::Outcome outcome, std::chrono::milliseconds took) {
                showCamera();
                m_view.showMessage(ScanWords::trial(outcome, took));
            });
    connect(&view, &ScanView::fileGiven, this, &ScanController::readFile);
    connect(&view, &ScanView::pictureGiven, this, &ScanController::readPicture);
    connect(&view, &ScanView::textGiven, this, &ScanController::take);
    connect(&view, &ScanView::nothingGiven, this, [this] {
        drop();
        m_view.showMessage(ScanWords::nothingPasted());
    });
    connect(&view, &ScanView::messageActionWanted, this, [this] {
        stopReading();
        m_view.showMessage(ScanWords::stopped());
    });
    connect(&view, &ScanView::actionWanted, this, &ScanController::act);
    connect(&view, &ScanView::otherWanted, this, &ScanController::actOther);
    connect(&view, &ScanView::left, this, &ScanController::forget);
    connect(&services.session, &DeskSession::locked, this, &ScanController::forget);
    connect(&m_scanner, &FrameScanner::scanned, this, &ScanController::take);
    if (services.camera)
        connect(services.camera, &FrameSource::stateChanged, this, &ScanController::showCamera);
    showCamera();
}

ScanController::~ScanController() { setCamera(false); }

void ScanController::setCamera(bool on)
{
    if (!m_services.camera || on == m_cameraOn)
        return;
    m_trial.giveUp();
    m_cameraOn = on;
    m_scanner.watch(on ? &m_services.camera->sink() : nullptr);
    if (on) {
        m_view.clearMessage();
        m_view.frames().watch(m_services.camera->sink());
        m_services.camera->use();
    } else {
        m_services.camera->leave();
    }
    showCamera();
}

void ScanController::tryCamera()
{
    if (!m_services.camera || !m_services.session.isOpen())
        return;
    setCamera(false);
    drop();
    m_view.frames().watch(m_services.camera->sink());
    m_view.showMessage(ScanWords::trialBegins());
    m_trial.start(*m_services.camera);
    showCamera();
}

void ScanController::showCamera()
{
    const FrameSource *camera = m_services.camera;
    m_view.setCamera(camera != nullptr, m_cameraOn);
    const auto state = !camera         ? FrameSource::State::Missing
        : m_cameraOn || m_trial.isOn() ? camera->state()
                                       : FrameSource::State::Off;
    m_view.frames().setSentence(ScanWords::camera(state));
}

void ScanController::take(const QString &text)
{
    if (!m_services.session.isOpen() || (m_elsewhere && m_elsewhere(text)))
        return;
    const ScannedCode code = meaningOf(text);
    const Procedure *procedure = procedureIn(code);
    // A form is more than its procedure.
    if (procedure && !std::holds_alternative<FormCode>(code))
        openProcedure(code, *procedure);
    else
        show({text});
}

// The page forgets when it is left: what is needed is copied before.
void ScanController::openProcedure(const ScannedCode &code, const Procedure &procedure)
{
    const QString link =
        namingOf(code) == ScanWords::Naming::WasSaid ? keyOf(code).value_or(QString()) : QString();
    Q_EMIT procedureWanted(QString(procedure.code), link);
}

void ScanController::readFile(const QString &path)
{
    read([path](const Stopped &stopped) -> Found {
        QStringList texts;
        const auto pictures = eachPicture(path, [&](int, const Luma &picture) {
            if (!*stopped)
                texts += textsIn(picture);
            return !*stopped;
        });
        return pictures ? Found(texts) : Found(pictures.error());
    });
}

void ScanController::readPicture(const QImage &picture)
{
    read([picture](const Stopped &) -> Found { return textsIn(lumaOf(picture)); });
}

void ScanController::stopReading()
{
    if (m_stopped)
        *m_stopped = true;
    m_pictures.giveUp();
}

// Beside the window: forty pages take a while. Whoever gives another one meanwhile wants that one.
void ScanController::read(const std::function<Found(const Stopped &)> &look)
{
    if (!m_services.session.isOpen())
        return;
    stopReading();
    drop();
    m_view.showMessage(ScanWords::reading());
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_pictures.start([look, stopped = m_stopped] { return look(stopped); },
                     [this](const Found &found) {
                         if (!found)
                             m_view.showMessage(ScanWords::notRead(found.error()));
                         else if (found.value().isEmpty())
                             m_view.showMessage(ScanWords::nothingFound());
                         else
                             show(found.value());
                     });
}

// Somebody else's card beside a message about what came later would be taken for that.
void ScanController::drop()
{
    m_codes.clear();
    m_view.setResults({});
}

void ScanController::show(const QStringList &texts)
{
    stopReading();
    m_codes.clear();
    std::vector<ScanResult> results;
    for (const QString &text : texts) {
        m_codes.push_back(meaningOf(text));
        results.push_back(resultOf(m_codes.back(), text));
        if (m_dossiers && results.back().action.isEmpty())
            results.back().action = ScanWords::dossierAction(m_codes.back());
    }
    Q_EMIT shown();
    m_view.clearMessage();
    m_view.setResults(results);
}

ScanResult ScanController::resultOf(const ScannedCode &code, const QString &text)
{
    const SiteConfiguration &site = m_services.feed.configuration();
    struct Words {
        ScanController &controller;
        const SiteConfiguration &site;
        const QString &text;

        ScanResult operator()(const CitizenCard &card) const { return ScanWords::card(card); }
        ScanResult operator()(const PersonalNumber &number) const
        {
            return ScanWords::number(number);
        }
        ScanResult operator()(const ProcedureLink &link) const
        {
            return ScanWords::procedure(text.left(UnknownCode::MostShown),
                                        controller.procedureIn(link), controller.namingOf(link));
        }
        ScanResult operator()(const DossierCode &dossier) const
        {
            return ScanWords::dossier(dossier);
        }
        ScanResult operator()(const TicketCode &code) const
        {
            return ScanWords::ticket(code, controller.find(code), site);
        }
        ScanResult operator()(const AppointmentCode &code) const
        {
            return ScanWords::appointment(code, controller.find(code), site);
        }
        ScanResult operator()(const ReserveCode &code) const
        {
            return ScanWords::reserve(code, site);
        }
        ScanResult operator()(const ReceiptCode &code) const
        {
            const auto &knows = controller.m_services.knowsSignature;
            return ScanWords::receipt(code,
                                      knows ? std::optional(isGenuine(code, knows)) : std::nullopt);
        }
        ScanResult operator()(const FormCode &code) const
        {
            return ScanWords::form(code, controller.procedureIn(code));
        }
        ScanResult operator()(const EnrolmentCode &code) const
        {
            return ScanWords::enrolment(code, site);
        }
        ScanResult operator()(const UnknownCode &code) const
        {
            const ScanWords::Naming naming = controller.namingOf(code);
            const Procedure *said = controller.procedureIn(code);
            return said ? ScanWords::procedure(code.text, said, naming)
                        : ScanWords::unknown(code, naming);
        }
    };
    return std::visit(Words{*this, site, text}, code);
}

std::optional<Ticket> ScanController::find(const TicketCode &code) const
{
    try {
        const std::vector<Ticket> tickets = m_services.queue.list(code.day);
        const auto it = std::ranges::find_if(
            tickets, [&code](const Ticket &ticket) { return code.belongsTo(ticket.id); });
        return it == tickets.end() ? std::nullopt : std::optional(*it);
    } catch (const StorageError &) {
        return std::nullopt; // the feed tells of a disk that cannot be read
    }
}

std::optional<AppointmentLine> ScanController::find(const AppointmentCode &code) const
{
    try {
        return m_services.appointments.find(code.code);
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

const Procedure *ScanController::procedureIn(const ScannedCode &code) const
{
    const ProcedureService &known = m_services.procedures;
    if (const auto *link = std::get_if<ProcedureLink>(&code))
        return linkedProcedure(*link, known.procedures(), m_services.searchWords, known.links());
    if (const auto *form = std::get_if<FormCode>(&code))
        return known.find(form->procedure);
    if (const auto *other = std::get_if<UnknownCode>(&code))
        return namedProcedure(other->text, known.procedures(), known.links());
    return nullptr;
}

std::optional<QString> ScanController::keyOf(const ScannedCode &code) const
{
    const auto &account = m_services.session.account();
    if (account && !mayWrite(account->role, Kind::LinkNamed))
        return std::nullopt;
    if (const auto *link = std::get_if<ProcedureLink>(&code))
        return linkKey(*link);
    const auto *other = std::get_if<UnknownCode>(&code);
    return other ? linkKey(other->text) : std::nullopt;
}

ScanWords::Naming ScanController::namingOf(const ScannedCode &code) const
{
    const auto key = keyOf(code);
    if (!key)
        return ScanWords::Naming::CannotBe;
    const auto &said = m_services.procedures.links();
    return std::ranges::find(said, *key, &NamedLink::key) == said.end()
        ? ScanWords::Naming::CanBe
        : ScanWords::Naming::WasSaid;
}

void ScanController::actOther(int result)
{
    if (!m_services.session.isOpen() || result < 0 || result >= int(m_codes.size()))
        return;
    if (const auto key = keyOf(m_codes[std::size_t(result)]))
        Q_EMIT namingWanted(*key);
}

void ScanController::act(int result)
{
    if (!m_services.session.isOpen() || result < 0 || result >= int(m_codes.size()))
        return;
    const ScannedCode chosen = m_codes[std::size_t(result)];
    if (const Procedure *procedure = procedureIn(chosen)) {
        openProcedure(chosen, *procedure);
        return;
    }
    const auto *code = std::get_if<AppointmentCode>(&chosen);
    if (!code && m_dossiers && !ScanWords::dossierAction(chosen).isEmpty()) {
        Q_EMIT dossierWanted(chosen);
        return;
    }
    if (!code)
        return actOther(result);
    arriveAtDesk(m_services, code->code, this, [this](const DeskMessage &message) {
        drop();
        m_view.showMessage(message);
        m_services.feed.refresh();
    });
}

void ScanController::forget()
{
    stopReading();
    drop();
    m_view.clearMessage();
    m_trial.giveUp();
    setCamera(false);
    showCamera();
}

} // namespace motcua
