#include "app/platform/printers/documentprint.h"

#include "app/platform/printers/cupsqueue.h"

#include <QThread>

namespace motcua {

namespace {

QSize sizeOf(DocumentPrint::Page page) // 1/100 mm
{
    return page == DocumentPrint::Page::A4 ? QSize(21'000, 29'700) : QSize(14'800, 21'000);
}

PrinterFault hand(const QByteArray &name, const CupsQueue::Document &document)
{
    CupsQueue queue(name);
    const PrinterFault stopped = queue.state().stopped;
    if (stopped != PrinterFault::None)
        return stopped;
    const auto job = queue.submit(document);
    return job ? PrinterFault::None : job.error();
}

} // namespace

DocumentPrint::DocumentPrint(const QString &queue, const QByteArray &pdf, const QString &title,
                             Page page, Outcome outcome)
{
    const CupsQueue::Document document{title.toUtf8(), "application/pdf", pdf, sizeOf(page)};
    m_thread.reset(
        QThread::create([this, name = queue.toUtf8(), document, outcome = std::move(outcome)] {
            const PrinterFault fault = hand(name, document);
            QMetaObject::invokeMethod(
                &m_here, [outcome, fault] { outcome(fault); }, Qt::QueuedConnection);
        }));
    m_thread->start();
}

DocumentPrint::~DocumentPrint() { m_thread->wait(); }

} // namespace motcua
