#pragma once

#include "core/procedures/procedure.h"

#include <vector>

namespace motcua {

/// Procedures in force on the day that a few typed letters mean: each typed word begins a word of
/// the code, a name or an alias, without regard to capitals and diacritics ("chung thuc" finds
/// "Chứng thực"). Nothing typed means all. Pointers into `procedures`.
///
/// In the order in which a counter means them for work done at once: those whose code is in
/// `recent`, in that order; then of the site's fields it serves, then the others; there what is
/// done while one waits before what takes days, then by field as the counter names them, by the
/// place within the field and by name.
std::vector<const Procedure *> findProcedures(const std::vector<Procedure> &procedures, QDate day,
                                              const QString &typed,
                                              const std::vector<QString> &recent,
                                              const std::vector<QString> &served);

} // namespace motcua
