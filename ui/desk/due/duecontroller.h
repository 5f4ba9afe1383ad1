#pragma once

#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/due/apologybatch.h"

#include <QObject>

namespace motcua {

class DueView;

/// Drives the page "Đến hạn": what is late, due today, at risk of our own promise, due next.
class DueController : public QObject {
    Q_OBJECT

public:
    DueController(const DeskServices &services, DueView &view, QObject *parent = nullptr);

    /// Something was done to dossiers.
    void refresh();

    /// How often the figure is counted while nobody looks at the page: the queue changes all the
    /// time, due dates do not.
    static constexpr std::chrono::minutes Unseen{1};

Q_SIGNALS:
    void dossierWanted(const motcua::Dossier &dossier);
    /// Late and due today: what cannot wait.
    void pressingChanged(int dossiers);
    /// Dossiers have new dates.
    void dossiersChanged();
    void callsWanted();
    /// Of a year whose Tết nobody decided.
    void calendarWanted(int year);

private:
    void look();
    void forget();
    void copy();
    void apologise();
    bool mayEnterCalendar() const;
    const DueDossier *find(const Id &dossier) const;

    DeskServices m_services;
    DueView &m_view;
    DossierReader m_reader;
    ApologyBatch m_apologies;
    std::vector<DueDossier> m_due;
    int m_pressing = 0;
    Instant m_read{}; ///< when it was read last
};

} // namespace motcua
