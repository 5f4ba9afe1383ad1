#pragma once

#include "tests/ui/desk/deskrig.h"

#include <memory>

namespace motcua {

inline const QString DeskPassword = QStringLiteral("bốn từ dễ nhớ");
/// Slow to hash by design: made once.
const NewPassword &deskPassword();

/// A desk at counter 2 of a ward with accounts: admin, hoa of the ward, binh of the police.
struct SessionRig : DeskRig {
    explicit SessionRig(std::chrono::milliseconds patience = std::chrono::minutes{10},
                        const QString &file = QStringLiteral(":memory:"));

    template <typename T> T *child(const char *name)
    {
        return desk->window().findChild<T *>(QString::fromLatin1(name));
    }
    bool asks();
    void signIn(const char *name, const QString &typed = DeskPassword);
    /// Until the password that was typed is compared.
    void awaitAnswer();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Everything on the window that can be read, whether it is shown now or not.
    QString everyText();
    /// Of the newest operation.
    Id lastActor();

    Id admin;
    Id hoa;
    Id binh;
    std::unique_ptr<Desk> desk;

private:
    Id add(const char *signIn, const char *name, Role role, const char *agency);
};

} // namespace motcua
