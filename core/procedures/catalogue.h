#pragma once

#include "core/base/result.h"
#include "core/procedures/procedure.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace motcua {

/// A catalogue file: {"version": 1, "as_of": date, "notice": text, "procedures": [row, ...]} with
/// the keys of resources/catalogue/procedures.json.
struct Catalogue {
    QDate asOf; ///< the day its rows were true
    QString notice; ///< to be shown wherever the catalogue is
    std::vector<Procedure> procedures; ///< in the order of the file
    bool operator==(const Catalogue &) const = default;
};

enum class CatalogueFault {
    TooLarge, ///< a file beyond CatalogueBounds::Bytes, a row beyond what an operation holds
    NotJson,
    UnknownVersion,
    UnknownKey,
    Missing, ///< absent, null or empty where something must be
    WrongType,
    TooLong, ///< text, in characters
    TooMany, ///< items
    OutOfRange, ///< number
    BadText, ///< control characters, or blanks at an end
    UnknownWord, ///< not one of the words this key may have
    BadCode,
    BadDate, ///< not YYYY-MM-DD, or no such day
    BadLink, ///< not https
    BadUuid,
    Contradiction, ///< with another key of the same row
    Duplicate, ///< of an earlier row
    NotSheet, ///< quotes that do not close, or no text at all
    BadEncoding, ///< bytes that are no text in the encoding that was told or found
    LostLetters, ///< "?" within a word: the sheet was saved in a code page without Vietnamese
};

/// What is wrong with a row, or with the file.
struct CatalogueError {
    CatalogueFault reason = CatalogueFault::NotJson;
    int row = 0; ///< place among the procedures, from 1; 0: the file itself
    QString code; ///< of that row, as far as it could be read
    QString path; ///< key within the row or the file: "documents[2].original"
    int line = 0; ///< of a sheet, its row as a spreadsheet numbers them; 0: of JSON
    bool operator==(const CatalogueError &) const = default;
};

struct CatalogueBounds {
    static constexpr int FileVersion = 1;
    static constexpr qsizetype Bytes = 16 * 1024 * 1024;
    static constexpr qsizetype Rows = 5000; ///< the national portal lists about 2,700
};

/// Reads a catalogue file, all of it or nothing: every row has its keys and no others, texts and
/// lists are within bounds and NFC, codes and UUIDs occur once. Else the first thing that is wrong.
Result<Catalogue, CatalogueError> parseCatalogue(const QByteArray &bytes);

/// A file that came from elsewhere: its good rows, and why the others are none.
struct ReadCatalogue {
    Catalogue catalogue; ///< a sheet tells neither day nor notice
    std::vector<CatalogueError> bad; ///< in the order of the file
    bool operator==(const ReadCatalogue &) const = default;
};

/// The same file, row by row. An error only where the file as a whole cannot be used.
Result<ReadCatalogue, CatalogueError> readCatalogue(const QByteArray &bytes);

/// Collects rows of a file: each alone must hold together, and differ from those before it.
class CatalogueRows {
public:
    /// `line` as in CatalogueError.
    void add(const QJsonObject &row, int line);
    /// A row that could not be taken apart.
    void addBad(CatalogueError error, int line);
    ReadCatalogue take() && { return std::move(m_read); }

private:
    ReadCatalogue m_read;
    QSet<QString> m_codes;
    QSet<QString> m_uuids;
    int m_count = 0;
};

/// What no key tells alone; also the bounds of every key. Nothing when the row may stand.
std::optional<CatalogueError> checkProcedure(const Procedure &procedure);

/// One row, as it stands in a catalogue file.
QJsonObject toJson(const Procedure &procedure);
/// A whole file; parseCatalogue() gives the same catalogue back.
QByteArray toJson(const Catalogue &catalogue);

} // namespace motcua
