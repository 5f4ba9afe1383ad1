#pragma once

#include "ui/desk/window/flowbox.h"
#include "ui/models/waitingrows.h"

class QButtonGroup;
class QPushButton;

namespace motcua {

struct Chip {
    WaitingFilter filter;
    QString label; ///< with its count: "Hộ tịch 5"
    bool operator==(const Chip &) const = default;
};

/// Chooses whose queue the list shows: one chip each, arrow keys move between them.
class FieldChips : public FlowBox {
    Q_OBJECT

public:
    explicit FieldChips(QWidget *parent = nullptr);
    void setChips(const std::vector<Chip> &chips, const WaitingFilter &current);

Q_SIGNALS:
    void chosen(const motcua::WaitingFilter &filter);

private:
    std::vector<Chip> m_chips;
    std::vector<QPushButton *> m_buttons;
    QButtonGroup *m_group;
};

} // namespace motcua
