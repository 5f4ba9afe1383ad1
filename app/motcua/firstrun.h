#pragma once

#include "core/site/site.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace motcua {

/// Asked once, on an empty data folder: a new site, the demo ward, or a folder to restore from.
class FirstRun : public QDialog {
    Q_OBJECT

public:
    enum class Choice { NewSite, Demo, Restore };

    explicit FirstRun(QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Of NewSite: what was typed, over a site to begin from.
    SiteConfiguration named(SiteConfiguration begin) const;
    /// Of Restore: the folder that holds the saved site.
    QString restoreFolder() const;

private:
    QWidget *makeChoices();
    QWidget *makeNewSite();
    QWidget *makeRestore();
    void finish(Choice choice);
    void checkNewSite();
    void browse();

    Choice m_choice = Choice::Demo;
    QStackedWidget *m_pages;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_hotline = nullptr;
    QLineEdit *m_pin = nullptr;
    QLabel *m_problem = nullptr;
    QLineEdit *m_folder = nullptr;
};

} // namespace motcua
