#pragma once

#include "core/documents/dossierbook.h"

#include <atomic>
#include <memory>

namespace motcua {

/// How far a workbook is, told between the thread that writes it and the window.
struct BookProgress {
    std::atomic<int> rows{0};
    std::atomic<bool> stop{false}; ///< nobody wants it any more
};

enum class BookEnd {
    Written,
    Stopped,
    NotRead, ///< the site's file could not be read
    TooManyRows,
    NoRoom, ///< or the disk is gone
    NotAllowed, ///< to write there
};

/// What becomes a workbook in a file.
struct BookFile {
    DossierBookRequest request;
    SiteConfiguration site;
    QString path;
    std::shared_ptr<BookProgress> progress;
};

/// Writes it wholly or not at all, over what was there; with persons for its owner's eyes alone.
/// To be called in a thread beside the window.
BookEnd writeBook(BookFile book);

} // namespace motcua
