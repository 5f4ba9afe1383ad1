#pragma once

#include "ui/desk/settings/listsection.h"

class QCheckBox;
class QSpinBox;

namespace motcua {

/// The fields of work as citizens choose them: names, letter, look, agency, daily quota and
/// appointments.
class FieldsSection final : public ListSection {
    Q_OBJECT

public:
    /// A first start asks only for what every field needs.
    enum class Rows { All, Basic };

    explicit FieldsSection(SettingsDraft &draft, Rows rows = Rows::All, QWidget *parent = nullptr);

    bool showProblem(const SiteProblem &problem, const QString &words) override;

private:
    std::vector<PartList::Part> parts() const override;
    void fill(const QString &key) override;
    QString take(const QString &key) override;
    QString add(const QString &name) override;
    bool remove(const QString &key) override;
    void move(const QString &key, int by) override;
    void fillSeries(const Field &field);
    QWidget *editorOf(SiteProblem::Kind kind) const;

    Rows m_rows;
    QLineEdit *m_name;
    QLineEdit *m_nameEn;
    QLineEdit *m_plain;
    QLineEdit *m_plainEn;
    QComboBox *m_series;
    QComboBox *m_colour;
    QComboBox *m_shape;
    QComboBox *m_agency;
    QSpinBox *m_quota;
    QSpinBox *m_warn;
    QSpinBox *m_slot;
    QSpinBox *m_places;
    QCheckBox *m_pickUp;
};

} // namespace motcua
