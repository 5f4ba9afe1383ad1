#pragma once

#include "ui/desk/window/closequestion.h"
#include "ui/desk/window/counterchooser.h"
#include "ui/desk/window/messagebar.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace motcua {

class HallStrip;
class HelpBanner;
class LossBanner;
class Navigation;
class PaperBanner;
class SignInPage;
class WorkForm;

/// The officer's one window: navigation at the left, the page chosen there, what the printer
/// needs and help calls below. Shows what it is told and tells what was pressed. Wants the style
/// "Fusion" and the fonts of resources/themes/desk.qss, which it loads itself.
class DeskWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit DeskWindow(QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    /// A centre for practice says so over every page and in the title.
    void setPractice(bool practice);
    void setPlace(const QString &place, const QString &serves);
    /// What keeps everybody from working, above every page; empty takes no room.
    void setTrouble(const QString &text);
    /// Of something plugged into this machine, over every page until it is closed or cleared.
    void showNotice(const DeskMessage &message) { m_notice->show(message); }
    void clearNotice() { m_notice->clear(); }
    /// How safe the work is; empty takes no room. `bad` stands out.
    void setSaved(const QString &text, bool bad);
    /// The window owns the page. Its entry stands below that of the page `below`, or at the end.
    int addPage(const QString &title, QWidget *page, std::optional<int> below = std::nullopt);
    void setPageCount(int page, int count);
    /// A page that is not for whoever works here has no entry; the window leaves it.
    void setPageVisible(int page, bool visible);
    /// Asked before a person goes to another page or closes the window; false: they stay there.
    void setLeaveCheck(int page, std::function<bool()> mayLeave);
    /// Asked when a person closes the window; without it closing is closing.
    void setClosing(std::function<Closing()> closing) { m_closing = std::move(closing); }
    void showPage(int page);
    /// As if the person had chosen it: the page that is left may hold them back.
    void choosePage(int page);

    /// Who is signed in, with the menu's entries of a person; empty: nobody.
    void setPerson(const QString &name);
    /// Instead of everything else, navigation and menus too; ends with showPage() or
    /// showCounterChooser().
    void showSignIn();
    SignInPage &signInPage() { return *m_signIn; }

    void setCounters(const std::vector<CounterOffer> &offers);
    /// Instead of a page; ends with showPage().
    void showCounterChooser();
    bool isChoosingCounter() const;

    /// What somebody at a kiosk or a colleague at a counter waits for; empty: nobody. What the hall
    /// must not notice makes no sound.
    void setHelpCall(const QString &text, bool silent = false);

    /// What the head should know, over every page.
    HallStrip &hall() { return *m_hall; }

    /// What a damaged file lost.
    LossBanner &loss() { return *m_loss; }

    /// "Ghi nhanh", opened by a key over the page.
    WorkForm &work() { return *m_work; }

    /// What the printer needs.
    PaperBanner &paper() { return *m_paper; }

    /// Adds an entry to the menu at the foot of the navigation.
    QAction *addMenuAction(const QString &text);
    QMenu *menu() const;

Q_SIGNALS:
    void counterChosen(int counter);
    void counterChangeRequested();
    void lockRequested();
    void renewalRequested(); ///< of one's own password
    void helpPromised();
    void endWanted(); ///< of the whole program
    /// The silent key: the head is wanted at this counter.
    void headWanted();
    /// The key of "Ghi nhanh".
    void workWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addKey(const char *name, const QString &text, Qt::Key key, void (DeskWindow::*wanted)());
    int currentPage() const;
    bool mayLeave(int page) const;
    void showTitle();
    QAction *addPersonalAction(const char *name, const QString &text);

    Navigation *m_navigation;
    HallStrip *m_hall;
    LossBanner *m_loss;
    WorkForm *m_work;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    CounterChooser *m_chooser;
    HelpBanner *m_help;
    QLabel *m_practice; ///< hidden in a real centre
    QLabel *m_trouble;
    MessageBar *m_notice;
    QString m_place;
    std::vector<QAction *> m_personal; ///< while somebody is signed in
    PaperBanner *m_paper;
    std::map<int, std::function<bool()>> m_leaveChecks; ///< by page
    std::function<Closing()> m_closing;
};

} // namespace motcua
