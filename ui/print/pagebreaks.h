#pragma once

#include <QTextDocument>

#include <vector>

namespace motcua {

/// A band of a document that was laid out without pages, in its pixels.
struct Band {
    double top = 0;
    double bottom = 0;
    double height() const { return bottom - top; }
};

/// What stands on one page: the heads of a table that goes on there, then the rest.
struct PagePart {
    Band head; ///< empty: no table goes on
    Band body;
};

/// Divides the document onto pages of that height, between lines: what fits onto a page and is a
/// row of a table, a table without lines, as of signatures, with the paragraph before it, or a
/// short paragraph stays whole; a longer one leaves and takes at least two lines; heads of columns
/// never stand alone. Empty paragraphs at the edge of a page go. "page-break-before: always" is
/// kept.
std::vector<PagePart> pagePartsOf(const QTextDocument &document, double height);

} // namespace motcua
