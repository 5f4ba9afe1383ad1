#pragma once

#include "ui/firstrun/newsitewizard.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QStackedWidget;

namespace motcua {

/// Asked once, on an empty data folder: a new site, the demo ward, or a folder to restore from.
class FirstRun : public QDialog {
    Q_OBJECT

public:
    /// NewSite: it is made already when the dialog is accepted.
    enum class Choice { NewSite, Demo, Restore };

    /// `wizard`: made when a new site is chosen.
    explicit FirstRun(std::function<NewSiteWizard *()> wizard, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Of Restore: the folder that holds the saved site.
    QString restoreFolder() const;

    /// A site that is there stays, however the dialog is closed.
    void reject() override;

private:
    QWidget *makeChoices();
    QWidget *makeRestore();
    void beginNewSite();
    void finish(Choice choice);
    void browse();

    std::function<NewSiteWizard *()> m_makeWizard;
    Choice m_choice = Choice::Demo;
    QStackedWidget *m_pages;
    NewSiteWizard *m_wizard = nullptr; ///< null before a new site is chosen
    QLineEdit *m_folder = nullptr;
};

} // namespace motcua
