#pragma once

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <initializer_list>
#include <vector>

namespace motcua {

/// The slip's letters: Noto Sans, sizes in dots.
QFont slipFont(int dots, QFont::Weight weight);

/// Keeps together what is read together: number and unit, both ends of a range, "Ông/bà",
/// "quầy 5".
QString heldTogether(const QString &text);

/// A paragraph broken the way a typesetter breaks a title: into as few lines as fit, of like
/// length, rather after a comma or a full stop than elsewhere. A word longer than the line is
/// broken, nothing is ever cut off.
class Paragraph {
public:
    Paragraph() = default; ///< empty: no height
    Paragraph(const QString &text, const QFont &font, int width);

    bool isEmpty() const { return m_lines.empty(); }
    int height() const; ///< dots
    int inkWidth() const; ///< dots of the longest line
    int lineCount() const { return static_cast<int>(m_lines.size()); }

    void draw(QPainter &painter, int x, int y, int width, Qt::Alignment alignment) const;

    /// The largest of the sizes, given from large to small, that needs no more lines than this;
    /// else the smallest.
    static Paragraph fitted(const QString &text, QFont::Weight weight,
                            std::initializer_list<int> sizes, int lines, int width);

private:
    struct Line {
        QString text;
        qreal width = 0;
    };
    std::vector<Line> m_lines;
    QFont m_font;
};

/// One line set as large as the box allows, by the height of its capitals.
class Display {
public:
    /// `capitals` is the wished height in dots; less when the line would be wider than `width`.
    Display(const QString &text, QFont::Weight weight, int capitals, int width);

    int height() const; ///< of the ink
    void draw(QPainter &painter, int x, int y, int width) const;

private:
    QPainterPath m_outline;
};

} // namespace motcua
