#pragma once

#include "ui/desk/dossiers/dossieracts.h"

#include <QFrame>

#include <array>

class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace motcua {

class DossierForm;
class FilesPart;
class KeyBar;
class ScanStrip;

/// What is shown of the dossier that is chosen.
enum class DossierPane { Story, Files, History };

/// One dossier: what it is, its files, what was done to it; and what can be done. Humble.
class DossierAbout : public QFrame {
    Q_OBJECT

public:
    explicit DossierAbout(QWidget *parent = nullptr);

    void setStory(const QString &richText);
    void setHistory(const QString &richText);
    void setFileCount(int files);
    void setActs(const std::vector<DossierActOffer> &offers);
    void showPane(DossierPane pane);
    DossierPane pane() const;
    DossierForm &form() { return *m_form; }
    FilesPart &files() { return *m_files; }
    ScanStrip &scanned() { return *m_scanned; }

Q_SIGNALS:
    void actChosen(motcua::DossierAct act);
    void paneChanged();

private:
    QTextBrowser *makeText(const char *name, const QString &spoken);

    std::array<QPushButton *, 3> m_chips;
    ScanStrip *m_scanned;
    QStackedWidget *m_stack;
    QTextBrowser *m_story;
    FilesPart *m_files;
    QTextBrowser *m_history;
    DossierForm *m_form;
    KeyBar *m_keys;
    std::vector<DossierActOffer> m_acts;
};

} // namespace motcua
