#include "ui/print/recoverysheet.h"

#include "ui/print/pdfpages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace motcua {

namespace {

constexpr int LetterMargin = 25; // mm

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::RecoverySheet)
};

/// Sets one block below the other.
class Page {
public:
    Page(QPainter &painter, int width)
        : m_painter(painter)
        , m_width(width)
    {
    }
    void text(const QString &text, double points, QFont::Weight weight, double gap)
    {
        QFont font(QStringLiteral("Noto Sans"), -1, weight);
        font.setPointSizeF(points);
        m_painter.setFont(font);
        const QRectF room(0, m_y, m_width, PageResolution * 11);
        QRectF taken;
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &taken);
        m_y += taken.height() + pageDots(gap);
    }
    void rule()
    {
        m_painter.setPen(QPen(Qt::black, 3));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
        m_y += PageResolution / 4.0;
    }

private:
    QPainter &m_painter;
    qreal m_width;
    qreal m_y = 0;
};

} // namespace

QString recoveryAdvice()
{
    return RecoveryWords::tr(
        "With this code an administrator who forgot the password sets a new one, once, on the "
        "sign-in page of the desk. Please put it into a sealed envelope and lock it away. The code "
        "is shown this once and stored nowhere; a new sheet makes it void.");
}

QByteArray recoverySheetPdf(const RecoverySheet &sheet)
{
    const auto draw = [&sheet](QPdfWriter &writer, QPainter &painter) {
        Page page(painter, writer.width());
        page.text(sheet.unit, 14, QFont::Normal, 4);
        page.text(RecoveryWords::tr("Recovery sheet"), 28, QFont::Bold, 4);
        page.text(RecoveryWords::tr("Made on %1").arg(sheet.made.toString(u"dd/MM/yyyy")), 12,
                  QFont::Normal, 8);
        page.rule();
        page.text(sheet.code, 26, QFont::Bold, 8);
        page.rule();
        page.text(recoveryAdvice(), 13, QFont::Normal, 0);
    };
    return pagesPdf(RecoveryWords::tr("Recovery sheet of %1").arg(sheet.unit),
                    QPageSize(QPageSize::A4), LetterMargin, draw);
}

bool saveRecoverySheet(const RecoverySheet &sheet, const QString &path)
{
    return savePdf(recoverySheetPdf(sheet), path, Readers::Owner);
}

} // namespace motcua
