#pragma once

#include "core/codes/receiptcode.h"
#include "core/documents/formkinds.h"
#include "core/procedures/searchwords.h"
#include "ui/desk/window/diskroom.h"
#include "ui/desk/window/savedstate.h"
#include "ui/models/waitingrows.h"

#include <chrono>
#include <functional>

class QWidget;

namespace motcua {

class AccessLog;
class AppointmentService;
class AttachmentService;
class BookService;
class CalendarService;
class CalendarShelf;
class CitizenService;
class CounterService;
class CounterSetting;
class DayService;
class DeskSession;
class DossierService;
class FormShelf;
class FrameSource;
class HandOverService;
class HelpDesk;
class IntakeDrafts;
class LetterService;
class NotificationService;
class Losses;
class MachineKeeper;
class PaperFeed;
class ProcedureService;
class QueueFeed;
class QueueService;
class Random;
class ReserveService;
class SavedSelections;
class ScanFolder;
class SettingsShelf;
class SiteService;
class StaffService;
class WorkService;
struct Appointment;
struct Dossier;
struct FormSheet;
struct IntakeSlip;
struct Ticket;

/// What pages of dossiers work with.
struct DossierServices {
    DossierService &service;
    CitizenService &citizens;
    CalendarService &calendar;
    AccessLog &access; ///< who looked at whom
    IntakeDrafts &drafts;
    NotificationService &notifications;
    AttachmentService &attachments;
    HandOverService &handOvers;
    SavedSelections &selections;
    LetterService &letters;
    BookService &books;
};

/// What the desk works with; everything outlives it.
struct DeskServices {
    QueueFeed &feed;
    PaperFeed &paper;
    QueueService &queue;
    CounterService &counters;
    DayService &days;
    AppointmentService &appointments;
    ReserveService &reserve;
    HelpDesk &help;
    WorkService &work;
    ProcedureService &procedures;
    DossierServices dossiers;
    CounterSetting &counter;
    DeskSession &session;
    SiteService &sites;
    StaffService &staff;
    MachineKeeper &machine;
    Random &random;
    ProcedureName procedureName;
    /// Called once per number taken at the desk: prints or saves the slip.
    std::function<void(const Ticket &)> slip;
    /// The same for an appointment.
    std::function<void(const Appointment &)> appointmentSlip;
    /// The desk locks when nobody touched it for so long.
    std::chrono::milliseconds lockAfter = std::chrono::minutes{10};
    /// Stands on the sign-in page; asked for anew each time. Usually there is none.
    std::function<QString()> signInHint = {};
    /// What whoever works here should hear of this machine, told each time the desk opens.
    QString machineTrouble = {};
    /// Whether this site is saved; empty: nobody needs to know, as in a centre for practice.
    std::function<SavedState()> saved = {};
    /// Opens the centre for practice beside this one, in windows of its own; false: that failed.
    /// Empty: there is none, as in it itself.
    std::function<bool()> openPractice = {};
    /// In a centre for practice: forgets what was done there and begins anew; empty elsewhere.
    std::function<void()> restartPractice = {};
    /// How people ask for procedures, beside their names.
    SearchWords searchWords = {};
    /// The camera that codes are held to; null: there is none to be asked for.
    FrameSource *camera = nullptr;
    /// Whether a device of this site signed a receipt; empty: that cannot be told.
    KnowsSignature knowsSignature = {};
    /// Prints a paper of dossiers, all in one; empty: nothing here prints one.
    std::function<void(FormKind, const std::vector<Dossier> &)> dossierPaper = {};
    /// The same paper to be looked at: nothing is noted; empty: it has nothing to say.
    std::function<std::vector<FormSheet>(FormKind, const Dossier &)> paperPreview = {};
    /// Prints the book of dossiers of a year, or lays it down as a file; true: it is on its way.
    std::function<bool(int year)> bookPaper = {};
    /// Prints the receipt of a dossier; empty: nothing here prints one.
    std::function<void(const Dossier &)> receipt = {};
    /// Prints what is missing, or why a dossier is not received; empty: nothing here does.
    std::function<void(const IntakeSlip &)> intakeSlip = {};
    /// Papers that the unit may change; null: none can be.
    FormShelf *forms = nullptr;
    /// Shows the window on the screen that is turned to the citizen; empty: as any window.
    std::function<void(QWidget &)> showCitizenScreen = {};
    /// Where a scanner program saves its pages; null: no folder is set.
    ScanFolder *scans = nullptr;
    /// Room for more data; empty: nobody needs to know.
    std::function<DiskRoom()> room = {};
    /// What a damaged file lost; null: nothing is told.
    Losses *losses = nullptr;
    /// The site's file, to be read beside the window.
    QString databaseFile = {};
    /// Keeps settings that are not saved; null: they end with the program.
    SettingsShelf *settingsShelf = nullptr;
    /// The same for the calendar.
    CalendarShelf *calendarShelf = nullptr;
};

} // namespace motcua
