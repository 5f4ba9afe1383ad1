#pragma once

#include "ui/print/recoverysheet.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace motcua {

/// Shows a recovery code the one time it can be seen, and saves it as a sheet for paper.
class RecoveryView : public QWidget {
    Q_OBJECT

public:
    /// Where to save: a path from a file name to begin with; empty: rather not.
    using AskFile = std::function<QString(QWidget *parent, const QString &suggested)>;
    /// As programs usually ask.
    static QString askFile(QWidget *parent, const QString &suggested);

    explicit RecoveryView(AskFile ask = askFile, QWidget *parent = nullptr);

    void setSheet(const RecoverySheet &sheet);
    /// Forgets the code.
    void clear();

Q_SIGNALS:
    /// A person said that it is put away.
    void kept();

private:
    void save();

    AskFile m_ask;
    RecoverySheet m_sheet;
    QLabel *m_unit;
    QLabel *m_code;
    QLabel *m_outcome;
    QPushButton *m_save;
    QPushButton *m_done;
};

} // namespace motcua
