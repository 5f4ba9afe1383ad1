#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QScrollArea;
class QWidget;

namespace motcua {

/// Shows text as it is, on as many lines as it takes.
QLabel *plainLabel(const char *name, QWidget *parent);
/// `kind` names it for the theme: "main", "plain". Enter presses it only while it has the focus.
QPushButton *plainButton(const char *name, const QString &text, const char *kind, QWidget *parent);
/// What a screen reader says of a field, and of the line inside a spin box.
void speakAs(QWidget *field, const QString &words);
/// The keyboard that is given to the page, or a part of one, goes on to the field; Tab knows the
/// field alone.
void startAt(QWidget *part, QWidget *field);
/// Shows what is inside in whatever height there is; inside becomes its own.
QScrollArea *plainScroll(const char *name, QWidget *inside, QWidget *parent);

} // namespace motcua
