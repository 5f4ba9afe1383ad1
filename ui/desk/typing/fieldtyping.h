#pragma once

#include "core/base/vietnamesetyping.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QKeyEvent;

namespace motcua {

/// Composes Vietnamese letters in the text fields of the program, on machines where no input method
/// does. Fields for passwords, numbers, and what is written without marks (Qt::ImhLatinOnly) are
/// left alone.
class FieldTyping : public QObject {
    Q_OBJECT

public:
    /// `application` sends the keys and outlives this; nothing: keys are what they are.
    FieldTyping(QObject &application, std::optional<TypingMethod> method,
                QObject *parent = nullptr);
    ~FieldTyping() override;

    std::optional<TypingMethod> method() const { return m_method; }
    void setMethod(std::optional<TypingMethod> method);
    /// Telex, VNI, none, and Telex again.
    static std::optional<TypingMethod> after(std::optional<TypingMethod> method);
    /// For a menu: how it is now.
    static QString words(std::optional<TypingMethod> method);

protected:
    /// Of the program: a field gets the keyboard.
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    class Composer;
    std::optional<TypingMethod> m_method;
    std::unique_ptr<Composer> m_composer;
};

} // namespace motcua
