#include "ui/desk/forms/formscontroller.h"

#include "core/documents/formexample.h"
#include "core/staff/staffservice.h"
#include "core/storage/storageerror.h"
#include "ui/desk/forms/formssection.h"
#include "ui/desk/forms/formwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"
#include "ui/print/formpages.h"
#include "ui/scan/pagedpicture.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int PreviewDots = 1000; // across

} // namespace

FormsController::FormsController(const DeskServices &services, FormsSection &section,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_shelf(*services.forms)
    , m_section(section)
{
    connect(&services.session, &DeskSession::opened, this, &FormsController::refresh);
    connect(&services.session, &DeskSession::locked, this, &FormsController::forget);
    connect(&services.feed, &QueueFeed::changed, this, [this] {
        if (isAllowed() != m_allowed)
            refresh();
    });
    connect(&section, &FormsSection::choiceChanged, this, &FormsController::choose);
    connect(&section, &FormsSection::textChanged, this, &FormsController::typed);
    connect(&section, &FormsSection::versionChosen, this, &FormsController::showVersion);
    connect(&section, &FormsSection::saveWanted, this, &FormsController::save);
    connect(&section, &FormsSection::resetWanted, this, &FormsController::reset);
    refresh();
}

bool FormsController::isAllowed() const
{
    try {
        return m_services.session.isOpen()
            && m_services.staff.may(m_services.session.actor(), Kind::FormDefined);
    } catch (const StorageError &) {
        return false; // the feed tells of a disk that cannot be read
    }
}

void FormsController::refresh()
{
    m_allowed = isAllowed();
    if (!m_allowed)
        return forget();
    list();
}

void FormsController::forget()
{
    m_allowed = false;
    m_written.clear();
    m_section.setForms({});
}

void FormsController::list()
{
    std::vector<FormsSection::Entry> forms;
    for (const FormInfo &info : formInfos()) {
        const auto changed = m_shelf.isChanged(info.kind);
        forms.push_back({info.kind,
                         FormWords::listed(info.kind, changed && changed.value(),
                                           m_written.contains(info.kind))});
    }
    m_section.setForms(forms);
}

QString FormsController::holding(FormKind kind) const
{
    const auto form = m_shelf.form(kind);
    return form ? form.value() : QString();
}

QString FormsController::accountName(const Id &account) const
{
    try {
        const auto known = account.isNull() ? std::nullopt : m_services.staff.find(account);
        return known ? known->name : QString();
    } catch (const StorageError &) {
        return {};
    }
}

void FormsController::choose()
{
    const auto kind = m_section.chosen();
    m_versions.clear();
    if (!kind) {
        m_section.setText({});
        m_section.setVersions({});
        m_section.setPage({});
        m_section.setProblems({}, true, 0);
        return m_section.setActions(false, false);
    }
    const auto written = m_written.find(*kind);
    m_section.setText(written == m_written.end() ? holding(*kind) : written->second);
    QStringList names;
    const SiteZone zone = m_services.feed.configuration().zone();
    if (const auto versions = m_shelf.versions(*kind)) {
        m_versions = versions.value();
        std::ranges::reverse(m_versions);
    }
    for (const FormVersion &version : m_versions)
        names.append(FormWords::version(version, accountName(version.actor), zone));
    m_versions.push_back({});
    names.append(FormWords::shipped());
    m_section.setVersions(names);
    look();
}

void FormsController::typed()
{
    const auto kind = m_section.chosen();
    if (!kind || !m_allowed)
        return;
    if (m_section.text() == holding(*kind))
        m_written.erase(*kind);
    else
        m_written[*kind] = m_section.text();
    look();
}

// What stands there now, and how its first page would be.
void FormsController::look()
{
    const auto kind = m_section.chosen();
    if (!kind)
        return;
    const QString text = m_section.text();
    const std::vector<FormProblem> problems = m_shelf.problems(text);
    const bool good = problems.empty() && !text.trimmed().isEmpty();
    m_section.setProblems(problems.empty() ? FormWords::noProblem()
                                           : FormWords::problem(problems.front()),
                          problems.empty(), problems.empty() ? 0 : problems.front().line);
    const auto changed = m_shelf.isChanged(*kind);
    m_section.setActions(good && text != holding(*kind), changed && changed.value());
    if (!good && m_shownPage == kind)
        return; // the page that was good stays
    m_shownPage = kind;
    const auto set = m_shelf.set();
    const QJsonObject data =
        exampleFormData(*kind, set ? set.value() : FormSet::Of2025, m_services.feed.configuration(),
                        m_services.feed.now());
    const auto html = filledIn(text, m_shelf.parts(), data);
    if (!good || !html)
        return m_section.setPage({});
    const QString code = data.value(QStringLiteral("code")).toString();
    const auto pages = PagedPicture::open(
        formPdf(FormWords::name(*kind), paperOf(*kind), {{html.value(), code, code}}));
    m_section.setPage(pages ? pages.value().page(0, PreviewDots) : QImage());
}

void FormsController::showVersion(int place)
{
    const auto kind = m_section.chosen();
    if (!kind || place < 0 || std::size_t(place) >= m_versions.size())
        return;
    const QString &text = m_versions[std::size_t(place)].text;
    m_section.setText(text.isEmpty() ? m_shelf.shipped(*kind) : text);
    typed();
}

void FormsController::settle(FormKind kind, const Result<Done, FormError> &done,
                             const DeskMessage &words)
{
    if (!done)
        return Q_EMIT message(FormWords::refusal(done.error()));
    m_written.erase(kind);
    list();
    choose();
    Q_EMIT message(words);
}

void FormsController::save()
{
    const auto kind = m_section.chosen();
    if (kind && isAllowed())
        settle(*kind, m_shelf.change(*kind, m_section.text(), m_services.session.actor()),
               FormWords::kept(*kind));
}

void FormsController::reset()
{
    const auto kind = m_section.chosen();
    if (kind && isAllowed())
        settle(*kind, m_shelf.reset(*kind, m_services.session.actor()), FormWords::reset(*kind));
}

} // namespace motcua
