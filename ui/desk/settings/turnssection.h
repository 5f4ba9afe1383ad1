#pragma once

#include "ui/desk/settings/settingssection.h"

class QSpinBox;

namespace motcua {

class FormRows;

/// What the commune decided about turns: how often one is called, and what becomes of who was not
/// there.
class TurnsSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit TurnsSection(SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    struct Row {
        const char *name;
        QString label;
        QString hint;
        QString suffix;
        int least;
        int most;
    };
    QSpinBox *add(const Row &row);
    void take();

    FormRows *m_form;
    QSpinBox *m_recalls;
    QSpinBox *m_late;
    QSpinBox *m_places;
    QSpinBox *m_undo;
};

} // namespace motcua
