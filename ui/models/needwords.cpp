#include "ui/models/needwords.h"

namespace motcua {

QString NeedWords::of(Need need)
{
    switch (need) {
    case Need::Hearing: return tr("hard of hearing");
    case Need::Sight: return tr("poor sight");
    case Need::Walking: return tr("walks with difficulty");
    case Need::Reading: return tr("cannot read");
    case Need::Interpreter: return tr("needs an interpreter");
    }
    return {};
}

QStringList NeedWords::of(Needs needs)
{
    QStringList words;
    for (const Need need : AllNeeds) {
        if (needs.testFlag(need))
            words.append(of(need));
    }
    return words;
}

} // namespace motcua
