#pragma once

#include "core/printing/printjob.h"
#include "ui/print/recoverysheet.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace motcua {

/// Shows a recovery code the one time it can be seen, and prints it or saves it as a sheet for
/// paper.
class RecoveryView : public QWidget {
    Q_OBJECT

public:
    /// Where to save: a path from a file name to begin with; empty: rather not.
    using AskFile = std::function<QString(QWidget *parent, const QString &suggested)>;
    /// As programs usually ask.
    static QString askFile(QWidget *parent, const QString &suggested);

    /// A printer with A4 paper; the outcome comes later.
    struct Printer {
        QString name; ///< as the print system calls it; empty: there is none
        std::function<void(const RecoverySheet &, std::function<void(PrinterFault)>)> print;
    };

    explicit RecoveryView(AskFile ask = askFile, QWidget *parent = nullptr);

    /// Usually there is none, and the sheet can be saved.
    void setPrinter(const Printer &printer);
    void setSheet(const RecoverySheet &sheet);
    /// Forgets the code.
    void clear();

Q_SIGNALS:
    /// A person said that it is put away.
    void kept();

private:
    void save();
    void print();

    AskFile m_ask;
    Printer m_printer;
    RecoverySheet m_sheet;
    QLabel *m_unit;
    QLabel *m_code;
    QLabel *m_outcome;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_done;
};

} // namespace motcua
