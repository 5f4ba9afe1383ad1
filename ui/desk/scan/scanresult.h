#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace motcua {

/// What a code says, ready to be shown.
struct ScanResult {
    struct Field {
        QString label;
        QString value;
        bool check = false; ///< damaged on its way: "cần kiểm tra"
        bool operator==(const Field &) const = default;
    };
    QString title;
    std::vector<Field> fields;
    QStringList warnings; ///< a sentence each
    QStringList hints = {}; ///< what is to be known of every such code, a sentence each
    QString action = {}; ///< what can be done with it at once, on a button; may be empty
    QString other = {}; ///< what else, beside it
    bool operator==(const ScanResult &) const = default;
};

} // namespace motcua
