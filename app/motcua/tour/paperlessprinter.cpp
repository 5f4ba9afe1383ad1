#include "app/motcua/tour/paperlessprinter.h"

#include "ui/print/escpos.h"

#include <QTcpSocket>

namespace motcua {

namespace {

constexpr char Always = 0x12; // the bits that never change
constexpr char Offline = 0x08;
constexpr char StoppedByPaper = 0x20;
constexpr char NoPaper = 0x60;

QByteArray answerTo(char query)
{
    switch (StatusQuery(query)) {
    case StatusQuery::Printer: return QByteArray(1, Always | Offline);
    case StatusQuery::OfflineCause: return QByteArray(1, Always | StoppedByPaper);
    case StatusQuery::Paper: return QByteArray(1, Always | NoPaper);
    }
    return {};
}

} // namespace

PaperlessPrinter::PaperlessPrinter(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &PaperlessPrinter::accept);
    listen(QHostAddress::LocalHost);
}

QByteArray PaperlessPrinter::setting() const
{
    if (!isListening())
        return {};
    return "[printer]\nkind=escpos-tcp\ntarget=127.0.0.1:" + QByteArray::number(serverPort())
        + '\n';
}

void PaperlessPrinter::accept()
{
    QTcpSocket *line = nextPendingConnection();
    connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
    connect(line, &QTcpSocket::readyRead, line, [line] {
        const QByteArray asked = line->readAll();
        const QByteArray mark = escposQuestionMark();
        for (qsizetype at = asked.indexOf(mark); at >= 0; at = asked.indexOf(mark, at + 1)) {
            if (at + mark.size() < asked.size())
                line->write(answerTo(asked[at + mark.size()]));
        }
    });
}

} // namespace motcua
