#pragma once

#include "ui/desk/settings/settingssection.h"

class QLineEdit;

namespace motcua {

class FormRows;

/// The PIN with which a kiosk is closed: one for all kiosks of the centre. What is set already is
/// never shown.
class PinSection final : public SettingsSection {
    Q_OBJECT

public:
    enum class Need { Wanted, May };

    /// Wanted: there is none yet.
    PinSection(SettingsDraft &draft, Need need, QWidget *parent = nullptr);

    void refresh() override;
    bool check() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    QLineEdit *addSecret(const char *name, const QString &label, QString SettingsDraft::*text,
                         const QString &hint);

    Need m_need;
    FormRows *m_form;
    QLineEdit *m_pin;
    QLineEdit *m_again;
};

} // namespace motcua
