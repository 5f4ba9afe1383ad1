#include "tests/support/workbook.h"

#include "tests/support/catch.h"

#include <QHash>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

namespace motcua {

namespace {

template <typename N> N number(const QByteArray &bytes, qsizetype at)
{
    REQUIRE(at >= 0);
    REQUIRE(at + qsizetype(sizeof(N)) <= bytes.size());
    return qFromLittleEndian<N>(bytes.constData() + at);
}

QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray whole(size, '\0');
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(whole.data());
    stream.avail_out = uInt(whole.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    inflateEnd(&stream);
    return whole;
}

/// Members by name, through the list at the end of the file.
QHash<QByteArray, QByteArray> unzipped(const QByteArray &bytes)
{
    QHash<QByteArray, QByteArray> members;
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    const int count = number<quint16>(bytes, end + 10);
    qsizetype at = number<quint32>(bytes, end + 16);
    for (int member = 0; member < count; ++member) {
        REQUIRE(bytes.mid(at, 4) == "PK\x01\x02");
        const int method = number<quint16>(bytes, at + 10);
        const qsizetype packed = number<quint32>(bytes, at + 20);
        const qsizetype size = number<quint32>(bytes, at + 24);
        const int name = number<quint16>(bytes, at + 28);
        const qsizetype local = number<quint32>(bytes, at + 42);
        const qsizetype data =
            local + 30 + number<quint16>(bytes, local + 26) + number<quint16>(bytes, local + 28);
        const QByteArray content = bytes.mid(data, packed);
        REQUIRE((method == 0 || method == 8));
        members.insert(bytes.mid(at + 46, name), method == 0 ? content : inflated(content, size));
        at += 46 + name + number<quint16>(bytes, at + 30) + number<quint16>(bytes, at + 32);
    }
    return members;
}

std::vector<QString> sharedStrings(const QByteArray &xml)
{
    std::vector<QString> strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement() || reader.name() != u"si")
            continue;
        strings.push_back(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return strings;
}

std::vector<QString> formatsOf(const QByteArray &xml)
{
    QHash<int, QString> named{{0, QStringLiteral("General")},
                              {3, QStringLiteral("#,##0")},
                              {14, QStringLiteral("m/d/yyyy")},
                              {49, QStringLiteral("@")}};
    std::vector<QString> formats;
    QXmlStreamReader reader(xml);
    bool inCells = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (reader.name() == u"cellXfs")
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (reader.name() == u"numFmt")
            named.insert(id, attributes.value(QLatin1String("formatCode")).toString());
        else if (reader.name() == u"xf" && inCells)
            formats.push_back(named.value(id));
    }
    return formats;
}

/// "AB12" lies in column 27.
std::size_t columnOf(QStringView reference)
{
    std::size_t column = 0;
    for (const QChar letter : reference) {
        if (letter.isLetter())
            column = column * 26 + std::size_t(letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

} // namespace

Workbook readWorkbook(const QByteArray &bytes)
{
    const auto members = unzipped(bytes);
    const auto strings = sharedStrings(members.value("xl/sharedStrings.xml"));
    const auto formats = formatsOf(members.value("xl/styles.xml"));
    Workbook book;
    QXmlStreamReader reader(members.value("xl/worksheets/sheet1.xml"));
    BookCell *cell = nullptr;
    bool isShared = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"pane") {
            book.frozenRows = attributes.value(QLatin1String("ySplit")).toInt();
            book.frozenColumns = attributes.value(QLatin1String("xSplit")).toInt();
        } else if (reader.name() == u"col") {
            const int columns = attributes.value(QLatin1String("max")).toInt()
                - attributes.value(QLatin1String("min")).toInt() + 1;
            book.widths.insert(book.widths.end(), std::size_t(columns),
                               attributes.value(QLatin1String("width")).toDouble());
        } else if (reader.name() == u"row") {
            REQUIRE(attributes.value(QLatin1String("r")).toInt() == int(book.rows.size()) + 1);
            book.rows.emplace_back(book.widths.size());
        } else if (reader.name() == u"c") {
            cell = &book.rows.back().at(columnOf(attributes.value(QLatin1String("r"))));
            const auto type = attributes.value(QLatin1String("t"));
            isShared = type == u"s";
            cell->kind =
                isShared || type == u"inlineStr" ? BookCell::Kind::Text : BookCell::Kind::Number;
            cell->format = formats.at(std::size_t(attributes.value(QLatin1String("s")).toInt()));
        } else if (reader.name() == u"is") {
            REQUIRE(cell);
            cell->text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (reader.name() == u"v") {
            REQUIRE(cell);
            cell->text = reader.readElementText();
            if (isShared)
                cell->text = strings.at(std::size_t(cell->text.toInt()));
        }
    }
    CHECK_FALSE(reader.hasError());
    return book;
}

} // namespace motcua
