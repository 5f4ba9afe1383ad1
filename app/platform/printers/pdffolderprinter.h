#pragma once

#include "app/platform/printers/printer.h"

#include <QObject>

namespace motcua {

/// No printer: each slip becomes a PDF in a folder.
class PdfFolderPrinter final : public Printer {
public:
    explicit PdfFolderPrinter(QString folder);

    void print(const PrintSheet &sheet, Answer answer) override;
    void look(Condition answer) override;

private:
    QString m_folder;
    QObject m_here; ///< takes answers that are on their way with it
};

} // namespace motcua
