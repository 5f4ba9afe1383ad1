#pragma once

#include "ui/desk/queue/verbs.h"

#include <QColor>
#include <QFrame>

class QLabel;

namespace motcua {

class ElidedLabel;
class VerbBar;

/// What the card says of the person at the counter, or of the next one when there is none.
struct TicketCardText {
    QString caption; ///< "Đang phục vụ"
    QString number; ///< empty: nobody is here
    QColor colour; ///< of the field
    QString title; ///< procedure, or how many wait
    QString details;
    QString step; ///< of a journey
    bool operator==(const TicketCardText &) const = default;
};

class TicketCard : public QFrame {
    Q_OBJECT

public:
    explicit TicketCard(QWidget *parent = nullptr);

    void setText(const TicketCardText &text);
    void setAsking(bool asking);
    VerbBar *verbs() const { return m_verbs; }

private:
    QLabel *m_caption;
    QLabel *m_asking;
    QLabel *m_number;
    QFrame *m_colour;
    ElidedLabel *m_title;
    ElidedLabel *m_details;
    ElidedLabel *m_step;
    VerbBar *m_verbs;
};

} // namespace motcua
