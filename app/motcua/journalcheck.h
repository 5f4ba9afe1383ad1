#pragma once

#include "app/platform/deepcheck.h"

#include <QCoreApplication>

#include <memory>

class QWidget;

namespace motcua {

class Office;

/// After an unclean stop the queue is open already; the journal is checked behind it, and a person
/// is told when it is damaged.
class JournalCheck {
    Q_DECLARE_TR_FUNCTIONS(motcua::JournalCheck)

public:
    /// Begins, when it is needed. The office outlives this. `window`: over which to tell; may be
    /// null.
    JournalCheck(Office &office, QWidget *window);

private:
    void ended(const DeepCheck::Outcome &outcome);

    Office &m_office;
    QWidget *m_window;
    std::unique_ptr<DeepCheck> m_check; ///< null: it is not needed
};

} // namespace motcua
