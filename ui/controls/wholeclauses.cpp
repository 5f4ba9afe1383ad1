#include "ui/controls/wholeclauses.h"

#include <QTextLayout>

#include <algorithm>

namespace motcua {

namespace {

int linesOf(const QString &text, const QFont &font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    bool wide = false;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        wide = wide || line.naturalTextWidth() > width;
        ++count;
    }
    layout.endLayout();
    return wide ? count + 1 : count;
}

// Where the text may end before its last clause of these marks; -1: nowhere.
qsizetype lastClauseEnd(const QString &text, std::initializer_list<QStringView> marks)
{
    qsizetype end = -1;
    for (const QStringView mark : marks)
        end = std::max(end, text.lastIndexOf(mark));
    return end;
}

QString shortened(QString text, const QFont &font, double width, int lines,
                  std::initializer_list<QStringView> marks)
{
    while (linesOf(text, font, width) > lines) {
        const qsizetype end = lastClauseEnd(text, marks);
        if (end <= 0)
            return {};
        text.truncate(end);
    }
    return text;
}

} // namespace

QString WholeClauses::fitting(const QString &text, const QFont &font, double width, int lines) const
{
    if (lines <= 0 || width <= 0)
        return {};
    // A part after a semicolon or in brackets stands by itself; an item of a list may need the rest
    // of its list to make sense, so commas come last.
    const QString parts = shortened(text, font, width, lines, {u"; ", u" (", u" · "});
    return parts.isEmpty() ? shortened(text, font, width, lines, {u"; ", u" (", u", "}) : parts;
}

} // namespace motcua
