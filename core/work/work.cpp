#include "core/work/work.h"

namespace motcua {

WorkFigures figuresOf(const std::vector<Work> &works)
{
    WorkFigures figures;
    for (const Work &work : works) {
        if (work.isVoid)
            continue;
        ++figures.records;
        figures.copies += work.copies;
        figures.feeVnd += work.feeVnd;
    }
    return figures;
}

} // namespace motcua
