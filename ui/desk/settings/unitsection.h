#pragma once

#include "ui/desk/settings/settingssection.h"

class QLabel;
class QLineEdit;

namespace motcua {

class FormRows;

/// Who the centre is: names as on papers, the statistical code, hotline and pledge.
class UnitSection final : public SettingsSection {
    Q_OBJECT

public:
    /// The code is chosen once, when the site is made: the names of its logs hang on it.
    enum class Code { Chosen, Shown };

    UnitSection(SettingsDraft &draft, Code code, QWidget *parent = nullptr);

    void refresh() override;
    bool check() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    struct Line {
        QString Site::*text;
        QLineEdit *edit;
    };
    void addLine(const char *name, const QString &label, QString Site::*text,
                 const QString &hint = {});
    QWidget *editorOf(const SiteProblem &problem) const;

    Code m_choosing;
    FormRows *m_form;
    std::vector<Line> m_lines;
    QLineEdit *m_code;
    QLabel *m_zone;
};

} // namespace motcua
