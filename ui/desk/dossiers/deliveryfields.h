#pragma once

#include "core/dossiers/dossier.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace motcua {

/// Who receives a result and how they confirm it. Humble.
class DeliveryFields : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryFields(QWidget *parent = nullptr);

    void setDelivery(const Delivery &delivery);
    Delivery delivery() const;
    /// What the keyboard goes through, in this order.
    std::vector<QWidget *> fields() const;

private:
    void tellProof();

    QLineEdit *m_receivedBy;
    QLabel *m_confirmationLabel;
    QComboBox *m_confirmation;
    QLabel *m_proofLabel;
    QLineEdit *m_proof; ///< shown where the confirmation wants one
    QCheckBox *m_originalsBack;
};

} // namespace motcua
