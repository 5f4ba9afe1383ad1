#pragma once

#include "core/documents/formshelf.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

#include <map>
#include <optional>

namespace motcua {

class FormsSection;

/// Drives the section "Biểu mẫu": a form is looked at while it is written, and kept when nothing
/// is wrong with it.
class FormsController : public QObject {
    Q_OBJECT

public:
    /// The services have a shelf of forms.
    FormsController(const DeskServices &services, FormsSection &section, QObject *parent = nullptr);

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);

private:
    void refresh();
    void forget();
    void list();
    void choose();
    void typed();
    void look();
    void showVersion(int place);
    void save();
    void reset();
    void settle(FormKind kind, const Result<Done, FormError> &done, const DeskMessage &words);
    QString holding(FormKind kind) const;
    QString accountName(const Id &account) const;
    bool isAllowed() const;

    DeskServices m_services;
    FormShelf &m_shelf;
    FormsSection &m_section;
    std::map<FormKind, QString> m_written; ///< not kept yet
    std::optional<FormKind> m_shownPage; ///< whose page stands beside the text
    std::vector<FormVersion> m_versions; ///< of the chosen one, as they stand in the choice
    bool m_allowed = false;
};

} // namespace motcua
