#pragma once

#include "core/base/sitezone.h"

#include <QString>
#include <QTime>

#include <chrono>
#include <optional>
#include <vector>

namespace motcua {

/// Values of the site's configuration. Each is one entity of the admin stream; codes are lower-case
/// ASCII words ("ho-tich"), unique in the site, never shown to citizens and never reused.

/// An agency with counters in the hall: the commune itself, police, tax, social insurance.
struct Agency {
    QString code;
    QString name;
    QString nameEn;
    bool operator==(const Agency &) const = default;
};

/// No hall gives more numbers of a field on a day.
inline constexpr int MostNumbers = 9999;
/// No field warns later of a wait.
inline constexpr std::chrono::minutes LongestWarning{24 * 60};

/// Bounds of appointments.
inline constexpr std::chrono::minutes ShortestSlot{5};
inline constexpr std::chrono::minutes LongestSlot{240};
inline constexpr int MostSlotPlaces = 99;

/// A field of work (lĩnh vực) as citizens choose it, with the queue behind it. Colour, picture and
/// letter are the same on tile, slip, counter sign and board line.
struct Field {
    QString code;
    QString name;
    QString nameEn;
    QString plainWords; ///< what people call it: "khai sinh, kết hôn, khai tử"
    QString plainWordsEn;
    QString colour; ///< "#rrggbb"
    QString shape; ///< pictogram name, see resources/icons
    QString series; ///< one letter of A B C E G H K L M N P R T U V
    QString agency; ///< agency code
    int order = 0; ///< place among the tiles
    bool guidance = false; ///< the queue of "Chưa rõ? Lấy số, có người hướng dẫn"; no tile
    bool pickUp = false; ///< the lane where results are handed over ("trả kết quả"); one at most
    int dailyQuota = 0; ///< numbers a business day, appointments among them; 0: no limit
    std::chrono::minutes warnAfter{30}; ///< longer waits are marked at the desk; 0: none is
    std::chrono::minutes slot{0}; ///< length of an appointment; 0: the field has none
    int slotPlaces = 1; ///< appointments that may begin together
    bool takesAppointments() const { return slot.count() > 0; }
    bool operator==(const Field &) const = default;
};

struct ServedField {
    QString field;
    int weight = 1; ///< 1..100; a waiting minute of weight 2 counts double
    bool operator==(const ServedField &) const = default;
};

struct Counter {
    int number = 0; ///< 1..999, shown and spoken
    QString name;
    QString agency;
    std::vector<ServedField> serves;
    bool servesField(QStringView field) const;
    bool operator==(const Counter &) const = default;
};

/// People who by law or custom are called as if they had come earlier.
struct PriorityGroup {
    QString code;
    QString name;
    QString nameEn;
    std::chrono::minutes headStart{0};
    int fromAge = 0; ///< years from which on a citizen card alone tells it; 0: by no age
    static constexpr int MaxAge = 120;
    bool operator==(const PriorityGroup &) const = default;
};

/// The end of an interval that lasts until midnight.
inline constexpr QTime UntilMidnight = QTime::fromMSecsSinceStartOfDay(24 * 60 * 60 * 1000 - 1);

/// Whole minutes.
struct OpeningInterval {
    int weekday = 1; ///< 1 Monday .. 7 Sunday
    QTime from;
    QTime to; ///< not included; UntilMidnight includes the last moment of the day
    bool operator==(const OpeningInterval &) const = default;
};

/// What the commune decided about turns.
struct QueueRules {
    int recallLimit = 3; ///< calls of one ticket at one counter, then it is a no-show; 1..9
    int latePlaces = 3; ///< who comes late goes behind so many of those who wait; 0..99
    std::chrono::minutes lateWithin{240}; ///< after the no-show; later a new number is taken
    std::chrono::seconds undoWithin{120}; ///< after the call
    bool operator==(const QueueRules &) const = default;
};

/// The unit itself.
struct Site {
    int id = 0; ///< statistical code of the commune, 5 digits (QĐ 19/2025/QĐ-TTg); 0 in the demo
    QString authority; ///< "UBND Phường Mẫu"
    QString name; ///< "Phường Mẫu", short, for headings
    QString centre; ///< "Trung tâm Phục vụ hành chính công"
    QString centreEn;
    QString zone; ///< IANA name
    QString hotline;
    QString pledge; ///< one line for the foot of every kiosk page; may be empty
    QString pledgeEn;
    QString procedureAddress; ///< pattern of links in procedures' codes, see addressOf()
    QString receiptAddress; ///< pattern of links in receipts' codes, see encodeReceiptCode()
    QString kioskPin; ///< Argon2id verifier, never the PIN
    std::vector<OpeningInterval> opening; ///< empty: never open
    std::vector<QDate> closedDays; ///< closed although the weekday is not, ascending
    std::chrono::minutes numbersBefore{30}; ///< numbers are given so long before the doors open
    /// So long before the last closing of a day, numbers are of the next open day; 0: never.
    std::chrono::minutes lastNumberBefore{0};
    QueueRules rules;
    /// Made for training: nobody is served by its numbers, and every window and slip says so. A
    /// site is made so, or not, and stays it.
    bool practice = false;
    bool operator==(const Site &) const = default;
};

/// Everything an administrator set, as it stands.
struct SiteConfiguration {
    Site site;
    std::vector<Agency> agencies;
    std::vector<Field> fields; ///< by order; the guidance queue last
    std::vector<Counter> counters; ///< by number
    std::vector<PriorityGroup> priorities; ///< by head start, smallest first

    const Agency *agency(QStringView code) const;
    const Field *field(QStringView code) const;
    /// Of one that is no more, its code.
    QString fieldName(const QString &code) const;
    const Field *guidanceField() const;
    const Field *pickUpField() const;
    const Counter *counter(int number) const;
    const PriorityGroup *priority(QStringView code) const;
    /// The group of people as old as this, of several the one that begins last; null: none.
    const PriorityGroup *priorityOfAge(int years) const;
    /// Numbers of the counters that serve the field, ascending.
    std::vector<int> countersServing(QStringView field) const;
    SiteZone zone() const;
    bool operator==(const SiteConfiguration &) const = default;
};

/// How far the centre looks ahead for a day on which it opens.
inline constexpr int LongestClosure = 31; // days

/// The day's opening hours in order; empty on a closed day.
std::vector<OpeningInterval> openingOf(const SiteConfiguration &configuration, QDate day);
/// Whether the doors are open at this instant, by the site's clock.
bool isOpen(const SiteConfiguration &configuration, Instant t);
/// The next opening after `t` within LongestClosure; nothing when the site never opens.
std::optional<Instant> nextOpening(const SiteConfiguration &configuration, Instant t);
/// Whether numbers are given at the doors: while they are open and `numbersBefore` earlier.
bool givesNumbers(const SiteConfiguration &configuration, Instant t);
/// Whether the day's last closing is so near that new numbers are of the next open day.
bool isClosing(const SiteConfiguration &configuration, Instant t);

} // namespace motcua
