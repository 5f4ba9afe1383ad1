#include "app/motcua/tour/dossiertour.h"

#include "app/commands/office.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/tourstage.h"
#include "ui/desk/window/deskwindow.h"

#include <QTreeWidget>

namespace motcua {

namespace {

using namespace std::chrono_literals;

/// What was received on an earlier day, and what became of it since.
struct Earlier {
    const char *person;
    const char *number;
    const char *procedure;
    std::chrono::hours ago;
    DossierTour::Since since;
};
constexpr Earlier Received[] = {
    {"Trần Văn Mẫu", "031180004321", "1.001022", 24h * 14, DossierTour::Since::Nothing},
    {"Lê Thị Mẫu", "031185005432", "1.004884", 24h * 7, DossierTour::Since::Nothing},
    {"Phạm Văn Mẫu", "031175006543", "2.000635", 24h * 3, DossierTour::Since::Decided},
    {"Đỗ Thị Mẫu", "031192007654", "1.004873", 24h * 4, DossierTour::Since::Asked},
    {"Vũ Văn Mẫu", "031188008765", "1.004859", 24h * 3, DossierTour::Since::PassedOn},
    {"Hoàng Thị Mẫu", "031193009876", "1.001193", 24h * 2, DossierTour::Since::Decided},
    {"Bùi Văn Mẫu", "031179000987", "1.000656", 24h * 2, DossierTour::Since::Decided},
};

} // namespace

DossierTour::DossierTour(TourStage &stage, Office &office, ReceptionCounter &counter)
    : m_stage(stage)
    , m_office(office)
    , m_desk(*counter.deskWindow())
{
}

void DossierTour::play()
{
    beforeToday();
    receive();
    follow();
    lists();
}

void DossierTour::photograph(const char *name)
{
    m_stage.photograph(m_desk, QString::fromLatin1(name));
}

// As an officer received them: without a signed-in account nobody may.
void DossierTour::beforeToday()
{
    const auto officer = m_office.staff().named(QStringLiteral("lan"));
    const Id actor = officer ? officer->id : Id();
    for (const Earlier &earlier : Received) {
        Intake intake;
        intake.request = Id::random(m_office.random());
        intake.procedure = QString::fromLatin1(earlier.procedure);
        intake.owner.name = QString::fromUtf8(earlier.person);
        intake.owner.number = QString::fromLatin1(earlier.number);
        intake.owner.phone = QStringLiteral("0912345678");
        intake.papers = {{QStringLiteral("Tờ khai"), 1, 0}};
        intake.received = m_office.journal().time() - earlier.ago;
        intake.agreedDays = 5;
        intake.actor = actor;
        std::optional<Id> received;
        m_office.dossiers().receive(intake, [&](const Result<Dossier, DossierError> &dossier) {
            if (dossier)
                received = dossier.value().id;
        });
        if (!received) {
            m_stage.fault(QStringLiteral("an earlier dossier is not received"));
            continue;
        }
        if (!followed(earlier.since, *received, actor))
            m_stage.fault(QStringLiteral("an earlier dossier does not go on"));
    }
}

bool DossierTour::followed(Since since, const Id &dossier, const Id &actor)
{
    switch (since) {
    case Since::Nothing: return true;
    case Since::Decided:
        return bool(m_office.dossiers().approve(dossier, QStringLiteral("15/2026"), actor));
    case Since::Asked:
        return bool(m_office.dossiers().askSupplement(
            dossier, {{QStringLiteral("Giấy chứng sinh")}, {}, {}, {}, {}}, actor));
    case Since::PassedOn:
        return bool(m_office.handOvers().handOver({dossier},
                                                  {QStringLiteral("Lan"),
                                                   QStringLiteral("Công an"),
                                                   QStringLiteral("xác minh cư trú"),
                                                   {},
                                                   {},
                                                   {}},
                                                  actor));
    }
    return false;
}

void DossierTour::receive()
{
    m_stage.trigger(m_desk, QStringLiteral("deskReceive"));
    photograph("desk-dossier-1-intake");
    m_stage.type(m_desk, QStringLiteral("ownerNumber"), QStringLiteral("031190001234"));
    m_stage.type(m_desk, QStringLiteral("ownerName"), QStringLiteral("Nguyễn Thị Mẫu"));
    m_stage.type(m_desk, QStringLiteral("ownerBorn"), QStringLiteral("15/03/1990"));
    m_stage.type(m_desk, QStringLiteral("ownerAddress"), QStringLiteral("Thôn Đông, Phường Mẫu"));
    m_stage.type(m_desk, QStringLiteral("ownerPhone"), QStringLiteral("0912345678"));
    m_stage.type(m_desk, QStringLiteral("intakeSearch"), QStringLiteral("khai sinh"));
    photograph("desk-dossier-2-procedure");
    m_stage.confirm(m_desk, QStringLiteral("intakeSearch"));
    photograph("desk-dossier-3-papers");
    m_stage.press(m_desk, QStringLiteral("intakeKey2")); // all papers are here
    m_stage.press(m_desk, QStringLiteral("intakeKey0"));
    TourStage::wait(300);
    photograph("desk-dossier-4-received");
}

void DossierTour::follow()
{
    m_stage.openPage(m_desk, QStringLiteral("Hồ sơ"));
    photograph("desk-dossier-5-list");
    auto *list = m_desk.findChild<QTreeWidget *>(QStringLiteral("dossiersList"));
    if (!list || list->topLevelItemCount() == 0)
        return m_stage.fault(QStringLiteral("the list of dossiers is empty"));
    list->setCurrentItem(list->topLevelItem(0));
    photograph("desk-dossier-6-story");
    m_stage.press(m_desk, QStringLiteral("dossiersMore"));
    m_stage.trigger(m_desk, QStringLiteral("dossiersKeepView"));
    photograph("desk-dossier-11-view");
    m_stage.press(m_desk, QStringLiteral("dossiersViewNo"));
    m_stage.press(m_desk, QStringLiteral("dossiersExport"));
    photograph("desk-dossier-12-workbook");
    m_stage.press(m_desk, QStringLiteral("exportPersons"));
    photograph("desk-dossier-13-workbook-persons");
    m_stage.press(m_desk, QStringLiteral("exportStop"));
    m_stage.press(m_desk, QStringLiteral("dossiersMore"));
}

void DossierTour::lists()
{
    m_stage.openPage(m_desk, QStringLiteral("Đến hạn"));
    photograph("desk-dossier-7-due");
    m_stage.openPage(m_desk, QStringLiteral("Bàn giao hồ sơ"));
    photograph("desk-dossier-8-passed-on");
    m_stage.openPage(m_desk, QStringLiteral("Báo cho dân"));
    photograph("desk-dossier-9-calls");
    m_stage.openPage(m_desk, QStringLiteral("Chờ nhập lên tỉnh"));
    photograph("desk-dossier-10-to-be-entered");
    m_stage.openPage(m_desk, QStringLiteral("Sổ sách"));
    photograph("desk-dossier-14-letters");
    m_stage.press(m_desk, QStringLiteral("lettersKey0")); // approved, and entered
    m_stage.press(m_desk, QStringLiteral("registersLines"));
    photograph("desk-dossier-15-letters-sent");
    m_stage.press(m_desk, QStringLiteral("registersBooks"));
    photograph("desk-dossier-16-books");
    m_stage.openPage(m_desk, QStringLiteral("Hàng chờ"));
}

} // namespace motcua
