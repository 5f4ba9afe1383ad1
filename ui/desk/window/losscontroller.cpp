#include "ui/desk/window/losscontroller.h"

#include "core/queueing/losses.h"
#include "core/storage/storageerror.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/window/lossbanner.h"
#include "ui/models/queuefeed.h"

#include <QDir>

namespace motcua {

namespace {

constexpr int MostShownNumbers = 12;

QString shownNumbers(const Loss &loss, QDate today, bool gone)
{
    QStringList numbers;
    for (const LostNumber &one : loss.numbers) {
        if (one.gone != gone || one.day < today)
            continue;
        const QString number = shownNumber(one.series, one.number);
        numbers.append(one.day == today
                           ? number
                           //: a number, then its day
                           : LossWords::tr("%1 of %2").arg(number, one.day.toString(u"dd/MM")));
    }
    const auto more = numbers.size() - MostShownNumbers;
    QString text = numbers.mid(0, MostShownNumbers).join(QStringLiteral(", "));
    if (more > 0)
        text += LossWords::tr(" and %n more", nullptr, int(more));
    return text;
}

} // namespace

QString LossWords::of(const Loss &loss, QDate today, const SiteConfiguration &configuration)
{
    const SiteZone zone = configuration.zone();
    QStringList lines{//: a day and month, then a time
                      tr("The data file was damaged. What could be saved was saved on %1 at %2.")
                          .arg(zone.date(loss.found).toString(u"dd/MM"),
                               zone.time(loss.found).toString(u"HH:mm"))};
    if (const QString gone = shownNumbers(loss, today, true); !gone.isEmpty())
        lines.append(
            tr("Gone are the numbers %1: please give their holders a new number.").arg(gone));
    if (const QString partly = shownNumbers(loss, today, false); !partly.isEmpty())
        lines.append(tr("Of the numbers %1 something may be missing: please ask their holders.")
                         .arg(partly));
    if (loss.others > 0)
        lines.append(
            tr("%n other things are missing or older than they were.", nullptr, loss.others));
    if (!loss.floors.empty())
        lines.append(tr("No number that may be on paper is given a second time; today's go on "
                        "after a gap."));
    lines.append(tr("The whole list: %1").arg(QDir::toNativeSeparators(loss.list)));
    return lines.join(u' ');
}

LossController::LossController(const DeskServices &services, LossBanner &banner, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_banner(banner)
{
    connect(&services.session, &DeskSession::opened, this, &LossController::refresh);
    connect(&services.session, &DeskSession::locked, this, &LossController::refresh);
    connect(&banner, &LossBanner::read, this, &LossController::acknowledge);
    refresh();
}

void LossController::refresh()
{
    m_shown = {};
    QString text;
    try {
        const auto losses = m_services.losses && m_services.session.isOpen()
            ? m_services.losses->unseen()
            : std::vector<Loss>();
        if (!losses.empty()) {
            m_shown = losses.front().id;
            const SiteConfiguration &site = m_services.feed.configuration();
            text = LossWords::of(losses.front(), site.zone().date(m_services.feed.now()), site);
        }
    } catch (const StorageError &) {
        return m_banner.setText({}); // the feed tells of a disk that cannot be read
    }
    m_banner.setText(text);
}

void LossController::acknowledge()
{
    if (m_shown.isNull() || !m_services.session.isOpen())
        return;
    if (!m_services.losses->acknowledge(m_shown, m_services.session.actor()))
        Q_EMIT notWritten();
    refresh();
}

} // namespace motcua
