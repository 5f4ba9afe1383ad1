#pragma once

#include "ui/desk/settings/listsection.h"

class QSpinBox;

namespace motcua {

/// Who by law or custom is called earlier, and by how much.
class PrioritiesSection final : public ListSection {
    Q_OBJECT

public:
    explicit PrioritiesSection(SettingsDraft &draft, QWidget *parent = nullptr);

    bool showProblem(const SiteProblem &problem, const QString &words) override;

private:
    std::vector<PartList::Part> parts() const override;
    void fill(const QString &key) override;
    QString take(const QString &key) override;
    QString add(const QString &name) override;
    bool remove(const QString &key) override;

    QLineEdit *m_name;
    QLineEdit *m_nameEn;
    QSpinBox *m_headStart;
    QSpinBox *m_fromAge;
};

} // namespace motcua
