#include "ui/desk/intake/wayspart.h"

#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int UnknownFee = -1;
constexpr int FeeSteps = 1000; // đồng

void choose(QComboBox *box, int value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

} // namespace

WaysPart::WaysPart(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("intakeWays"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_channel = addChoice("intakeChannel", tr("How it comes"));
    for (const auto channel : {IntakeChannel::Counter, IntakeChannel::Online, IntakeChannel::Post,
                               IntakeChannel::Outreach})
        m_channel->addItem(DossierWords::channel(channel), int(channel));
    m_writtenBy = new QLineEdit(this);
    m_writtenBy->setObjectName(QStringLiteral("intakeWrittenBy"));
    m_writtenBy->setPlaceholderText(tr("empty: the applicant"));
    add(tr("Who wrote the form for them"), m_writtenBy);
    m_fee = new QSpinBox(this);
    m_fee->setObjectName(QStringLiteral("intakeFee"));
    m_fee->setRange(UnknownFee, int(HighestDossierFee));
    m_fee->setSpecialValueText(tr("please type it"));
    m_fee->setSingleStep(FeeSteps);
    m_fee->setLocale(QLocale(QLocale::Vietnamese)); // 2.000, whatever the machine speaks
    m_fee->setGroupSeparatorShown(true);
    m_fee->setSuffix(tr(" đ"));
    add(tr("Fee"), m_fee);
    m_feeNote = plainLabel("intakeNote", this);
    column->addWidget(m_feeNote);
    m_payment = addChoice("intakePayment", tr("Payment"));
    for (const auto payment : {Payment::Nothing, Payment::Cash, Payment::Transfer, Payment::Owed})
        m_payment->addItem(DossierWords::payment(payment), int(payment));
    m_resultWay = addChoice("intakeResult", tr("Where the result is received"));
    for (const auto way : {ResultWay::Counter, ResultWay::Post, ResultWay::Online, ResultWay::Home})
        m_resultWay->addItem(DossierWords::resultWay(way), int(way));
    m_notifyWay = addChoice("intakeNotify", tr("How they are told"));
    for (const auto way :
         {NotifyWay::Phone, NotifyWay::Sms, NotifyWay::Network, NotifyWay::InPerson})
        m_notifyWay->addItem(DossierWords::notifyWay(way), int(way));
    m_notifyNote = plainLabel("personWarning", this);
    column->addWidget(m_notifyNote);
    setNotifyNote({});

    connect(m_channel, &QComboBox::activated, this, &WaysPart::channelChanged);
    connect(m_writtenBy, &QLineEdit::textEdited, this, &WaysPart::changed);
    connect(m_fee, &QSpinBox::valueChanged, this, &WaysPart::feeTold);
    for (QComboBox *box : {m_payment, m_resultWay, m_notifyWay})
        connect(box, &QComboBox::activated, this, &WaysPart::changed);
}

void WaysPart::add(const QString &label, QWidget *field)
{
    QLabel *words = plainLabel("intakeLabel", this);
    words->setText(label);
    words->setBuddy(field);
    speakAs(field, label);
    layout()->addWidget(words);
    layout()->addWidget(field);
}

QComboBox *WaysPart::addChoice(const char *name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    add(label, box);
    return box;
}

void WaysPart::setWays(const IntakeWays &ways)
{
    if (ways == this->ways())
        return;
    choose(m_channel, int(ways.channel));
    m_writtenBy->setText(ways.writtenBy);
    choose(m_payment, int(ways.payment));
    choose(m_resultWay, int(ways.resultWay));
    choose(m_notifyWay, int(ways.notifyWay));
    const QSignalBlocker quiet(m_fee);
    m_fee->setValue(ways.fee ? int(std::min(*ways.fee, HighestDossierFee)) : UnknownFee);
}

IntakeWays WaysPart::ways() const
{
    IntakeWays ways;
    ways.channel = IntakeChannel(m_channel->currentData().toInt());
    ways.writtenBy = m_writtenBy->text().simplified();
    if (m_fee->value() != UnknownFee)
        ways.fee = m_fee->value();
    ways.payment = Payment(m_payment->currentData().toInt());
    ways.resultWay = ResultWay(m_resultWay->currentData().toInt());
    ways.notifyWay = NotifyWay(m_notifyWay->currentData().toInt());
    return ways;
}

void WaysPart::setNotifyNote(const QString &note)
{
    m_notifyNote->setText(note);
    m_notifyNote->setVisible(!note.isEmpty());
}

void WaysPart::setFeeNote(const QString &note)
{
    m_feeNote->setText(note);
    m_feeNote->setVisible(!note.isEmpty());
}

void WaysPart::focusFee()
{
    m_fee->setFocus();
    m_fee->selectAll();
}

} // namespace motcua
