#pragma once

#include "core/dossiers/duelist.h"
#include "ui/desk/deskservices.h"

namespace motcua {

struct Person;

/// What pages of dossiers show of them, within the walls of whoever works here.
class DossierReader {
public:
    explicit DossierReader(const DeskServices &services)
        : m_services(services)
    {
    }

    /// Whether somebody works here who sees dossiers.
    bool isOpen() const;
    /// Whether this site has ever received one: before, nobody is asked for a step not taken.
    bool isUsed() const;
    /// One of the own agency's fields, or one that was handed here.
    bool maySee(const Dossier &dossier) const;
    /// Without the others.
    std::vector<Dossier> seen(std::vector<Dossier> dossiers) const;
    std::vector<DueDossier> seen(std::vector<DueDossier> dossiers) const;

    /// Empty when it cannot be read.
    QString nameOf(const Id &person) const;
    /// Of an account; empty when there is none of this id.
    QString accountName(const Id &account) const;
    /// As people say it; the code where the catalogue does not have it any more.
    QString procedureOf(const Dossier &dossier) const;
    /// Why the dossier is due when it is, counted again from its operations.
    Deadline deadlineOf(const Dossier &dossier) const;

private:
    bool isHandedHere(const Dossier &dossier) const;

    DeskServices m_services;
};

} // namespace motcua
