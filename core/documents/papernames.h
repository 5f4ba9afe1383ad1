#pragma once

#include "core/procedures/procedure.h"

#include <QString>

namespace motcua {

/// Names as they stand within a Vietnamese sentence on paper.

/// "UBND Phường Mẫu" as "Ủy ban nhân dân phường Mẫu".
QString authorityInWords(const QString &authority);
/// "Phường Mẫu" as "phường Mẫu".
QString unitInWords(const QString &unit);
/// What is asked for: "Thủ tục đăng ký khai sinh" as "đăng ký khai sinh".
QString matterOf(const QString &procedure);
/// The last three words stay on one line, so that none of them is left alone.
QString withWholeEnd(QString name);

/// The application form itself, which stays with who decides.
bool isApplication(const QString &paper, const Procedure &procedure);

} // namespace motcua
