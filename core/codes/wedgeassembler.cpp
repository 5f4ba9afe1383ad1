#include "core/codes/wedgeassembler.h"

#include "core/codes/codeparts.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace motcua {

namespace {

using Time = WedgeAssembler::Time;

constexpr Time QuickGap{50}; ///< between two keys of a scanner; no hand is that fast for long
constexpr int QuickKeys = 6;
constexpr Time Silence{500}; ///< a scanner may think so long about a letter with marks
constexpr Time ShortSilence{100}; ///< after something that is complete
constexpr Time EchoTime{500}; ///< so long after a scan the same may come again
constexpr qsizetype LongestScan = 4000;

bool beginsAsCard(QStringView text)
{
    constexpr qsizetype NumberLength = 12;
    return text.size() > NumberLength && text[NumberLength] == u'|'
        && isDigits(text.first(NumberLength));
}

/// Seven fields, the last of them a date: whatever follows says nothing more.
bool isWholeCard(QStringView text)
{
    constexpr qsizetype IssueField = 6;
    if (!beginsAsCard(text))
        return false;
    const auto fields = text.split(u'|');
    return fields.size() > IssueField && fields[IssueField].size() >= DayDigits;
}

/// "XX" for X, as a scanner sends it that is set to repeat.
QString saidOnce(const QString &text)
{
    constexpr qsizetype Shortest = 8;
    const qsizetype half = text.size() / 2;
    const bool twice = text.size() % 2 == 0 && half >= Shortest
        && QStringView(text).first(half) == QStringView(text).last(half);
    return twice ? text.first(half) : text;
}

} // namespace

bool WedgeAssembler::isScannerPace(Time at) const { return at - m_last < QuickGap; }

// What comes at once after a scan is the scan again, or its tail.
bool WedgeAssembler::isEcho(Time at)
{
    if (!m_finished)
        return false;
    if (at - *m_finished < EchoTime || isScannerPace(at)) {
        m_last = at;
        return true;
    }
    m_finished.reset();
    return false;
}

WedgeAssembler::Taken WedgeAssembler::type(const QString &text, Time at)
{
    scanDueBefore(at);
    if (isEcho(at))
        return {true, 0};
    const bool quick = !m_text.isEmpty() && isScannerPace(at);
    if (!m_scanning && !quick)
        forget();
    m_last = at;
    m_quick = quick ? m_quick + 1 : 0;
    m_text += text;
    if (m_scanning) {
        if (m_text.size() >= LongestScan)
            finish(at);
        return {true, 0};
    }
    if (m_quick < QuickKeys) {
        m_passed += text.size();
        return {};
    }
    m_scanning = true;
    return {true, std::exchange(m_passed, 0)};
}

WedgeAssembler::Taken WedgeAssembler::erase(Time at)
{
    scanDueBefore(at);
    if (isEcho(at))
        return {true, 0};
    if (!m_scanning && !isScannerPace(at))
        forget();
    m_last = at;
    m_text.chop(1);
    m_passed = std::min(m_passed, m_text.size());
    return {m_scanning, 0};
}

WedgeAssembler::Taken WedgeAssembler::end(Time at)
{
    scanDueBefore(at);
    if (isEcho(at))
        return {true, 0};
    if (!m_scanning) {
        forget();
        return {};
    }
    m_last = at;
    m_ended = true;
    if (!beginsAsCard(m_text) || isWholeCard(m_text))
        finish(at);
    return {true, 0};
}

// Nobody asked in time: what is typed now is another text.
void WedgeAssembler::scanDueBefore(Time at)
{
    if (m_scanning && at - m_last >= patience())
        finish(m_last + patience());
}

Time WedgeAssembler::patience() const
{
    return isWholeCard(m_text) && !m_ended ? ShortSilence : Silence;
}

void WedgeAssembler::forget()
{
    m_text.clear();
    m_passed = 0;
    m_quick = 0;
}

void WedgeAssembler::finish(Time at)
{
    m_done = saidOnce(m_text);
    forget();
    m_scanning = m_ended = false;
    m_finished = at;
}

std::optional<QString> WedgeAssembler::scan(Time now)
{
    scanDueBefore(now);
    if (m_done.isEmpty())
        return std::nullopt;
    return std::exchange(m_done, {});
}

std::optional<Time> WedgeAssembler::due() const
{
    if (!m_done.isEmpty())
        return m_last;
    return m_scanning ? std::optional(m_last + patience()) : std::nullopt;
}

} // namespace motcua
