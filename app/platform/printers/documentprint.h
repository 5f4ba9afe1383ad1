#pragma once

#include "core/printing/printjob.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace motcua {

/// Gives one document to a queue of CUPS, in a thread of its own since libcups blocks.
/// CUPS keeps what it printed for a while where only root reads it.
class DocumentPrint {
public:
    enum class Page { A4, A5 };
    using Outcome = std::function<void(PrinterFault)>;

    /// The outcome comes once, on this thread, never before the call returns, and not at all once
    /// the object is gone: none means that CUPS has it, whatever its printer does then.
    DocumentPrint(const QString &queue, const QByteArray &pdf, const QString &title, Page page,
                  Outcome outcome);
    /// Waits for the request under way.
    ~DocumentPrint();
    DocumentPrint(const DocumentPrint &) = delete;
    DocumentPrint &operator=(const DocumentPrint &) = delete;

private:
    QObject m_here; ///< takes the answer that is on its way with it
    std::unique_ptr<QThread> m_thread;
};

} // namespace motcua
