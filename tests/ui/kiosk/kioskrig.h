#pragma once

#include "tests/support/testsite.h"
#include "ui/kiosk/kioskcontroller.h"
#include "ui/kiosk/kiosklanguage.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/procedureshelf.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"
#include "ui/scan/camera/picturesource.h"

#include <QSize>

namespace motcua {

/// The demo's ward: eight fields, six counters, four priority groups, always open.
SiteConfiguration kioskConfiguration();

/// The shipped catalogue, or the procedures the test puts there.
class TestShelf final : public ProcedureShelf {
public:
    TestShelf();
    std::vector<Procedure> inForce(QDate) const override { return procedures; }
    const std::vector<NamedLink> &links() const override { return named; }
    const SearchWords &searchWords() const override { return words; }
    std::vector<NamedLink> named;
    std::vector<Procedure> procedures;
    SearchWords words;
};

/// A number source that can be late, lose its answers or fail.
class SlowNumbers final : public NumberSource {
public:
    enum class Mode { AtOnce, Held, Lost, Failing, Alone };

    explicit SlowNumbers(NumberSource &real)
        : m_real(real)
    {
    }
    void draw(const DrawRequest &request, Answer answer) override;
    /// Answers everything that was held.
    void release();
    Mode mode = Mode::AtOnce;
    int asked = 0;

private:
    NumberSource &m_real;
    std::vector<std::pair<DrawRequest, Answer>> m_held;
};

/// A site, a kiosk and its window.
class KioskRig {
public:
    struct Options {
        QSize size{1080, 1920};
        double inches = 32;
        SiteConfiguration configuration = kioskConfiguration();
        KioskIdle::Times idle;
        bool camera = false; ///< there is one
        bool printsSlips = true;
    };
    KioskRig();
    explicit KioskRig(const Options &options);

    /// Some people who wait and some who were served, so that figures are known.
    void fillHall();
    int ticketCount();
    /// The visible item of this objectName; a failed requirement without one.
    QQuickItem *item(const char *name);
    bool has(const char *name);
    QPoint centre(const char *name);
    /// A finger on the middle of an item; waits for what follows, and until the next touch counts.
    void touch(const char *name);
    /// The same without waiting.
    void tap(const char *name);
    /// Lets timers run and the window settle.
    void settle(int ms = 0);

    struct Configured {
        Configured(TestSite &site, const SiteConfiguration &configuration);
    };

    TestSite site;
    Configured configured;
    SlowNumbers numbers;
    QueueService queue;
    QueueFeed feed;
    PrintService prints;
    PaperFeed paper;
    TestShelf shelf;
    KioskLanguage language;
    std::vector<Ticket> slips;
    std::vector<Appointment> appointmentSlips;
    std::vector<std::pair<Id, QString>> checklists; ///< copy, and code of its procedure
    AppointmentService appointments;
    PictureSource camera; ///< shows nothing until a test holds something to it
    KioskController controller;
    KioskWindow window;

private:
    static KioskSettings settings(const Options &options);
};

} // namespace motcua
