#include "ui/desk/typing/fieldtyping.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace motcua {

namespace {

constexpr Qt::InputMethodHints WithoutMarks = Qt::ImhLatinOnly | Qt::ImhDigitsOnly
    | Qt::ImhFormattedNumbersOnly | Qt::ImhDialableCharactersOnly | Qt::ImhEmailCharactersOnly
    | Qt::ImhUrlCharactersOnly | Qt::ImhHiddenText;

bool takesMarks(QObject *target)
{
    const auto *widget = qobject_cast<QWidget *>(target);
    if (!widget || (widget->inputMethodHints() & WithoutMarks))
        return false;
    if (const auto *line = qobject_cast<QLineEdit *>(target))
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal && !line->validator()
            && line->inputMask().isEmpty() && !qobject_cast<QAbstractSpinBox *>(line->parent());
    const auto *text = qobject_cast<QPlainTextEdit *>(target);
    return text && !text->isReadOnly();
}

/// Of one line or of a text: what stands before the cursor, and how it is replaced.
struct Place {
    QString before; ///< within the line; empty while something is selected
    bool selects = false;
    bool isFull = false; ///< takes no letter more
};

Place placeIn(QObject *target)
{
    if (const auto *line = qobject_cast<QLineEdit *>(target))
        return {line->text().left(line->cursorPosition()), line->hasSelectedText(),
                line->text().size() >= line->maxLength()};
    const QTextCursor cursor = qobject_cast<QPlainTextEdit *>(target)->textCursor();
    return {cursor.block().text().left(cursor.positionInBlock()), cursor.hasSelection()};
}

// "{{dueDate" in the text of a form: a name, no word.
bool isInTag(const QString &before)
{
    return before.lastIndexOf(QLatin1String("{{")) > before.lastIndexOf(QLatin1String("}}"));
}

void replaceIn(QObject *target, qsizetype letters, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        line->setSelection(line->cursorPosition() - int(letters), int(letters));
        line->insert(text);
        return;
    }
    QTextCursor cursor = qobject_cast<QPlainTextEdit *>(target)->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(letters));
    cursor.insertText(text);
}

} // namespace

/// Sits at the field itself: the program's filters come first, a scanner's keys never get here.
class FieldTyping::Composer : public QObject {
public:
    void begin(std::optional<TypingMethod> method)
    {
        m_method = method;
        forget();
    }

protected:
    bool eventFilter(QObject *target, QEvent *event) override
    {
        return event->type() == QEvent::KeyPress && m_method && takesMarks(target)
            && take(target, *static_cast<QKeyEvent *>(event));
    }

private:
    void forget()
    {
        m_typing = VietnameseTyping(m_method.value_or(TypingMethod::Telex));
        m_word.clear();
    }
    // Somebody clicked elsewhere, pasted, or the field was full: what comes is a word of its own.
    bool goesOn(const Place &place) const
    {
        return !m_word.isEmpty() && !place.selects && place.before.endsWith(m_word);
    }
    bool take(QObject *target, const QKeyEvent &key)
    {
        const Place place = placeIn(target);
        if (!goesOn(place))
            forget();
        if (isInTag(place.before))
            return false;
        if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
            return false;
        if (key.key() == Qt::Key_Backspace && !m_word.isEmpty()) {
            m_typing.erase();
            return compose(target);
        }
        const QString letter = key.text();
        if (letter.size() != 1 || !letter.front().isLetterOrNumber()) {
            if (!letter.isEmpty())
                forget();
            return false;
        }
        m_typing.type(letter.front());
        if (place.isFull && m_typing.text().size() > m_word.size()) {
            forget();
            return false; // the field refuses it
        }
        if (m_typing.text() == m_word + letter) {
            m_word = m_typing.text();
            return false; // the field writes it as it writes everything
        }
        return compose(target);
    }
    bool compose(QObject *target)
    {
        const QString word = m_typing.text();
        replaceIn(target, m_word.size(), word);
        m_word = word;
        return true;
    }

    std::optional<TypingMethod> m_method;
    VietnameseTyping m_typing;
    QString m_word; ///< as it stands before the cursor
};

FieldTyping::FieldTyping(QObject &application, std::optional<TypingMethod> method, QObject *parent)
    : QObject(parent)
    , m_method(method)
    , m_composer(std::make_unique<Composer>())
{
    application.installEventFilter(this);
}

FieldTyping::~FieldTyping() = default;

void FieldTyping::setMethod(std::optional<TypingMethod> method)
{
    m_method = method;
    m_composer->begin(method);
}

std::optional<TypingMethod> FieldTyping::after(std::optional<TypingMethod> method)
{
    if (!method)
        return TypingMethod::Telex;
    return method == TypingMethod::Telex ? std::optional(TypingMethod::Vni) : std::nullopt;
}

QString FieldTyping::words(std::optional<TypingMethod> method)
{
    if (!method)
        return tr("Vietnamese letters: as this machine types them");
    return method == TypingMethod::Telex ? tr("Vietnamese letters: Telex")
                                         : tr("Vietnamese letters: VNI");
}

bool FieldTyping::eventFilter(QObject *target, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && takesMarks(target)) {
        target->installEventFilter(m_composer.get()); // once, however often it is asked for
        m_composer->begin(m_method);
    }
    return false;
}

} // namespace motcua
