#include "tests/fuzz/inputs.h"

#include "core/base/cbor.h"
#include "core/calendar/calendaroperations.h"
#include "core/citizens/personoperations.h"
#include "core/dossiers/dossieroperations.h"
#include "core/procedures/namedlink.h"
#include "core/procedures/procedureoperations.h"
#include "core/queueing/ticketoperations.h"
#include "core/site/siteoperations.h"

#include <algorithm>
#include <cstdlib>

namespace motcua {

namespace {

void demand(bool promise)
{
    if (!promise)
        std::abort();
}

void checkHeader(QByteArrayView bytes)
{
    const auto header = decodeHeader(bytes);
    if (!header)
        return;
    // Not the same bytes: a number may have been written longer than it need be. The same meaning.
    demand(decodeHeader(encodeHeader(*header)) == header);
    demand(header->seq > 0 && header->hlc > 0);
}

void checkPayload(QByteArrayView bytes)
{
    const auto value = readCbor(bytes);
    demand(value.has_value() || !CborFields::read(bytes));
    if (const auto site = decodeSite(bytes))
        demand(decodeSite(writeCbor(defineSite(*site, {}).payload)).has_value());
    if (const auto field = decodeField(bytes))
        demand(decodeField(writeCbor(defineField(*field, {}).payload)) == field);
    if (const auto counter = decodeCounter(bytes))
        demand(decodeCounter(writeCbor(defineCounter(*counter, {}).payload)) == counter);
    if (const auto agency = decodeAgency(bytes))
        demand(decodeAgency(writeCbor(defineAgency(*agency, {}).payload)) == agency);
    if (const auto group = decodePriority(bytes))
        demand(decodePriority(writeCbor(definePriority(*group, {}).payload)) == group);
    if (const auto procedure = decodeProcedure(bytes))
        demand(decodeProcedure(writeCbor(defineProcedure(*procedure, {}).payload)) == procedure);
    if (const auto link = decodeNamedLink(bytes))
        demand(decodeNamedLink(writeCbor(nameLink(*link, {}).payload)) == link);
    if (const auto year = decodeYear(bytes))
        demand(decodeYear(writeCbor(defineYear(*year, {}).payload)) == year);
    if (const auto calendar = decodeCalendar(bytes))
        demand(decodeCalendar(writeCbor(defineCalendar(*calendar, {}).payload)) == calendar);
    if (const auto rules = decodeDeadlineRules(bytes))
        demand(decodeDeadlineRules(writeCbor(defineDeadlineRules(*rules, {}).payload)) == rules);
}

std::vector<Operation> alone(Kind kind, const QByteArray &payload)
{
    Operation operation;
    operation.header.seq = 1;
    operation.header.kind = int(kind);
    operation.header.entity = Id::fromName("fuzz", u"1");
    operation.payload = payload;
    return {operation};
}

void checkPersons(QByteArrayView bytes)
{
    const QByteArray payload = bytes.toByteArray();
    if (const auto person = foldPerson(alone(Kind::PersonRecorded, payload), nullptr)) {
        const QByteArray again = writeCbor(personRecorded(*person, {}).payload);
        demand(foldPerson(alone(Kind::PersonRecorded, again), nullptr) == person);
    }
    if (const auto dossier = foldDossier(alone(Kind::DossierReceived, payload), nullptr)) {
        const QByteArray again = writeCbor(dossierReceived(*dossier, {}).payload);
        demand(foldDossier(alone(Kind::DossierReceived, again), nullptr) == dossier);
    }
}

// Blocks of [device and kind, clock, length, payload]; a payload of length 0 is a usual one.
std::vector<Operation> cut(QByteArrayView bytes)
{
    static const Id Logs[2] = {Id::fromName("log", u"1"), Id::fromName("log", u"2")};
    Hlc clocks[2] = {nextHlc(0, EarliestPlausible), nextHlc(0, EarliestPlausible)};
    qint64 seqs[2] = {0, 0};
    std::vector<Operation> operations;
    while (bytes.size() >= 3) {
        const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
        const unsigned what = at(0);
        const std::size_t device = what % 2;
        clocks[device] += 1 + (Hlc(at(1)) << 20);
        const qsizetype length = std::min<qsizetype>(at(2), bytes.size() - 3);
        Operation operation;
        operation.header.seq = ++seqs[device];
        operation.header.hlc = clocks[device];
        operation.header.wall = hlcTime(clocks[device]);
        operation.header.kind = int(Kind::TicketTaken) + int(what / 2 % 13);
        operation.header.entity = Id::fromName("ticket", u"1");
        operation.log = Logs[device];
        const int counter = 1 + int(what / 2 / 13 % 2);
        operation.payload = length > 0 ? bytes.sliced(3, length).toByteArray()
                                       : writeCbor(QCborMap{{1, counter}, {2, at(1) % 2}});
        operations.push_back(std::move(operation));
        bytes = bytes.sliced(3 + length);
    }
    return operations;
}

std::optional<Ticket> folded(std::vector<Operation> operations)
{
    std::ranges::sort(operations, [](const Operation &a, const Operation &b) {
        return std::tuple(a.header.hlc, a.log, a.header.seq)
            < std::tuple(b.header.hlc, b.log, b.header.seq);
    });
    std::vector<Conflict> conflicts;
    auto ticket = foldTicket(operations, &conflicts);
    demand(conflicts.size() + (ticket ? 1 : 0) <= operations.size());
    if (ticket) {
        demand(!ticket->steps.empty() && ticket->steps.size() <= std::size_t(MostSteps));
        demand(ticket->step >= 0 && ticket->step < int(ticket->steps.size()));
        demand(ticket->day.isValid() && ticket->number > 0);
        demand(isPlausible(ticket->rank));
    }
    return ticket;
}

} // namespace

void checkOperationInput(QByteArrayView bytes)
{
    checkHeader(bytes);
    checkPayload(bytes);
    checkPersons(bytes);
    const std::vector<Operation> arrived = cut(bytes);
    std::vector<Operation> reversed(arrived.rbegin(), arrived.rend());
    std::vector<Operation> byDevice = arrived;
    std::ranges::stable_sort(byDevice, {}, &Operation::log);
    const auto ticket = folded(arrived);
    demand(folded(std::move(reversed)) == ticket);
    demand(folded(std::move(byDevice)) == ticket);
}

} // namespace motcua
