#include "ui/desk/dossiers/deliveryfields.h"

#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace motcua {

DeliveryFields::DeliveryFields(QWidget *parent)
    : QWidget(parent)
    , m_receivedBy(new QLineEdit(this))
    , m_confirmationLabel(plainLabel("dossierFormLabel", this))
    , m_confirmation(new QComboBox(this))
    , m_proofLabel(plainLabel("dossierFormLabel", this))
    , m_proof(new QLineEdit(this))
    , m_originalsBack(new QCheckBox(tr("The originals are given back"), this))
{
    m_receivedBy->setObjectName(QStringLiteral("dossierReceivedBy"));
    m_confirmation->setObjectName(QStringLiteral("dossierConfirmation"));
    m_proof->setObjectName(QStringLiteral("dossierProof"));
    m_originalsBack->setObjectName(QStringLiteral("dossierOriginalsBack"));
    setFocusProxy(m_receivedBy);
    for (const Confirmation way : {Confirmation::Signature, Confirmation::Fingerprint,
                                   Confirmation::Witnesses, Confirmation::PostalSlip})
        m_confirmation->addItem(DossierWords::confirmation(way), int(way));
    m_confirmationLabel->setText(tr("Confirmed by"));
    m_confirmationLabel->setBuddy(m_confirmation);
    m_proofLabel->setBuddy(m_proof);
    speakAs(m_receivedBy, tr("Who receives it"));
    speakAs(m_confirmation, m_confirmationLabel->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_receivedBy, m_confirmationLabel, m_confirmation,
                                          m_proofLabel, m_proof, m_originalsBack})
        column->addWidget(part);
    connect(m_confirmation, &QComboBox::currentIndexChanged, this, &DeliveryFields::tellProof);
    tellProof();
}

void DeliveryFields::setDelivery(const Delivery &delivery)
{
    m_receivedBy->setText(delivery.receivedBy);
    m_confirmation->setCurrentIndex(m_confirmation->findData(int(delivery.confirmation)));
    m_proof->setText(delivery.proof);
    m_originalsBack->setChecked(delivery.originalsBack);
}

Delivery DeliveryFields::delivery() const
{
    const auto way = Confirmation(m_confirmation->currentData().toInt());
    return {m_receivedBy->text(), way, wantsProof(way) ? m_proof->text() : QString(),
            m_originalsBack->isChecked()};
}

std::vector<QWidget *> DeliveryFields::fields() const
{
    return {m_receivedBy, m_confirmation, m_proof, m_originalsBack};
}

void DeliveryFields::tellProof()
{
    const auto way = Confirmation(m_confirmation->currentData().toInt());
    const bool byPost = way == Confirmation::PostalSlip;
    m_proofLabel->setText(byPost ? tr("Number of the postal slip") : tr("Names of the witnesses"));
    speakAs(m_proof, m_proofLabel->text());
    m_proofLabel->setVisible(wantsProof(way));
    m_proof->setVisible(wantsProof(way));
}

} // namespace motcua
