#pragma once

#include "core/calendar/calendarservice.h"
#include "tests/core/procedures/samples.h"
#include "tests/ui/desk/settingsrig.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace motcua {

/// The section "Lịch làm việc" on 23/11/2026, its admin signed in. The law gives Tết and 24/11;
/// nothing was published.
struct CalendarRig : SettingsRig {
    explicit CalendarRig(const char *who = "admin")
        : SettingsRig(who)
    {
        REQUIRE(site.procedures.load(test::shippedCatalogue(), {}));
        CalendarData data = service().calendar().data();
        HolidayRule tet;
        tet.name = QStringLiteral("Tết Âm lịch");
        tet.lunar = true;
        tet.daysBefore = 1;
        tet.daysAfter = 3;
        tet.basis = QStringLiteral("Bộ luật Lao động 2019, Điều 112");
        data.rules.insert(data.rules.begin(), tet);
        REQUIRE(service().apply(data, service().rules(), {}));
        feed.refresh();
        open(Section::Calendar);
    }
    CalendarService &service() { return site.calendar; }
    const CalendarService &service() const { return site.calendar; }
    QTreeWidget &days() { return *in<QTreeWidget>("calendarDays"); }
    /// A column of the table of days, from top to bottom.
    QStringList listed(int column)
    {
        QStringList texts;
        for (int row = 0; row < days().topLevelItemCount(); ++row)
            texts.append(days().topLevelItem(row)->text(column));
        return texts;
    }
    void chooseDay(int row) { days().setCurrentItem(days().topLevelItem(row)); }
    /// A new row, from the keyboard.
    void addDay(const QString &day, const QString &name)
    {
        days().setFocus();
        QTest::keyClick(&days(), Qt::Key_Insert);
        type("dayDay", day);
        type("dayName", name);
    }
    void save()
    {
        site.clock.advance(std::chrono::seconds{1});
        QSignalSpy pressed(in<QPushButton>("calendarSave"), &QPushButton::clicked);
        QTest::keyClick(&desk->window(), Qt::Key_S, Qt::ControlModifier);
        REQUIRE(pressed.wait()); // a button shows that it is pressed first
    }
    /// Of a problem that is shown; empty: none is.
    QString told(const char *label)
    {
        const auto *shown = in<QLabel>(label);
        return shown->isVisible() ? shown->text() : QString();
    }
};

} // namespace motcua
