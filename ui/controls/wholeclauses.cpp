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

// Where the text may end before `from`.
qsizetype lastClauseEnd(const QString &text, qsizetype from)
{
    qsizetype end = -1;
    for (const auto *mark : {u", ", u"; ", u" ("})
        end = std::max(end, text.lastIndexOf(QStringView(mark), from - 1));
    return end;
}

} // namespace

QString WholeClauses::fitting(const QString &text, const QFont &font, double width, int lines) const
{
    if (lines <= 0 || width <= 0)
        return {};
    QString clauses = text;
    while (linesOf(clauses, font, width) > lines) {
        const qsizetype end = lastClauseEnd(clauses, clauses.size());
        if (end <= 0)
            return {};
        clauses.truncate(end);
    }
    return clauses;
}

} // namespace motcua
