#pragma once

#include "ui/desk/dossiers/dossierreader.h"

#include <QObject>

namespace motcua {

class ApologyForm;
struct DeskMessage;

/// Apologies for several dossiers at once: a new date for each, and one document with all letters.
class ApologyBatch : public QObject {
    Q_OBJECT

public:
    ApologyBatch(const DeskServices &services, ApologyForm &form, QObject *parent = nullptr);

    /// Drafts a letter for each that may have a new date.
    void open(const std::vector<DueDossier> &dossiers);

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);
    /// They have new dates, and their applicants must be told.
    void changed();

private:
    QDate newDay(const Dossier &dossier) const;
    void draft();
    void go();

    DeskServices m_services;
    ApologyForm &m_form;
    DossierReader m_reader;
    std::vector<Dossier> m_dossiers;
};

} // namespace motcua
