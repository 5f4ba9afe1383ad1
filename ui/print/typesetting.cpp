#include "ui/print/typesetting.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace motcua {

namespace {

// From the signs of a capital, which Vietnamese stacks, down to the dot below a letter is 1.29 of
// the size, plus a dot of rounding: with less, one line touches the next.
constexpr qreal LineSpacing = 1.34;

// What a line costs that ends within a clause; a line that is one third empty costs 0.11.
constexpr qreal BrokenClause = 0.05;

// Words wider than the line fall into pieces; what is left over are words that fit.
QStringList fittingWords(const QString &text, const QFontMetricsF &metrics, int width)
{
    QStringList words;
    for (QString rest : text.split(u' ', Qt::SkipEmptyParts)) {
        while (metrics.horizontalAdvance(rest) > width && rest.size() > 1) {
            qsizetype length = rest.size() - 1;
            while (length > 1 && metrics.horizontalAdvance(rest.first(length)) > width)
                --length;
            words << rest.first(length);
            rest.remove(0, length);
        }
        words << rest;
    }
    return words;
}

bool endsClause(const QString &word)
{
    return word.endsWith(u',') || word.endsWith(u'.') || word.endsWith(u'?') || word.endsWith(u':');
}

/// The cheapest way to set the words from one on: lines first, then looks.
struct Setting {
    int lines = 0;
    qreal cost = 0;
    qsizetype lineEnd = 0; ///< first word of the line after this one
};

bool better(const Setting &a, const Setting &b)
{
    return a.lines != b.lines ? a.lines < b.lines : a.cost < b.cost;
}

QStringList brokenLines(const QStringList &words, const QFontMetricsF &metrics, int width)
{
    const qsizetype count = words.size();
    std::vector<Setting> best(static_cast<std::size_t>(count) + 1);
    const auto at = [&](qsizetype word) -> Setting & {
        return best[static_cast<std::size_t>(word)];
    };
    for (qsizetype start = count - 1; start >= 0; --start) {
        std::optional<Setting> chosen;
        QString line;
        for (qsizetype end = start + 1; end <= count; ++end) {
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + words[end - 1];
            const qreal used = metrics.horizontalAdvance(line) / width;
            if (used > 1 && end > start + 1)
                break;
            const bool broken = end < count && !endsClause(words[end - 1]);
            const Setting setting{
                at(end).lines + 1,
                at(end).cost + (1 - used) * (1 - used) + (broken ? BrokenClause : 0), end};
            if (!chosen || better(setting, *chosen))
                chosen = setting;
        }
        at(start) = *chosen;
    }
    QStringList lines;
    for (qsizetype start = 0; start < count; start = at(start).lineEnd)
        lines << words.sliced(start, at(start).lineEnd - start).join(u' ');
    return lines;
}

int lineAdvance(const QFont &font)
{
    return static_cast<int>(std::ceil(font.pixelSize() * LineSpacing));
}

} // namespace

QFont slipFont(int dots, QFont::Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(dots);
    font.setWeight(weight);
    // Said here, or the paper would look different wherever fontconfig is told otherwise.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QString heldTogether(const QString &text)
{
    // Not the minutes of a clock, and not a date: these may stand on a line of their own.
    static const QRegularExpression unit(QStringLiteral("(?<![:\\d])(\\d+) (?=\\p{Ll})"));
    static const QRegularExpression name(QStringLiteral("(\\p{L}) (?=\\d+(?![\\d/:]))"));
    static const QRegularExpression joint(QStringLiteral("(?<=[\\d\\p{L}])([–/])(?=[\\d\\p{L}])"));
    QString held = text;
    const QString glued = QStringLiteral("\\1") + QChar::Nbsp;
    held.replace(unit, glued);
    held.replace(name, glued);
    held.replace(joint, QStringLiteral("\u2060\\1\u2060"));
    return held;
}

Paragraph::Paragraph(const QString &text, const QFont &font, int width)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    const QStringList words = fittingWords(heldTogether(text), metrics, width);
    for (const QString &line : brokenLines(words, metrics, width))
        m_lines.push_back({line, metrics.horizontalAdvance(line)});
}

Paragraph Paragraph::fitted(const QString &text, QFont::Weight weight,
                            std::initializer_list<int> sizes, int lines, int width)
{
    Paragraph paragraph;
    for (int size : sizes) {
        paragraph = Paragraph(text, slipFont(size, weight), width);
        if (paragraph.lineCount() <= lines)
            break;
    }
    return paragraph;
}

int Paragraph::height() const { return lineCount() * lineAdvance(m_font); }

int Paragraph::inkWidth() const
{
    qreal widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.width);
    return static_cast<int>(std::ceil(widest));
}

void Paragraph::draw(QPainter &painter, int x, int y, int width, Qt::Alignment alignment) const
{
    const int advance = lineAdvance(m_font);
    const QRectF tallest = QFontMetricsF(m_font).tightBoundingRect(QStringLiteral("ẪỄỖgỵự"));
    const qreal base = std::round((advance - tallest.top() - tallest.bottom()) / 2);
    painter.setFont(m_font);
    for (const Line &line : m_lines) {
        const qreal left = alignment.testFlag(Qt::AlignHCenter) ? x + (width - line.width) / 2 : x;
        painter.drawText(QPointF(std::floor(left), y + base), line.text);
        y += advance;
    }
}

Display::Display(const QString &text, QFont::Weight weight, int capitals, int width)
{
    QFont font = slipFont(1000, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_outline.addText(0, 0, font, text);
    const qreal scale = std::min(capitals / QFontMetricsF(font).capHeight(),
                                 (width - 1) / m_outline.boundingRect().width());
    m_outline = QTransform::fromScale(scale, scale).map(m_outline);
    const QRectF ink = m_outline.boundingRect();
    m_outline.translate(-ink.left(), -ink.top());
}

int Display::height() const
{
    return static_cast<int>(std::ceil(m_outline.boundingRect().height()));
}

void Display::draw(QPainter &painter, int x, int y, int width) const
{
    const qreal left = std::floor((width - m_outline.boundingRect().width()) / 2);
    painter.fillPath(m_outline.translated(x + left, y), Qt::black);
}

} // namespace motcua
