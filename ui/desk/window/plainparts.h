#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace motcua {

/// Shows text as it is, on as many lines as it takes.
QLabel *plainLabel(const char *name, QWidget *parent);
/// `kind` names it for the theme: "main", "plain". Enter presses it only while it has the focus.
QPushButton *plainButton(const char *name, const QString &text, const char *kind, QWidget *parent);

} // namespace motcua
