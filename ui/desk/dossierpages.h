#pragma once

#include "core/codes/scannedcode.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/dossiers/dossierreader.h"

#include <QObject>

#include <memory>

class QAction;

namespace motcua {

class BookController;
class CallController;
class CitizenWindow;
class DeskWindow;
class DossierController;
class DossierView;
class DueController;
class HandOverController;
class HandOverView;
class IntakeController;
class IntakeView;
class LetterController;
class UploadController;
class UploadView;
struct DeskMessage;

/// The desk's pages of dossiers, wired to each other and to the window. A commune that uses the
/// queue alone sees one entry in the menu: the pages stand in the navigation from the first dossier
/// on, for accounts that see dossiers.
class DossierPages : public QObject {
    Q_OBJECT

public:
    /// The window outlives this.
    DossierPages(const DeskServices &services, DeskWindow &window, QObject *parent = nullptr);
    ~DossierPages() override;

    /// 0: no counter.
    void setCounter(int counter);
    /// For who is at the counter, or for whoever comes.
    void openIntake();
    /// Somebody scanned this: a page of dossiers that is seen may want it, and a dossier's code
    /// opens the dossier. False: it is for another page.
    bool take(const QString &text);
    /// What the page of scans offered to do with a code.
    void use(const ScannedCode &code);
    /// Whether whoever works here may receive dossiers.
    bool isOffered() const { return m_reader.isOpen(); }

Q_SIGNALS:
    void offeredChanged();
    /// Of a year whose Tết nobody decided.
    void calendarWanted(int year);
    /// What was left behind by a power cut.
    void draftsFound(const motcua::DeskMessage &message);

private:
    void addMenu();
    void showEntries();
    void refresh();
    void show(int page);
    bool openDossier(const QString &code);
    bool openResult(const Ticket &ticket);

    DeskServices m_services;
    DeskWindow &m_window;
    DossierReader m_reader;
    IntakeView *m_intakeView; ///< pages are the window's
    DossierView *m_dossierView;
    UploadView *m_uploadView;
    HandOverView *m_handOverView;
    std::unique_ptr<CitizenWindow> m_citizen;
    std::unique_ptr<IntakeController> m_intake;
    std::unique_ptr<DossierController> m_dossiers;
    std::unique_ptr<DueController> m_due;
    std::unique_ptr<UploadController> m_upload;
    std::unique_ptr<HandOverController> m_handOver;
    std::unique_ptr<CallController> m_calls;
    std::unique_ptr<LetterController> m_letters;
    std::unique_ptr<BookController> m_books;
    int m_intakePage = 0;
    int m_dossierPage = 0;
    int m_duePage = 0;
    int m_uploadPage = 0;
    int m_handOverPage = 0;
    int m_callPage = 0;
    int m_registersPage = 0;
    QAction *m_receive = nullptr;
    QAction *m_turned = nullptr; ///< the second screen
    int m_counter = 0;
    bool m_used = false; ///< the site has received a dossier
    bool m_opened = false; ///< somebody wants to, though there is none yet
};

} // namespace motcua
