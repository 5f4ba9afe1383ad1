#include "ui/print/reservesheet.h"

#include "ui/print/pdfpages.h"
#include "ui/print/qrdrawing.h"
#include "ui/print/typesetting.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace motcua {

namespace {

constexpr int Columns = 3;
constexpr int Rows = ReservesPerSheet / Columns;

constexpr int StripWidth = pageDots(70);
constexpr int StripHeight = pageDots(37.125);
constexpr int Inset = pageDots(5); // printers leave the edge of the sheet white
constexpr int QrSide = pageDots(15);
constexpr int Capitals = pageDots(9);
constexpr int PictureSide = pageDots(6);
constexpr int SmallText = pageDots(2.7);
constexpr int FieldText = pageDots(3.8);
constexpr int StripGap = pageDots(1.2);
constexpr int MarkLength = pageDots(3);

class ReserveSheet {
public:
    ReserveSheet(QPainter &painter, const ReservePad &pad, const QString &picture)
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
                const QPoint corner(column * StripWidth, row * StripHeight);
                m_painter.drawLine(corner - QPoint(MarkLength, 0), corner + QPoint(MarkLength, 0));
                m_painter.drawLine(corner - QPoint(0, MarkLength), corner + QPoint(0, MarkLength));
            }
        }
    }

    void card(const ReserveCard &card, int left, int top)
    {
        const int width = StripWidth - 2 * Inset;
        const int x = left + Inset;
        const QrDrawing qr(card.code, QrSide);
        const int words = width - qr.side() - StripGap;
        int y = top + Inset;
        const QString unit =
            m_pad.unit.isEmpty() ? QString() : QString(QStringLiteral(" · ") + m_pad.unit);
        const Paragraph mark(m_pad.mark + unit, slipFont(SmallText, QFont::Bold), width);
        mark.draw(m_painter, x, y, width, Qt::AlignLeft);
        y += mark.height() + StripGap;
        qr.draw(m_painter, x + width - qr.side(), y);
        const Display number(card.number, QFont::Bold, Capitals, words);
        number.draw(m_painter, x, y, words);
        y += number.height() + StripGap;
        const int indent = m_picture.isValid() ? PictureSide + StripGap : 0;
        if (m_picture.isValid())
            m_picture.render(&m_painter, QRectF(x, y, PictureSide, PictureSide));
        const Paragraph field =
            Paragraph::fitted(m_pad.field, QFont::Bold, {FieldText, SmallText}, 2, words - indent);
        field.draw(m_painter, x + indent, y, words - indent, Qt::AlignLeft);
        const Paragraph arrival(m_pad.arrival, slipFont(SmallText, QFont::Normal), width);
        arrival.draw(m_painter, x, top + StripHeight - Inset - arrival.height(), width,
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
    const auto draw = [&](QPdfWriter &writer, QPainter &painter) {
        ReserveSheet sheet(painter, pad, picture(pad.shape));
        for (std::size_t i = 0; i < pad.cards.size(); ++i) {
            const int place = int(i) % ReservesPerSheet;
            if (place == 0 && i > 0)
                writer.newPage();
            if (place == 0)
                sheet.cutMarks();
            sheet.card(pad.cards[i], place % Columns * StripWidth, place / Columns * StripHeight);
        }
    };
    return pagesPdf(pad.mark + QStringLiteral(" · ") + pad.field, QPageSize(QPageSize::A4), 0,
                    draw);
}

bool saveReservePad(const ReservePad &pad, const QString &path, const PicturePath &picture)
{
    return savePdf(reservePadPdf(pad, picture), path);
}

} // namespace motcua
