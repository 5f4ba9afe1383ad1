#include "core/journal/salvaged.h"

#include "core/base/cbor.h"

#include <algorithm>
#include <tuple>

namespace motcua {

namespace {

// Key 0 belongs to the salt.
constexpr int LogKey = 1;
constexpr int HeaderKey = 2;
constexpr int PayloadKey = 3;
constexpr int PreviousKey = 4;
constexpr int HashKey = 5;

bool isCarrier(const Operation &operation)
{
    const auto stream = streamOf(operation.header.kind);
    return stream && operation.header.kind == int(salvagedKind(*stream));
}

auto place(const Operation &operation)
{
    return std::tuple(operation.header.hlc, operation.log, operation.header.seq);
}

} // namespace

Journal::Draft draftOf(const Salvaged &salvaged, const OperationHeader &header)
{
    QCborMap fields{{LogKey, salvaged.log.bytes()},
                    {HeaderKey, salvaged.header},
                    {PreviousKey, salvaged.previous},
                    {HashKey, salvaged.hash}};
    if (!salvaged.payload.isEmpty())
        fields.insert(PayloadKey, salvaged.payload);
    return {salvagedKind(*streamOf(header.kind)), header.entity, fields, {}};
}

std::optional<Operation> operationInside(const Operation &carrier)
{
    if (!isCarrier(carrier))
        return std::nullopt;
    const auto fields = CborFields::read(carrier.payload);
    if (!fields)
        return std::nullopt;
    const QByteArray bytes = fields->bytes(HeaderKey);
    auto header = decodeHeader(bytes);
    const auto log = fields->id(LogKey);
    if (!header || !log || header->entity != carrier.header.entity
        || streamOf(header->kind) != streamOf(carrier.header.kind))
        return std::nullopt;
    Operation inside{std::move(*header), fields->bytes(PayloadKey), fields->bytes(HashKey), *log};
    const bool fits =
        chainHash(fields->bytes(PreviousKey), bytes, commitment(inside.payload)) == inside.hash;
    // What was erased left no commitment: its hash cannot be computed any more.
    if (!fits && !(inside.payload.isEmpty() && isPersonal(*streamOf(inside.header.kind))))
        return std::nullopt;
    return inside;
}

void putSalvagedInPlace(std::vector<Operation> &operations)
{
    if (std::ranges::none_of(operations, isCarrier))
        return;
    for (Operation &operation : operations) {
        if (auto inside = operationInside(operation))
            operation = std::move(*inside);
    }
    std::ranges::sort(operations, {}, place);
    const auto samePlace = [](const Operation &a, const Operation &b) {
        return place(a) == place(b);
    };
    operations.erase(std::unique(operations.begin(), operations.end(), samePlace),
                     operations.end());
}

} // namespace motcua
