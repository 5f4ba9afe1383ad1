#pragma once

#include "ui/desk/deskservices.h"

#include <memory>

namespace motcua {

class AppointmentController;
class ByHandController;
class DayController;
class DeskController;
class DeskWindow;
class DossierPages;
class HallController;
class LossController;
class NumbersController;
class PaperController;
class ProceduresController;
class QueueController;
class QueueView;
class ScanController;
class SettingsController;
class SignInController;
class WorkController;
struct DeskMessage;

/// The officer's window with everything behind it. Not shown before somebody calls show().
class Desk {
public:
    explicit Desk(const DeskServices &services);
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    ~Desk();

    DeskWindow &window() { return *m_window; }
    /// A handheld scanner read this, wherever the officer is.
    void scanned(const QString &text);
    /// The scanner on a serial line was plugged in or out.
    void scannerThere(bool there);
    /// It sends letters that nobody can read; `number` is the personal number that they begin with,
    /// or empty.
    void scannerUnreadable(const QString &number);

private:
    void addDossiers(const DeskServices &services, QueueView &queue);
    void addByHand(const DeskServices &services, QueueView &queue);
    void addNumbers(const DeskServices &services);
    void addScan(const DeskServices &services);
    /// False: the code is for the page of scans.
    bool isRouted(const QString &text);
    void showPage(int page);
    void addSettings(const DeskServices &services);
    void addPractice(const DeskServices &services, QueueView &view);
    void addProcedures(const DeskServices &services);
    static void tellAtOpening(const DeskMessage &message, DeskSession &session, QueueView &view);

    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<QueueController> m_queue;
    std::unique_ptr<NumbersController> m_numbers;
    std::unique_ptr<AppointmentController> m_appointments;
    std::unique_ptr<ScanController> m_scan;
    std::unique_ptr<DayController> m_day;
    std::unique_ptr<ByHandController> m_byHand;
    std::unique_ptr<SettingsController> m_settings;
    int m_settingsPage = 0;
    std::unique_ptr<DeskController> m_desk;
    std::unique_ptr<SignInController> m_signIn;
    std::unique_ptr<PaperController> m_paper;
    std::unique_ptr<HallController> m_hall;
    std::unique_ptr<LossController> m_loss;
    std::unique_ptr<WorkController> m_work;
    std::unique_ptr<ProceduresController> m_procedures;
    std::unique_ptr<DossierPages> m_dossiers;
};

} // namespace motcua
