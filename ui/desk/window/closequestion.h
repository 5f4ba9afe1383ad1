#pragma once

class QWidget;

namespace motcua {

/// What a person wants who closes the desk's window.
enum class Closing {
    Stay,
    PutAway, ///< locked and out of sight; kiosk and board go on
    End, ///< of the whole program
};

/// Asks while other windows are open, which would be left without a desk.
Closing askClosing(QWidget *window);

} // namespace motcua
