#pragma once

#include "core/dossiers/numbermark.h"
#include "core/storage/storageerror.h"

#include <map>

namespace motcua {

/// Marks in memory, on a disk that may refuse.
class FakeNumberMark final : public NumberMark {
public:
    std::optional<Mark> highest(const DrawRequest &request) const override
    {
        const auto found = m_marks.find({request.series, request.day});
        return found == m_marks.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(const DrawRequest &request, int number) override
    {
        if (refuses)
            throw StorageError(13, "no room"); // SQLITE_FULL
        m_marks[{request.series, request.day}] = {number, request.request};
    }

    bool refuses = false;

private:
    std::map<std::pair<QString, QDate>, Mark> m_marks;
};

} // namespace motcua
