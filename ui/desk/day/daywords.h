#pragma once

#include "core/queueing/dayservice.h"
#include "core/site/site.h"
#include "core/work/work.h"
#include "ui/desk/day/dayview.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences of the page "Chốt ngày".
class DayWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::DayWords)

public:
    static DayText text(const DaySummary &summary, const DayRest &rest, const WorkFigures &work,
                        const SiteConfiguration &configuration);
    /// How many get a number of which day, what they hold then, who is still served, and what
    /// becomes of who is left of past evenings. Only of today it can be taken back here.
    static QString moveQuestion(const DaySummary &summary, const MovePlan &plan, bool isToday);
    /// `expected`: appointments whose holders have not come.
    static DeskMessage moved(const std::vector<MovedTicket> &moved, int expected);
    static DeskMessage closed(QDate day);
    static DeskMessage reopened(QDate day, const std::vector<MovedTicket> &back);
    static DeskMessage refusal(DayError error);
    /// What the morning is told of an evening that nobody closed.
    static DeskMessage unclosed(const DaySummary &summary);
    /// The day, and how many before it nobody closed either.
    static QString days(const DaySummary &summary);
    /// What everybody is told when the machine is back after it stopped suddenly.
    static DeskMessage stopped(const Interruption &stop, int waiting,
                               const SiteConfiguration &configuration);

private:
    static QString left(const Ticket &ticket, const DaySummary &summary,
                        const SiteConfiguration &configuration);
    static QString atCounters(const std::vector<Ticket> &tickets);
};

} // namespace motcua
