#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace motcua {

/// Which procedure a link or a text names: those of the national portal old and new, of the
/// ministries, of provinces, and of codes that communes print themselves.
struct ProcedureLink {
    enum class Names {
        Code, ///< "1.001193"
        PortalPage, ///< UUID of its page on the national portal
        Words, ///< of a search
        Unknown, ///< a page about a procedure whose code cannot be read from the link: ask once
    };
    Names names = Names::Unknown;
    QString value; ///< code, UUID in small letters, words; of Unknown the part that identifies it
    bool operator==(const ProcedureLink &) const = default;
};

/// Nothing when the text has nothing to do with a procedure. Nothing is ever opened or fetched.
std::optional<ProcedureLink> procedureLink(QStringView text);

} // namespace motcua
