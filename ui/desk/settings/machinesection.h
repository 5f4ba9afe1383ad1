#pragma once

#include "ui/desk/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace motcua {

class FormRows;

/// What belongs to this machine: printer, size of the kiosk, which window on which screen, when the
/// desk locks.
class MachineSection final : public SettingsSection {
    Q_OBJECT

public:
    /// From when on it holds: a running program takes it at its next start, which is said.
    enum class Holds { AtOnce, FromNextStart };

    /// The keeper outlives the section.
    MachineSection(SettingsDraft &draft, MachineKeeper &keeper, Holds holds,
                   QWidget *parent = nullptr);

    void refresh() override;
    bool check() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    void addPrinter();
    void addWindows();
    QComboBox *addScreen(const char *name, const QString &label);
    QCheckBox *addYes(const char *name, const QString &label, const QString &text);
    void fillScreen(QComboBox &box, const QString &chosen);
    void written();
    void settle();
    bool isNewBackupFolder() const;
    bool checkScanFolder();
    void test();

    MachineKeeper &m_keeper;
    FormRows *m_form;
    QComboBox *m_kind;
    QLineEdit *m_target;
    QComboBox *m_paper;
    QCheckBox *m_cutter = nullptr;
    QCheckBox *m_answers = nullptr;
    QComboBox *m_baud;
    QPushButton *m_test;
    QLabel *m_tested;
    QDoubleSpinBox *m_inches;
    QComboBox *m_kiosk = nullptr;
    QComboBox *m_board = nullptr;
    QComboBox *m_desk = nullptr;
    QLineEdit *m_document;
    QCheckBox *m_waitingList = nullptr;
    QSpinBox *m_lock;
    QLineEdit *m_backup;
    QLineEdit *m_scans;
    bool m_filling = false; ///< what changes now was not changed by a person
};

} // namespace motcua
