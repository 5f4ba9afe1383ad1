#pragma once

class QWidget;

namespace motcua {

/// Gives a window the desk's colours and letters: resources/themes/desk.qss, and the palette for
/// what style sheets leave to it. Wants the style "Fusion".
void dressAsDesk(QWidget &window);

} // namespace motcua
