#pragma once

#include "core/queueing/dayservice.h"
#include "core/site/site.h"
#include "ui/desk/day/dayview.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences of the page "Chốt ngày".
class DayWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::DayWords)

public:
    static DayText text(const DaySummary &summary, const SiteConfiguration &configuration);
    static DeskMessage moved(const std::vector<MovedTicket> &moved);
    static DeskMessage closed(QDate day);
    static DeskMessage refusal(DayError error);
    /// What the morning is told of an evening that nobody closed.
    static DeskMessage unclosed(const DaySummary &summary);
    /// What everybody is told when the machine is back after it stopped suddenly.
    static DeskMessage stopped(const Interruption &stop, int waiting,
                               const SiteConfiguration &configuration);

private:
    static QString date(QDate day);
};

} // namespace motcua
