#include "ui/desk/window/wrappedtext.h"

#include <QEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

constexpr qsizetype LongestWord = 40; // fits beside its label on the narrowest page

} // namespace

bool WrappedText::isNeededFor(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return std::ranges::any_of(words, [](const QString &w) { return w.size() > LongestWord; });
}

WrappedText::WrappedText(const char *name, const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QString::fromLatin1(name));
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setPlainText(text);
    fit();
}

void WrappedText::fit() { setFixedHeight(int(std::ceil(document()->size().height())) + 2); }

void WrappedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void WrappedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace motcua
