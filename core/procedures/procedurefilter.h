#pragma once

#include "core/procedures/procedure.h"

#include <vector>

namespace motcua {

/// Procedures in force on the day that a few typed letters mean: each typed word begins a word of
/// the code, a name or an alias, without regard to capitals and diacritics ("chung thuc" finds
/// "Chứng thực"). Those whose code is in `first` come first, in that order, then the others as they
/// stand. Nothing typed means all. Pointers into `procedures`.
std::vector<const Procedure *> findProcedures(const std::vector<Procedure> &procedures, QDate day,
                                              const QString &typed,
                                              const std::vector<QString> &first);

} // namespace motcua
