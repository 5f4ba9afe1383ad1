#pragma once

#include "ui/desk/settings/settingssection.h"

#include <QStringList>

class QListWidget;
class QPushButton;

namespace motcua {

/// The section "Nhập lên tỉnh": in which order the province's form asks for its fields. Humble;
/// what is done here is done at once, not with the other settings.
class PortalSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit PortalSection(SettingsDraft &draft, QWidget *parent = nullptr);

    /// Keys of the fields, all of them.
    void setOrder(const QStringList &keys);
    QStringList order() const;

    void refresh() override {}
    bool showProblem(const SiteProblem &, const QString &) override { return false; }
    void clearProblems() override {}
    bool savesItself() const override { return true; }

Q_SIGNALS:
    void saveWanted();
    void usualWanted();

private:
    void move(int step);

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace motcua
