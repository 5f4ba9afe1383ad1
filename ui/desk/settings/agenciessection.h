#pragma once

#include "ui/desk/settings/listsection.h"

namespace motcua {

/// The agencies under this roof.
class AgenciesSection final : public ListSection {
    Q_OBJECT

public:
    explicit AgenciesSection(SettingsDraft &draft, QWidget *parent = nullptr);

    bool showProblem(const SiteProblem &problem, const QString &words) override;

private:
    std::vector<PartList::Part> parts() const override;
    void fill(const QString &key) override;
    QString take(const QString &key) override;
    QString add(const QString &name) override;
    bool remove(const QString &key) override;

    QLineEdit *m_name;
    QLineEdit *m_nameEn;
};

} // namespace motcua
