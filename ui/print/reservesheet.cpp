#include "ui/print/reservesheet.h"

#include "ui/print/qrdrawing.h"
#include "ui/print/typesetting.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>

namespace motcua {

namespace {

constexpr int Resolution = 300; // dots an inch
constexpr int Columns = 3;
constexpr int Rows = ReservePad::CardsPerSheet / Columns;

constexpr int dots(double mm) { return int(mm * Resolution / 25.4); }

constexpr int CardWidth = dots(70);
constexpr int CardHeight = dots(37.125);
constexpr int Inset = dots(5); // printers leave the edge of the sheet white
constexpr int QrSide = dots(15);
constexpr int Capitals = dots(9);
constexpr int PictureSide = dots(6);
constexpr int SmallText = dots(2.7);
constexpr int FieldText = dots(3.8);
constexpr int Gap = dots(1.2);
constexpr int MarkLength = dots(3);

class Sheet {
public:
    Sheet(QPainter &painter, const ReservePad &pad, const QString &picture)
        : m_painter(painter)
        , m_pad(pad)
    {
        if (QFile::exists(picture))
            m_picture.load(picture);
    }

    void cutMarks()
    {
        m_painter.setPen(QPen(Qt::black, 2));
        for (int row = 0; row <= Rows; ++row) {
            for (int column = 0; column <= Columns; ++column) {
                const QPoint corner(column * CardWidth, row * CardHeight);
                m_painter.drawLine(corner - QPoint(MarkLength, 0), corner + QPoint(MarkLength, 0));
                m_painter.drawLine(corner - QPoint(0, MarkLength), corner + QPoint(0, MarkLength));
            }
        }
    }

    void card(const ReserveCard &card, int left, int top)
    {
        const int width = CardWidth - 2 * Inset;
        const int x = left + Inset;
        const QrDrawing qr(card.code, QrSide);
        const int words = width - qr.side() - Gap;
        int y = top + Inset;
        const QString unit =
            m_pad.unit.isEmpty() ? QString() : QString(QStringLiteral(" · ") + m_pad.unit);
        const Paragraph mark(m_pad.mark + unit, slipFont(SmallText, QFont::Bold), width);
        mark.draw(m_painter, x, y, width, Qt::AlignLeft);
        y += mark.height() + Gap;
        qr.draw(m_painter, x + width - qr.side(), y);
        const Display number(card.number, QFont::Bold, Capitals, words);
        number.draw(m_painter, x, y, words);
        y += number.height() + Gap;
        const int indent = m_picture.isValid() ? PictureSide + Gap : 0;
        if (m_picture.isValid())
            m_picture.render(&m_painter, QRectF(x, y, PictureSide, PictureSide));
        const Paragraph field =
            Paragraph::fitted(m_pad.field, QFont::Bold, {FieldText, SmallText}, 2, words - indent);
        field.draw(m_painter, x + indent, y, words - indent, Qt::AlignLeft);
        const Paragraph arrival(m_pad.arrival, slipFont(SmallText, QFont::Normal), width);
        arrival.draw(m_painter, x, top + CardHeight - Inset - arrival.height(), width,
                     Qt::AlignLeft);
    }

private:
    QPainter &m_painter;
    const ReservePad &m_pad;
    QSvgRenderer m_picture;
};

} // namespace

QByteArray reservePadPdf(const ReservePad &pad, const PicturePath &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(pad.mark + QStringLiteral(" · ") + pad.field);
    writer.setCreator(QStringLiteral("Motcua"));
    QPainter painter(&writer);
    Sheet sheet(painter, pad, picture(pad.shape));
    for (std::size_t i = 0; i < pad.cards.size(); ++i) {
        const int place = int(i) % ReservePad::CardsPerSheet;
        if (place == 0 && i > 0)
            writer.newPage();
        if (place == 0)
            sheet.cutMarks();
        sheet.card(pad.cards[i], place % Columns * CardWidth, place / Columns * CardHeight);
    }
    painter.end();
    return bytes;
}

bool saveReservePad(const ReservePad &pad, const QString &path, const PicturePath &picture)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(reservePadPdf(pad, picture)) > 0
        && file.commit();
}

} // namespace motcua
