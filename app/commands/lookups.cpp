#include "app/commands/lookups.h"

#include "app/commands/office.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr int LongestRequest = 200;

struct StateWord {
    TicketState state;
    QStringView word;
};
constexpr std::array<StateWord, 7> StateWords{{{TicketState::Waiting, u"waiting"},
                                               {TicketState::Called, u"called"},
                                               {TicketState::Serving, u"serving"},
                                               {TicketState::Held, u"held"},
                                               {TicketState::NoShow, u"no-show"},
                                               {TicketState::Done, u"done"},
                                               {TicketState::Void, u"void"}}};

struct NeedWord {
    Need need;
    QStringView word;
};
constexpr std::array<NeedWord, 5> NeedWords{{{Need::Hearing, u"hearing"},
                                             {Need::Sight, u"sight"},
                                             {Need::Walking, u"walking"},
                                             {Need::Reading, u"reading"},
                                             {Need::Interpreter, u"interpreter"}}};

bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

QString shortened(const QString &text)
{
    constexpr qsizetype Enough = 60;
    return u'"' + (text.size() > Enough ? QString(text.left(Enough) + u'…') : text) + u'"';
}

template <typename List, typename Word> QString words(const List &list, Word word)
{
    QStringList all;
    for (const auto &item : list)
        all.append(word(item));
    return QStringLiteral("one of ") + all.join(QStringLiteral(", "));
}

} // namespace

Answer badValue(const QString &code, const QString &message, const QString &hint)
{
    return Answer::failed(Exit::BadInput, code, message, hint);
}

Result<Field, Answer> fieldNamed(const SiteConfiguration &site, const QString &text)
{
    for (const Field &field : site.fields) {
        if (same(field.code, text) || same(field.series, text) || same(field.name, text))
            return field;
    }
    const auto word = [](const Field &f) {
        return QString(f.code + QStringLiteral(" (") + f.series + u')');
    };
    return badValue(QStringLiteral("unknown-field"),
                    QStringLiteral("there is no field ") + shortened(text),
                    QStringLiteral("write ") + words(site.fields, word));
}

Result<Counter, Answer> counterNamed(const SiteConfiguration &site, const QString &text)
{
    bool fine = false;
    const int number = text.toInt(&fine);
    if (const Counter *counter = fine ? site.counter(number) : nullptr)
        return *counter;
    const auto word = [](const Counter &c) { return QString::number(c.number); };
    return badValue(QStringLiteral("unknown-counter"),
                    QStringLiteral("there is no counter ") + shortened(text),
                    QStringLiteral("write ") + words(site.counters, word));
}

Result<PriorityGroup, Answer> priorityNamed(const SiteConfiguration &site, const QString &text)
{
    for (const PriorityGroup &group : site.priorities) {
        if (same(group.code, text) || same(group.name, text))
            return group;
    }
    return badValue(QStringLiteral("unknown-priority"),
                    QStringLiteral("there is no priority group ") + shortened(text),
                    QStringLiteral("write ")
                        + words(site.priorities, [](const auto &g) { return g.code; }));
}

Result<QDate, Answer> dayNamed(const QString &text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (day.isValid() && day.year() >= 2000)
        return day;
    return badValue(QStringLiteral("bad-day"), shortened(text) + QStringLiteral(" is no day"),
                    QStringLiteral("write it as 2026-11-23"));
}

Result<QTime, Answer> timeNamed(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    if (time.isValid())
        return time;
    return badValue(QStringLiteral("bad-time"), shortened(text) + QStringLiteral(" is no time"),
                    QStringLiteral("write it as 09:30"));
}

Result<Instant, Answer> momentNamed(const QString &text, const SiteZone &zone)
{
    const QDate day = QDate::fromString(text.section(u'T', 0, 0), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.section(u'T', 1), Qt::ISODate);
    if (day.isValid() && day.year() >= 2000 && time.isValid())
        return zone.at(day, time);
    return badValue(QStringLiteral("bad-moment"), shortened(text) + QStringLiteral(" is no time"),
                    QStringLiteral("write it as 2026-11-23T09:30"));
}

Result<int, Answer> numberNamed(const QString &option, const QString &text, int least, int most)
{
    bool fine = false;
    const int number = text.toInt(&fine);
    if (fine && number >= least && number <= most)
        return number;
    return badValue(QStringLiteral("bad-value"),
                    QStringLiteral("--%1 cannot be %2").arg(option, shortened(text)),
                    QStringLiteral("write a whole number from %1 to %2").arg(least).arg(most));
}

Result<Id, Answer> requestNamed(const QString &text)
{
    if (const auto id = Id::fromHex(text); id && !id->isNull())
        return *id;
    if (text.size() <= LongestRequest)
        return Id::fromName("request", text);
    return badValue(QStringLiteral("bad-request"), QStringLiteral("the request id is too long"),
                    QStringLiteral("use at most %1 characters").arg(LongestRequest));
}

QString stateName(TicketState state)
{
    const auto it = std::ranges::find(StateWords, state, &StateWord::state);
    return it->word.toString();
}

Result<TicketState, Answer> stateNamed(const QString &text)
{
    const auto it = std::ranges::find(StateWords, text, &StateWord::word);
    if (it != StateWords.end())
        return it->state;
    return badValue(QStringLiteral("bad-state"),
                    QStringLiteral("there is no state ") + shortened(text),
                    QStringLiteral("write ")
                        + words(StateWords, [](const StateWord &w) { return w.word.toString(); }));
}

QString presenceName(CounterPresence presence)
{
    switch (presence) {
    case CounterPresence::Open: return QStringLiteral("open");
    case CounterPresence::Paused: return QStringLiteral("paused");
    case CounterPresence::Closed: return QStringLiteral("closed");
    }
    return {};
}

QStringList needNames(Needs needs)
{
    QStringList names;
    for (const NeedWord &known : NeedWords) {
        if (needs.testFlag(known.need))
            names.append(known.word.toString());
    }
    return names;
}

Result<Needs, Answer> needsNamed(const QStringList &names)
{
    Needs needs;
    for (const QString &name : names) {
        const auto it = std::ranges::find(NeedWords, name, &NeedWord::word);
        if (it == NeedWords.end())
            return badValue(QStringLiteral("bad-need"),
                            QStringLiteral("there is no need ") + shortened(name),
                            QStringLiteral("write ") + words(NeedWords, [](const NeedWord &w) {
                                return w.word.toString();
                            }));
        needs |= it->need;
    }
    return needs;
}

QDate siteDate(Office &office)
{
    return office.configuration().zone().date(office.journal().time());
}

Answer unknownProcedure(const QString &code)
{
    return badValue(QStringLiteral("unknown-procedure"),
                    QStringLiteral("there is no procedure \"%1\"").arg(code.left(60)),
                    QStringLiteral("see motcua-ctl procedure list"));
}

Answer badValue(const char *code, const char *message, const char *hint)
{
    return badValue(QString::fromLatin1(code), QString::fromLatin1(message),
                    QString::fromLatin1(hint));
}

Answer notPossible(const char *code, const char *message, const char *hint)
{
    return Answer::failed(Exit::NotPossible, QString::fromLatin1(code),
                          QString::fromLatin1(message), QString::fromLatin1(hint));
}

} // namespace motcua
