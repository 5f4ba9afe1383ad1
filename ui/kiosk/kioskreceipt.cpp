// A receipt that is held up or typed: how far its dossier is, and the number to fetch the result.
#include "ui/kiosk/kioskcontroller.h"

#include "ui/kiosk/kioskscanwords.h"
#include "ui/models/queuefeed.h"

namespace motcua {

void KioskController::openReceipt()
{
    if (followsReceipts())
        go(ReceiptPage);
}

void KioskController::follow(const ReceiptCode &code)
{
    if (!followsReceipts())
        return say(KioskScanWords::dossier());
    try {
        const ReceiptLook look = m_looksAtReceipt(code);
        if (look.status)
            return tell(*look.status, code.secret);
        say(look.genuine ? KioskScanWords::receiptNotHereYet() : KioskScanWords::receiptOfNobody());
    } catch (const StorageError &) {
        say(KioskScanWords::notRead());
    }
}

// A wrong code says nothing but that it is wrong, and after some of them not even that at once.
void KioskController::enterReceipt(const QString &typed)
{
    if (m_page != ReceiptPage || m_take.isUnderWay())
        return;
    const Instant now = m_feed.now();
    if (m_receiptDelay.left(now) > TryDelay::Duration{0})
        return say(KioskScanWords::receiptRests());
    const auto secret = receiptSecret(typed);
    try {
        const auto status = secret ? m_looksAtReceipt({{}, *secret, {}}).status : std::nullopt;
        if (status) {
            m_receiptDelay.succeeded();
            return tell(*status, *secret);
        }
        m_receiptDelay.failed(now);
        say(KioskScanWords::receiptMistyped());
    } catch (const StorageError &) {
        say(KioskScanWords::notRead());
    }
}

void KioskController::tell(const TrackedStatus &status, const QString &secret)
{
    const SiteConfiguration &configuration = m_feed.configuration();
    const bool ready =
        status.state == DossierState::Approved || status.state == DossierState::Refused;
    const Field *lane = configuration.pickUpField();
    if (ready && lane && isServed(lane->code))
        return fetchResult(lane->code, secret);
    say(KioskScanWords::receipt(status, configuration.zone(), m_feed.now()));
}

// The same receipt is the same number all day, until it was served.
void KioskController::fetchResult(const QString &lane, const QString &secret)
{
    TakeRequest request;
    request.receipt = trackingEntity(secret);
    const QString today = m_queue.today().toString(Qt::ISODate);
    request.request = Id::fromName("result", QString(request.receipt.hex() + today));
    request.field = lane;
    request.priority = m_choice.priority;
    const auto known = m_queue.find(request.request);
    if (known && known->isOver()) {
        request.request = m_request;
    } else if (known) {
        const QString sentence = KioskScanWords::ticket(*known);
        return sentence.isEmpty() ? showNumber(*known) : say(sentence);
    }
    m_choice.notice = KioskScanWords::resultReady();
    m_take.take(request);
}

} // namespace motcua
