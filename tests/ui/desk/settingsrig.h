#pragma once

#include "tests/support/catch.h"
#include "tests/ui/desk/sessionrig.h"

#include <QAbstractButton>

namespace motcua {

/// Of the page in the desk's navigation.
inline constexpr auto SettingsEntry = "navigationPage6";

class SettingsView;

/// What the page shows, in the order at its left.
enum Section {
    Unit,
    Hours,
    Calendar,
    Turns,
    Fields,
    Counters,
    Agencies,
    Priorities,
    Kiosk,
    People,
    Machine,
    Portal,
};

/// The page "Thiết lập" in a real window of 1366 × 768, with its admin signed in.
struct SettingsRig : SessionRig {
    explicit SettingsRig(const char *signIn = "admin");

    /// By its place at the left.
    void open(int section);
    QWidget *section();
    template <typename T> T *in(const char *name)
    {
        T *found = section()->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    /// As a person does: the keyboard goes there, the old text is replaced.
    void type(const char *name, const QString &text);
    void choose(const char *name, const QString &text);
    void press(const char *name);
    void choosePart(const QString &text);
    void addPart(const QString &name);
    /// Reads what changes; the lines of that page.
    QStringList review();
    QStringList saved();
    QString message();
    QString problem(const char *editor);
    QString unsaved();
    /// Photographs the window and looks for what cannot be read.
    void inspect(const char *name);

    SettingsView &page;
};

} // namespace motcua
