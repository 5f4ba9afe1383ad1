#include "ui/print/recoverysheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace motcua {

namespace {

constexpr int Resolution = 300; // dots an inch
constexpr int Margin = 25; // mm

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::RecoverySheet)
};

/// Sets one block below the other.
class Page {
public:
    explicit Page(QPdfWriter &writer)
        : m_painter(&writer)
        , m_width(writer.width())
    {
    }
    void text(const QString &text, double points, QFont::Weight weight, double gap)
    {
        QFont font(QStringLiteral("Noto Sans"), -1, weight);
        font.setPointSizeF(points);
        m_painter.setFont(font);
        const QRectF room(0, m_y, m_width, Resolution * 11);
        QRectF taken;
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &taken);
        m_y += taken.height() + gap * Resolution / 25.4;
    }
    void rule()
    {
        m_painter.setPen(QPen(Qt::black, 3));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
        m_y += Resolution / 4.0;
    }

private:
    QPainter m_painter;
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
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
    writer.setTitle(RecoveryWords::tr("Recovery sheet of %1").arg(sheet.unit));
    writer.setCreator(QStringLiteral("Motcua"));
    {
        Page page(writer);
        page.text(sheet.unit, 14, QFont::Normal, 4);
        page.text(RecoveryWords::tr("Recovery sheet"), 28, QFont::Bold, 4);
        page.text(RecoveryWords::tr("Made on %1").arg(sheet.made.toString(u"dd/MM/yyyy")), 12,
                  QFont::Normal, 8);
        page.rule();
        page.text(sheet.code, 26, QFont::Bold, 8);
        page.rule();
        page.text(recoveryAdvice(), 13, QFont::Normal, 0);
    }
    return bytes;
}

bool saveRecoverySheet(const RecoverySheet &sheet, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(recoverySheetPdf(sheet)) > 0 && file.commit();
}

} // namespace motcua
