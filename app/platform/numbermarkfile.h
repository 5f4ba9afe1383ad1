#pragma once

#include "app/platform/datafolder.h"
#include "core/dossiers/numbermark.h"

#include <QHash>

namespace motcua {

/// The mark as a small file beside the database, a line for each series and day:
/// "H26.107 2026-11-23 17 <request>". Lines of older days than KeptDays go.
class NumberMarkFile final : public NumberMark {
public:
    explicit NumberMarkFile(const DataFolder &folder);

    std::optional<Mark> highest(const DrawRequest &request) const override;
    void keep(const DrawRequest &request, int number) override;

    static constexpr int KeptDays = 40;

private:
    using Key = std::pair<QString, QDate>;
    using Marks = QHash<Key, Mark>;
    const Marks &marks() const;
    static QByteArray written(const Marks &marks);

    DataFolder m_folder;
    mutable std::optional<Marks> m_marks; ///< as the file has them, once it was read
};

} // namespace motcua
