#include "app/platform/printers/cupsqueue.h"

#include <cups/cups.h>

#include <array>
#include <memory>

namespace motcua {

namespace {

struct Forget {
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using Message = std::unique_ptr<ipp_t, Forget>;

struct ReasonWord {
    QByteArrayView word; ///< without "-error", "-warning" or "-report"
    PrinterFault fault;
};
// RFC 8011 5.4.12 and the reasons of CUPS.
constexpr std::array<ReasonWord, 10> ReasonWords{{
    {"cover-open", PrinterFault::CoverOpen},
    {"door-open", PrinterFault::CoverOpen},
    {"interlock-open", PrinterFault::CoverOpen},
    {"media-empty", PrinterFault::PaperOut},
    {"media-needed", PrinterFault::PaperOut},
    {"media-jam", PrinterFault::Broken},
    {"offline", PrinterFault::NotThere},
    {"connecting-to-device", PrinterFault::NotThere},
    {"shutdown", PrinterFault::NotThere},
    {"spool-area-full", PrinterFault::DiskFull},
}};

PrinterFault reportedBy(ipp_t *answer)
{
    ipp_attribute_t *reasons = ippFindAttribute(answer, "printer-state-reasons", IPP_TAG_KEYWORD);
    for (const ReasonWord &known : ReasonWords) {
        for (int i = 0; i < ippGetCount(reasons); ++i) {
            if (QByteArrayView(ippGetString(reasons, i, nullptr)).startsWith(known.word))
                return known.fault;
        }
    }
    // CUPS 2.4 has no reason for a printer that is not there, only this sentence.
    ipp_attribute_t *message = ippFindAttribute(answer, "printer-state-message", IPP_TAG_TEXT);
    const char *text = message ? ippGetString(message, 0, nullptr) : nullptr;
    const bool gone = text && QByteArrayView(text).startsWith("The printer may not exist");
    return gone ? PrinterFault::NotThere : PrinterFault::None;
}

PrinterFault lastFault()
{
    switch (cupsLastError()) {
    case IPP_STATUS_ERROR_FORBIDDEN:
    case IPP_STATUS_ERROR_NOT_AUTHENTICATED:
    case IPP_STATUS_ERROR_NOT_AUTHORIZED: return PrinterFault::NotAllowed;
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
    case IPP_STATUS_ERROR_PRINTER_IS_DEACTIVATED: return PrinterFault::Offline;
    default: return PrinterFault::NotThere;
    }
}

bool done() { return cupsLastError() <= IPP_STATUS_OK_EVENTS_COMPLETE; }

void addUser(ipp_t *request)
{
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                 cupsUser());
}

} // namespace

QByteArray CupsQueue::usual()
{
    cups_dest_t *usual = cupsGetNamedDest(CUPS_HTTP_DEFAULT, nullptr, nullptr);
    const QByteArray name = usual ? QByteArray(usual->name) : QByteArray();
    cupsFreeDests(usual ? 1 : 0, usual);
    return name;
}

CupsQueue::CupsQueue(QByteArray name, std::chrono::milliseconds patience)
    : m_name(std::move(name))
    , m_patience(patience)
{
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost",
                     0, "/printers/%s", m_name.constData());
    m_uri = uri.data();
    // libcups would ask for a password on the terminal.
    cupsSetPasswordCB2([](const char *, http_t *, const char *, const char *,
                          void *) -> const char * { return nullptr; },
                       nullptr);
}

CupsQueue::~CupsQueue() { httpClose(m_http); }

bool CupsQueue::connected()
{
    if (m_http)
        return true;
    const int limit = int(m_patience.count());
    m_http = httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, limit,
                          nullptr);
    if (m_http) {
        httpSetTimeout(
            m_http, double(limit) / 1000, [](http_t *, void *) { return 0; }, nullptr);
    }
    return m_http != nullptr;
}

CupsQueue::State CupsQueue::state()
{
    if (!connected())
        return {PrinterFault::NotThere, PrinterFault::None};
    static constexpr std::array Wanted{"printer-state", "printer-state-reasons",
                                       "printer-state-message", "printer-is-accepting-jobs"};
    ipp_t *request = ippNewRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 m_uri.constData());
    addUser(request);
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  int(Wanted.size()), nullptr, Wanted.data());
    const Message answer(cupsDoRequest(m_http, request, "/"));
    if (!answer || !done())
        return {lastFault(), PrinterFault::None};
    ipp_attribute_t *state = ippFindAttribute(answer.get(), "printer-state", IPP_TAG_ENUM);
    ipp_attribute_t *accepts =
        ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    const bool works = state && ippGetInteger(state, 0) != IPP_PSTATE_STOPPED
        && (!accepts || ippGetBoolean(accepts, 0) != 0);
    return {works ? PrinterFault::None : PrinterFault::Offline, reportedBy(answer.get())};
}

Result<int, PrinterFault> CupsQueue::submit(const Document &document)
{
    if (!connected())
        return PrinterFault::NotThere;
    cups_option_t *options = nullptr;
    int count = 0;
    if (!document.media.isEmpty()) {
        const QByteArray media =
            "{media-size={x-dimension=" + QByteArray::number(document.media.width())
            + " y-dimension=" + QByteArray::number(document.media.height()) + "}}";
        count = cupsAddOption("media-col", media.constData(), count, &options);
        count = cupsAddOption("print-scaling", "none", count, &options);
    }
    const int job =
        cupsCreateJob(m_http, m_name.constData(), document.title.constData(), count, options);
    const PrinterFault refused = lastFault();
    cupsFreeOptions(count, options);
    if (job == 0)
        return refused;
    const auto size = static_cast<std::size_t>(document.bytes.size());
    const bool sent = cupsStartDocument(m_http, m_name.constData(), job, document.title.constData(),
                                        document.format.constData(), 1)
            == HTTP_STATUS_CONTINUE
        && cupsWriteRequestData(m_http, document.bytes.constData(), size) == HTTP_STATUS_CONTINUE
        && cupsFinishDocument(m_http, m_name.constData()) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    if (sent)
        return job;
    const PrinterFault fault = lastFault();
    cancel(job);
    return fault;
}

std::optional<CupsQueue::Phase> CupsQueue::phase(int job)
{
    if (!connected())
        return std::nullopt;
    ipp_t *request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 m_uri.constData());
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    addUser(request);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr,
                 "job-state");
    const Message answer(cupsDoRequest(m_http, request, "/"));
    ipp_attribute_t *state =
        answer && done() ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
    if (!state)
        return std::nullopt;
    switch (ippGetInteger(state, 0)) {
    case IPP_JSTATE_PROCESSING: return Phase::Printing;
    case IPP_JSTATE_COMPLETED: return Phase::Completed;
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED: return Phase::Over;
    default: return Phase::Waiting;
    }
}

void CupsQueue::cancel(int job)
{
    if (!connected())
        return;
    ipp_t *request = ippNewRequest(IPP_OP_CANCEL_JOB);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 m_uri.constData());
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    addUser(request);
    const Message answer(cupsDoRequest(m_http, request, "/jobs/"));
}

void CupsQueue::cancelLeftovers(const QByteArray &titles)
{
    if (!connected())
        return;
    cups_job_t *jobs = nullptr;
    const int count = cupsGetJobs2(m_http, &jobs, m_name.constData(), 1, CUPS_WHICHJOBS_ACTIVE);
    for (int i = 0; i < count; ++i) {
        if (QByteArrayView(jobs[i].title).startsWith(titles))
            cancel(jobs[i].id);
    }
    cupsFreeJobs(std::max(count, 0), jobs);
}

} // namespace motcua
