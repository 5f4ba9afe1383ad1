#pragma once

#include "ui/desk/window/sidework.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;

namespace motcua {

/// The data file is damaged: offers to save what can be saved, and shows that it is being done.
/// Accepted when it was.
class SalvageDialog : public QDialog {
    Q_OBJECT

public:
    /// Runs beside the window; what went wrong, as a sentence.
    using Salvage = std::function<std::optional<QString>()>;

    SalvageDialog(const QString &what, Salvage salvage, QWidget *parent = nullptr);

    /// Not while the file is being worked on.
    void reject() override;

private:
    void ended(const std::optional<QString> &problem);

    Salvage m_salvage;
    QLabel *m_problem;
    SideWork m_beside; ///< last: it waits for what runs
};

} // namespace motcua
