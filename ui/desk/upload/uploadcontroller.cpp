#include "ui/desk/upload/uploadcontroller.h"

#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossierservice.h"
#include "core/staff/accesslog.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/upload/uploadview.h"
#include "ui/models/queuefeed.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace motcua {

DeskMessage UploadWords::copied(const UploadField &field, int place, int fields)
{
    return DeskMessage::notice(
        tr("Copied: %1 (%2 of %3). Please paste it there.")
            .arg(field.label, QString::number(place + 1), QString::number(fields)));
}

DeskMessage UploadWords::allCopied()
{
    return DeskMessage::notice(
        tr("All fields were copied. Please bring the official code back: paste or scan it."));
}

DeskMessage UploadWords::askedBack(const QString &official, const QString &code)
{
    return DeskMessage::notice(
        tr("%1 was read. Does it belong to %2? Enter keeps it; choose another dossier if not.")
            .arg(official, code));
}

UploadController::UploadController(const DeskServices &services, UploadView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
{
    connect(&services.feed, &QueueFeed::changed, this, &UploadController::look);
    connect(&services.session, &DeskSession::opened, this, &UploadController::refresh);
    connect(&services.session, &DeskSession::locked, this, &UploadController::forget);
    connect(&view, &UploadView::shown, this, &UploadController::refresh);
    connect(&view, &UploadView::left, this, &UploadController::choose);
    connect(&view, &UploadView::choiceChanged, this, &UploadController::choose);
    connect(&view, &UploadView::copyWanted, this, &UploadController::copyNext);
    connect(&view, &UploadView::fieldWanted, this, &UploadController::copy);
    connect(&view, &UploadView::againWanted, this, &UploadController::choose);
    connect(&view, &UploadView::bindWanted, this, &UploadController::bind);
    connect(&view, &UploadView::dossierWanted, this, [this] {
        if (const Dossier *dossier = chosen())
            Q_EMIT dossierWanted(*dossier);
    });
    refresh();
}

void UploadController::forget()
{
    m_waiting.clear();
    m_view.setEntries({});
    m_view.clearMessage();
    choose();
    // What was copied for the other system is not left for whoever comes next.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_copied.isEmpty() && clipboard->text() == m_copied)
        clipboard->clear();
    m_copied.clear();
}

void UploadController::look()
{
    if (m_view.isVisible() || m_services.feed.now() - m_read >= Unseen)
        refresh();
}

void UploadController::refresh()
{
    if (!m_reader.isOpen())
        return;
    m_read = m_services.feed.now();
    auto waiting = m_services.dossiers.service.pendingUpload();
    if (!waiting)
        return m_view.showMessage(DossierWords::notRead());
    m_waiting = m_reader.seen(std::move(waiting).value());
    if (m_told != int(m_waiting.size())) {
        m_told = int(m_waiting.size());
        Q_EMIT waitingChanged(m_told);
    }
    if (!m_view.isVisible())
        return;
    const SiteZone zone = m_services.feed.configuration().zone();
    std::vector<UploadEntry> entries;
    for (const Dossier &d : m_waiting)
        entries.push_back({d.id,
                           d.code() + QStringLiteral(" · ")
                               + DossierWords::shortMoment(d.received, zone) + u'\n'
                               + m_reader.nameOf(d.owner) + u'\n' + m_reader.procedureOf(d)});
    m_view.setEntries(entries);
}

const Dossier *UploadController::chosen() const
{
    const auto found = std::ranges::find(m_waiting, m_view.chosen(), &Dossier::id);
    return found == m_waiting.end() ? nullptr : &*found;
}

// From the first field on; what was revealed is hidden again.
void UploadController::choose()
{
    m_revealed = {};
    m_next = 0;
    m_view.setCode({});
    showFields();
}

void UploadController::showFields()
{
    const Dossier *dossier = chosen();
    m_fields.clear();
    if (dossier) {
        const auto person = [this](const Id &id) {
            const auto known = m_services.dossiers.citizens.find(id);
            return known ? known.value() : Person{};
        };
        const auto order = m_services.dossiers.service.portalOrder();
        m_fields =
            UploadFields::of(*dossier, m_reader.procedureOf(*dossier), person(dossier->owner),
                             person(dossier->submitter), m_services.feed.configuration().zone(),
                             order ? order.value() : QStringList());
    }
    std::vector<UploadField> shown = m_fields;
    for (UploadField &field : shown) {
        if (field.personal && (!dossier || dossier->id != m_revealed))
            field.value = QStringLiteral("•••");
    }
    m_view.setFields(shown);
    m_view.setNext(m_next);
}

bool UploadController::reveal()
{
    const Dossier *dossier = chosen();
    if (!dossier || dossier->id == m_revealed)
        return dossier != nullptr;
    const auto &account = m_services.session.account();
    const bool recorded = account
        && m_services.dossiers.access.viewed(*account, dossier->id, QStringLiteral("upload"));
    if (!recorded) {
        m_view.showMessage(DossierWords::notRevealed(account.has_value()));
        return false;
    }
    m_revealed = dossier->id;
    showFields();
    return true;
}

void UploadController::copyNext()
{
    if (m_next < int(m_fields.size()))
        copy(m_next);
    else if (!m_fields.empty())
        m_view.showMessage(UploadWords::allCopied());
}

void UploadController::copy(int field)
{
    if (!m_reader.isOpen() || field < 0 || field >= int(m_fields.size()))
        return;
    if (m_fields[std::size_t(field)].personal && !reveal())
        return;
    const UploadField &copied = m_fields[std::size_t(field)];
    m_copied = copied.value;
    QGuiApplication::clipboard()->setText(m_copied);
    m_next = field + 1;
    m_view.setNext(m_next);
    m_view.showMessage(UploadWords::copied(copied, field, int(m_fields.size())));
}

void UploadController::takeCode(const QString &code)
{
    if (!chosen() || !m_reader.isOpen())
        return;
    m_view.setCode(code);
    if (m_next > 0) // that dossier was just entered there
        return bind();
    m_view.focusCode();
    m_view.showMessage(UploadWords::askedBack(code, chosen()->code()));
}

void UploadController::bind()
{
    const Dossier *dossier = chosen();
    if (!dossier || !m_reader.isOpen())
        return;
    const auto bound = m_services.dossiers.service.bindCode(dossier->id, m_view.code(),
                                                            m_services.session.actor());
    if (!bound)
        return m_view.showMessage(DossierWords::refusal(bound.error()));
    refresh();
    m_view.showMessage(DossierWords::done(DossierAct::BindCode, bound.value(),
                                          m_services.feed.configuration().zone()));
    Q_EMIT dossiersChanged();
}

} // namespace motcua
