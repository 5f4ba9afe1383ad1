#pragma once

#include "core/dossiers/dossier.h"

#include <utility>

namespace motcua {

/// When a dossier was received, counted from the day on which it is asked. Numbers are stored.
enum class ReceivedWhen {
    AnyTime = 1,
    Today = 2,
    ThisWeek = 3, ///< from Monday on
    ThisMonth = 4,
    ThisYear = 5,
    Between = 6, ///< two days, both included
};

/// What somebody looks for among dossiers, in the words of a page: it holds whenever and whoever
/// asks.
struct DossierSelection {
    QString typed; ///< beginnings of words
    std::optional<DossierState> state;
    bool late = false; ///< in process, and its date has passed
    QString field; ///< code; empty: any
    QString procedure; ///< code; empty: any
    std::optional<IntakeChannel> channel;
    ReceivedWhen when = ReceivedWhen::AnyTime;
    QDate from; ///< of Between; null: since ever
    QDate to; ///< of Between; null: until today
    bool mine = false; ///< whoever asks has it
    bool operator==(const DossierSelection &) const = default;
};

/// The first and the last day of its time; nothing: open.
std::pair<std::optional<QDate>, std::optional<QDate>> daysOf(const DossierSelection &selection,
                                                             QDate today);

QByteArray packed(const DossierSelection &selection);
/// Nothing: it is none. What a newer program wrote beside is left out.
std::optional<DossierSelection> unpackedSelection(const QByteArray &bytes);

} // namespace motcua
