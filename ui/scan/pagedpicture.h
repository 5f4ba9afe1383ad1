#pragma once

#include "ui/scan/picturefile.h"

#include <QByteArray>

#include <memory>

namespace motcua {

/// A picture or a PDF that is shown page by page, out of bytes that lie nowhere else.
class PagedPicture {
public:
    static Result<PagedPicture, PictureError> open(const QByteArray &content);

    int pages() const { return m_pages; }
    /// The page, counted from 0, so many dots wide; a picture no wider than it is. Null when it
    /// cannot be drawn.
    QImage page(int index, int width) const;

private:
    struct Source;
    PagedPicture(std::shared_ptr<const Source> source, int pages)
        : m_source(std::move(source))
        , m_pages(pages)
    {
    }

    std::shared_ptr<const Source> m_source;
    int m_pages = 0;
};

} // namespace motcua
