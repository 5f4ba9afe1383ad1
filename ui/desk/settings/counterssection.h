#pragma once

#include "ui/desk/settings/listsection.h"

class QSpinBox;

namespace motcua {

class ServedFields;

/// The counters: number, sign, agency and the fields they serve.
class CountersSection final : public ListSection {
    Q_OBJECT

public:
    explicit CountersSection(SettingsDraft &draft, QWidget *parent = nullptr);

    bool showProblem(const SiteProblem &problem, const QString &words) override;

private:
    std::vector<PartList::Part> parts() const override;
    void fill(const QString &key) override;
    QString take(const QString &key) override;
    QString add(const QString &name) override;
    bool remove(const QString &key) override;
    QWidget *editorOf(SiteProblem::Kind kind) const;

    QSpinBox *m_number;
    QLineEdit *m_name;
    QComboBox *m_agency;
    ServedFields *m_serves;
};

} // namespace motcua
