#include "app/commands/vietnamese.h"

namespace motcua {

std::unique_ptr<QTranslator> vietnamese()
{
    auto words = std::make_unique<QTranslator>();
    if (!words->load(QStringLiteral(":/i18n/motcua_vi.qm")))
        words.reset();
    return words;
}

Result<std::unique_ptr<QTranslator>, Answer> neededVietnamese()
{
    if (auto words = vietnamese())
        return words;
    return Answer::failed(Exit::NotPossible, QStringLiteral("no-words"),
                          QStringLiteral("this program has no Vietnamese"),
                          QStringLiteral("install it anew"));
}

} // namespace motcua
