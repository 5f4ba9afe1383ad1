#pragma once

#include "ui/desk/settings/settingssection.h"

class QPushButton;

namespace motcua {

/// The fields that most communes have, to be ticked: with one come its place, its look and the
/// counters that usually serve it.
class UsualFields final : public SettingsSection {
    Q_OBJECT

public:
    UsualFields(SettingsDraft &draft, const SiteConfiguration &usual, QWidget *parent = nullptr);

    void refresh() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    void tick(const Field &field, bool wanted);
    void add(const Field &field);

    struct Chip {
        QString field;
        QPushButton *button = nullptr;
    };
    SiteConfiguration m_usual;
    std::vector<Chip> m_chips;
};

} // namespace motcua
