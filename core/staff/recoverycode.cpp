#include "core/staff/recoverycode.h"

#include "core/base/crockford.h"

namespace motcua {

namespace {

constexpr int Signs = 20;
constexpr int GroupSigns = 5;

} // namespace

QString newRecoveryCode(Random &random)
{
    QString code = randomCrockford(Signs, random);
    for (int at = Signs - GroupSigns; at > 0; at -= GroupSigns)
        code.insert(at, u'-');
    return code;
}

QString plainRecoveryCode(const QString &typed) { return plainCrockford(typed); }

} // namespace motcua
