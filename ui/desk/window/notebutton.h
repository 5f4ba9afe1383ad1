#pragma once

#include <QPushButton>

class QLabel;

namespace motcua {

class ElidedLabel;

/// A button with a second, smaller text at its right end: the key of a verb, the count of a page.
/// `kind` names it for the theme: "verb", "page", "counter".
class NoteButton : public QPushButton {
    Q_OBJECT

public:
    explicit NoteButton(const QString &kind, QWidget *parent = nullptr);

    /// Both texts are read aloud. An empty note takes no room.
    void setTexts(const QString &label, const QString &note);
    QString label() const;
    QString note() const;
    /// Switches a look of the theme: a dynamic property that is read by its style sheet.
    void setLook(const char *property, bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QLabel *m_label;
    ElidedLabel *m_note;
};

} // namespace motcua
