#pragma once

#include "ui/desk/settings/recoveryview.h"
#include "ui/desk/window/sidework.h"
#include "ui/firstrun/newsite.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace motcua {

class SettingsSection;

/// Sets up a new site step by step, with the sections of the settings page. Nothing is written
/// before the last step; going back loses nothing. Shows the recovery sheet at the end, once.
class NewSiteWizard : public QWidget {
    Q_OBJECT

public:
    /// `usual`: what a new site begins from: agencies, fields, counters and priority groups.
    /// `machine` outlives the wizard and keeps nothing of it: that is for `make` to do.
    NewSiteWizard(const SiteConfiguration &usual, QDate today, MachineKeeper &machine,
                  MakeSite make, RecoveryView::AskFile ask = RecoveryView::askFile,
                  QWidget *parent = nullptr);

    /// For the recovery sheet; usually there is none, and the sheet can be saved.
    void setPrinter(const RecoveryView::Printer &printer) { m_recovery->setPrinter(printer); }
    /// Whether the site is there: only the sheet is still to be put away.
    bool isMade() const { return m_made; }
    /// Whether the site is being made just now.
    bool isBusy() const { return m_beside.isBusy(); }

Q_SIGNALS:
    /// Back before the first step.
    void left();
    /// The sheet is put away.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Step {
        QString title;
        std::vector<SettingsSection *> sections;
    };
    void addStep(const QString &title, const std::vector<SettingsSection *> &sections);
    void addFields(const SiteConfiguration &usual);
    void go(int step);
    void next();
    void back();
    void make();
    void made(const Result<MadeSite, QString> &answer);
    bool isRight(const Step &step);
    bool isMeant(int step);
    void focusFirst();
    int current() const;

    NewSiteWish m_wish;
    MakeSite m_make;
    bool m_made = false;
    std::vector<Step> m_steps;
    int m_fields = 0; ///< the step of the fields
    int m_counters = 0; ///< the step of the counters
    QStringList m_warned; ///< of what was left so all the same
    QLabel *m_title;
    QStackedWidget *m_stack; ///< a page a step, then the sheet
    QLabel *m_trouble;
    QPushButton *m_back;
    QPushButton *m_next;
    RecoveryView *m_recovery;
    SideWork m_beside;
};

} // namespace motcua
