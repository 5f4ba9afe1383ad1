#pragma once

#include <QTextEdit>

namespace motcua {

/// Text from outside that may have no blank for a whole page, as links do: a QLabel would be as
/// wide. Broken anywhere if need be, as high as its lines, to be selected, never opened.
class WrappedText : public QTextEdit {
    Q_OBJECT

public:
    /// Whether a label cannot show it.
    static bool isNeededFor(const QString &text);

    WrappedText(const char *name, const QString &text, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace motcua
