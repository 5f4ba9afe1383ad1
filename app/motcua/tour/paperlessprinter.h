#pragma once

#include <QTcpServer>

namespace motcua {

/// A receipt printer in the network whose roll is at its end: answers what it is asked and prints
/// nothing. Source of the answers: DLE EOT of ESC/POS, see ui/print/escpos.
class PaperlessPrinter : public QTcpServer {
    Q_OBJECT

public:
    explicit PaperlessPrinter(QObject *parent = nullptr);

    /// What machine.ini says of it; empty when it could not be set up.
    QByteArray setting() const;

private:
    void accept();
};

} // namespace motcua
