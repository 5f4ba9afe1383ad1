#include "core/procedures/catalogue.h"

#include "core/base/cbor.h"
#include "core/procedures/procedurefields.h"
#include "core/procedures/procedurejson.h"
#include "core/procedures/procedureoperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace motcua {

namespace {

CatalogueError fileError(CatalogueFault reason, const QString &path = {})
{
    return CatalogueError{reason, 0, {}, path};
}

bool isFieldCode(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isWebLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty();
}

std::optional<QString> wrongStep(const Prerequisite &prerequisite)
{
    const std::pair<const std::optional<PrerequisiteStep> &, QString> answers[] = {
        {prerequisite.yes, QStringLiteral("yes")},
        {prerequisite.no, QStringLiteral("no")},
        {prerequisite.unknown, QStringLiteral("unknown")}};
    for (const auto &[step, name] : answers) {
        if (step && !isFieldCode(step->field))
            return QString(name + QStringLiteral(".field"));
    }
    return std::nullopt;
}

// What no key tells alone. The row's own keys, types and bounds are right already.
std::optional<CatalogueError> checkRow(const Procedure &p)
{
    using F = CatalogueFault;
    const auto wrong = [&p](F reason, const QString &path) {
        return CatalogueError{reason, 0, p.code, path};
    };
    if (!isProcedureCode(p.code))
        return wrong(F::BadCode, QStringLiteral("code"));
    if (!isFieldCode(p.tile))
        return wrong(F::BadCode, QStringLiteral("tile"));
    for (std::size_t i = 0; i < p.prerequisites.size(); ++i) {
        if (const auto path = wrongStep(p.prerequisites[i]))
            return wrong(F::BadCode,
                         QStringLiteral("prerequisites[%1].%2").arg(QString::number(i), *path));
    }
    if (!p.supersededBy.isEmpty() && !isProcedureCode(p.supersededBy))
        return wrong(F::BadCode, QStringLiteral("superseded_by"));
    if (p.supersededBy == p.code)
        return wrong(F::Contradiction, QStringLiteral("superseded_by"));
    if (p.effectiveFrom && p.effectiveTo && *p.effectiveTo < *p.effectiveFrom)
        return wrong(F::Contradiction, QStringLiteral("effective_to"));
    if (p.duration.value && p.duration.maxValue && *p.duration.maxValue < *p.duration.value)
        return wrong(F::Contradiction, QStringLiteral("duration.max_value"));
    if (p.retentionYears.has_value() == p.retentionBasis.isEmpty())
        return wrong(F::Contradiction, QStringLiteral("retention_basis"));
    if (p.feeValidTo.has_value() != p.feeVndAfter.has_value())
        return wrong(F::Contradiction, QStringLiteral("fee_valid_to"));
    if (!p.url.isEmpty() && !isWebLink(p.url))
        return wrong(F::BadLink, QStringLiteral("url"));
    if (!p.dvcqgUuid.isEmpty()
        && QUuid::fromString(p.dvcqgUuid).toString(QUuid::WithoutBraces) != p.dvcqgUuid)
        return wrong(F::BadUuid, QStringLiteral("dvcqg_uuid"));
    if (p.spoken.split(u' ', Qt::SkipEmptyParts).size() > Procedure::SpokenWordsMax)
        return wrong(F::TooLong, QStringLiteral("spoken"));
    if (payloadSize(p) > CborBounds::ItemBytes)
        return wrong(F::TooLarge, {});
    return std::nullopt;
}

Result<Procedure, CatalogueError> readRow(const QJsonObject &row)
{
    auto read = procedureFromJson(row);
    if (!read)
        return read;
    if (const auto error = checkRow(read.value()))
        return *error;
    return read;
}

// Whether `text` was met before; nothing is no duplicate.
bool seenBefore(QSet<QString> &seen, const QString &text)
{
    const auto before = seen.size();
    if (!text.isEmpty())
        seen.insert(text);
    return !text.isEmpty() && seen.size() == before;
}

std::optional<CatalogueError> checkFile(const QJsonObject &file)
{
    const auto version = file.value(u"version");
    if (version.toInt() != CatalogueBounds::FileVersion)
        return fileError(CatalogueFault::UnknownVersion, QStringLiteral("version"));
    const auto known = {u"version", u"as_of", u"notice", u"procedures"};
    for (auto it = file.begin(); it != file.end(); ++it) {
        const auto same = [&it](QStringView name) { return it.key() == name; };
        if (!std::any_of(known.begin(), known.end(), same))
            return fileError(CatalogueFault::UnknownKey, it.key().left(ProcedureBounds::ShortText));
    }
    return std::nullopt;
}

} // namespace

void CatalogueRows::add(const QJsonObject &row, int line)
{
    auto read = readRow(row);
    if (!read)
        return addBad(read.error(), line);
    const Procedure &p = read.value();
    if (seenBefore(m_codes, p.code))
        return addBad({CatalogueFault::Duplicate, 0, p.code, QStringLiteral("code")}, line);
    if (seenBefore(m_uuids, p.dvcqgUuid))
        return addBad({CatalogueFault::Duplicate, 0, p.code, QStringLiteral("dvcqg_uuid")}, line);
    ++m_count;
    m_read.catalogue.procedures.push_back(std::move(read).value());
}

void CatalogueRows::addBad(CatalogueError error, int line)
{
    error.row = ++m_count;
    error.line = line;
    m_read.bad.push_back(std::move(error));
}

Result<ReadCatalogue, CatalogueError> readCatalogue(const QByteArray &bytes)
{
    using F = CatalogueFault;
    if (bytes.size() > CatalogueBounds::Bytes)
        return fileError(F::TooLarge);
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fileError(F::NotJson);
    const auto file = document.object();
    if (const auto error = checkFile(file))
        return *error;
    const auto asOf = catalogueDate(file.value(u"as_of"));
    if (!asOf)
        return fileError(asOf.error(), QStringLiteral("as_of"));
    const auto notice = catalogueText(file.value(u"notice"), ProcedureBounds::Text);
    if (!notice)
        return fileError(notice.error(), QStringLiteral("notice"));
    const auto rows = file.value(u"procedures");
    if (!rows.isArray())
        return fileError(F::WrongType, QStringLiteral("procedures"));
    const auto array = rows.toArray();
    if (array.size() > CatalogueBounds::Rows)
        return fileError(F::TooMany, QStringLiteral("procedures"));
    CatalogueRows collected;
    for (const QJsonValue &row : array) {
        if (row.isObject())
            collected.add(row.toObject(), 0);
        else
            collected.addBad(fileError(F::WrongType), 0);
    }
    ReadCatalogue read = std::move(collected).take();
    read.catalogue.asOf = asOf.value();
    read.catalogue.notice = notice.value();
    return read;
}

Result<Catalogue, CatalogueError> parseCatalogue(const QByteArray &bytes)
{
    auto read = readCatalogue(bytes);
    if (!read)
        return read.error();
    if (!read.value().bad.empty())
        return read.value().bad.front();
    return std::move(read).value().catalogue;
}

std::optional<CatalogueError> checkProcedure(const Procedure &procedure)
{
    const auto read = readRow(toJson(procedure));
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace motcua
