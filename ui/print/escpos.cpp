#include "ui/print/escpos.h"

#include <QImage>

#include <algorithm>
#include <cassert>
#include <initializer_list>

namespace motcua {

namespace {

constexpr char Dle = 0x10;
constexpr char Esc = 0x1B;
constexpr char Gs = 0x1D;
constexpr char TearOffDots = 120; // 15 mm from the head to the edge of usual printers

bool has(char byte, int bits) { return (static_cast<unsigned char>(byte) & bits) != 0; }

QByteArray sequence(std::initializer_list<char> bytes)
{
    return {bytes.begin(), static_cast<qsizetype>(bytes.size())};
}

void addLittleEndian(QByteArray &bytes, int number)
{
    bytes.append(static_cast<char>(number & 0xff));
    bytes.append(static_cast<char>(number >> 8));
}

QByteArray band(const QImage &picture, int from, int rows)
{
    const int rowBytes = picture.width() / 8;
    QByteArray bytes = sequence({Gs, 'v', '0', 0}); // normal size
    addLittleEndian(bytes, rowBytes);
    addLittleEndian(bytes, rows);
    for (int y = from; y < from + rows; ++y)
        bytes.append(reinterpret_cast<const char *>(picture.constScanLine(y)), rowBytes);
    return bytes;
}

} // namespace

QByteArray escposSlip(const QImage &picture, PaperEnd end)
{
    assert(picture.format() == QImage::Format_Mono && picture.width() % 8 == 0);
    QByteArray bytes;
    bytes.reserve(picture.sizeInBytes() + 1024);
    bytes += sequence({Esc, '@'}); // whatever another program left switched on
    bytes += sequence({Gs, 'a', 0}); // no reports that nobody asked for
    for (int y = 0; y < picture.height(); y += EscposBandRows)
        bytes += band(picture, y, std::min(EscposBandRows, picture.height() - y));
    if (end == PaperEnd::Cut)
        bytes += sequence({Gs, 'V', 66, 0}); // feeds to the knife, then cuts
    else
        bytes += sequence({Esc, 'J', TearOffDots});
    return bytes;
}

QByteArray escposQuery(StatusQuery query)
{
    return escposQuestionMark() + static_cast<char>(query);
}

QByteArray escposQuestionMark() { return sequence({Dle, 0x04}); }

bool isStatusAnswer(char byte) { return (static_cast<unsigned char>(byte) & 0x93) == 0x12; }

QByteArray escposFence() { return sequence({Gs, 'r', 1}); }

bool isFenceAnswer(char byte) { return !has(byte, 0x90); }

QByteArray escposClear() { return sequence({Dle, 0x14, 8, 1, 3, 20, 1, 6, 2, 8}); }

void EscposStatus::read(StatusQuery query, char answer)
{
    switch (query) {
    case StatusQuery::Printer: offline = has(answer, 0x08); break;
    case StatusQuery::OfflineCause:
        coverOpen = has(answer, 0x04);
        paperOut = paperOut || has(answer, 0x20);
        broken = has(answer, 0x40);
        break;
    case StatusQuery::Paper: paperOut = paperOut || has(answer, 0x60); break;
    }
}

PrinterFault EscposStatus::fault() const
{
    if (coverOpen) // an open cover also looks like missing paper
        return PrinterFault::CoverOpen;
    if (paperOut)
        return PrinterFault::PaperOut;
    if (broken)
        return PrinterFault::Broken;
    return offline ? PrinterFault::Offline : PrinterFault::None;
}

} // namespace motcua
