#pragma once

#include "core/dossiers/savedselections.h"
#include "ui/desk/deskservices.h"

#include <QCoreApplication>
#include <QObject>

namespace motcua {

class DossierFilters;
class ViewChooser;
struct DeskMessage;

/// Sentences about views of dossiers.
class ViewWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::ViewWords)

public:
    /// Views that come with the program; `accounts`: somebody is signed in, who may have some.
    static std::vector<SavedSelection> shipped(bool accounts);
    static DeskMessage refused(SavedSelectionError error);
    static DeskMessage kept(const QString &name);
    static DeskMessage removed(const QString &name);
};

/// Views of dossiers: what is looked for, kept under names by account.
class ViewKeeper : public QObject {
    Q_OBJECT

public:
    /// Both parts of the page outlive this.
    ViewKeeper(const DeskServices &services, DossierFilters &filters, ViewChooser &chooser,
               QObject *parent = nullptr);

    /// Reads those of whoever works here.
    void refresh();
    /// The view that is looked at, if it is one.
    void follow();

Q_SIGNALS:
    /// Other dossiers are looked for.
    void chosen();
    void message(const motcua::DeskMessage &message);

private:
    void forget();
    void choose(int place);
    void keep(const QString &name);
    void rename(const QString &name);
    void remove();
    QString ownName() const;

    DeskServices m_services;
    DossierFilters &m_filters;
    ViewChooser &m_chooser;
    std::vector<SavedSelection> m_views; ///< in the order of the page
    std::size_t m_shipped = 0; ///< of them
};

} // namespace motcua
