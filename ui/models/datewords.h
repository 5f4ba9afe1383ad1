#pragma once

#include <QCoreApplication>
#include <QDate>

namespace motcua {

/// Days as board and desk write them; the kiosk and the slip begin them with a small letter.
class DateWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::DateWords)

public:
    /// 1 is "Thứ Hai".
    static QString weekday(int day);
    /// "Thứ Hai 23/11/2026"
    static QString date(QDate day);
};

} // namespace motcua
