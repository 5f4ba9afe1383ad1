#pragma once

#include "ui/desk/window/sidework.h"
#include "ui/firstrun/newsitewizard.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace motcua {

/// Asked once, on an empty data folder: a new site, the demo ward, or a site that was saved.
class FirstRun : public QDialog {
    Q_OBJECT

public:
    /// NewSite, Restore: it is there already when the dialog is accepted.
    enum class Choice { NewSite, Demo, Restore };
    /// Sets the site up from a saved file or a copied folder; what kept it from that, in words, or
    /// nothing. Runs in a thread of its own: a big file takes minutes.
    using Restore = std::function<std::optional<QString>(const QString &from)>;

    /// `wizard`: made when a new site is chosen.
    FirstRun(std::function<NewSiteWizard *()> wizard, Restore restore, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }

    /// A site that is there stays, however the dialog is closed; while one is being set up or
    /// restored, the dialog stays; what was filled in is asked for first.
    void reject() override;

private:
    QWidget *makeChoices();
    QWidget *makeRestore();
    QWidget *makeLeaving();
    void beginNewSite();
    void finish(Choice choice);
    void browse(bool folders);
    void restore();
    void restored(const std::optional<QString> &problem);

    std::function<NewSiteWizard *()> m_makeWizard;
    Restore m_restore;
    Choice m_choice = Choice::Demo;
    QStackedWidget *m_pages;
    QWidget *m_leaving = nullptr; ///< asks whether what was filled in shall be lost
    NewSiteWizard *m_wizard = nullptr; ///< null before a new site is chosen
    QLineEdit *m_saved = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_reading = nullptr; ///< says that it goes on
    SideWork m_beside;
};

} // namespace motcua
