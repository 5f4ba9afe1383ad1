#pragma once

#include "core/dossiers/letterservice.h"
#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/window/sidework.h"

#include <QObject>

namespace motcua {

class RegistersView;

/// Drives the letters of the page "Sổ sách": what is proposed is approved by a person, printed and
/// entered into the register, or declined.
class LetterController : public QObject {
    Q_OBJECT

public:
    LetterController(const DeskServices &services, RegistersView &view, QObject *parent = nullptr);

    /// Something was done to dossiers.
    void refresh();

    /// How often letters are looked for while nobody looks at the page.
    static constexpr std::chrono::minutes Unseen{1};

Q_SIGNALS:
    void dossierWanted(const motcua::Dossier &dossier);
    /// Thanks wait for nobody and are not counted.
    void proposedChanged(int letters);
    void dossiersChanged();

private:
    void look();
    void forget();
    void listProposed();
    void listLines();
    void preview();
    void approve();
    void askWhy();
    void decline(const QString &reason);
    void printAgain();

    DeskServices m_services;
    RegistersView &m_view;
    DossierReader m_reader;
    std::vector<LetterService::Proposal> m_proposed;
    std::vector<LetterService::Line> m_lines;
    int m_told = 0;
    Instant m_read{};
    SideWork m_beside;
};

} // namespace motcua
