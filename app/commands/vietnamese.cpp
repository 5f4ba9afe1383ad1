#include "app/commands/vietnamese.h"

namespace motcua {

std::unique_ptr<QTranslator> vietnameseTexts()
{
    auto words = std::make_unique<QTranslator>();
    if (!words->load(QStringLiteral(":/i18n/motcua_vi.qm")))
        words.reset();
    return words;
}

Result<std::unique_ptr<QTranslator>, Answer> neededVietnameseTexts()
{
    if (auto words = vietnameseTexts())
        return words;
    return Answer::failed(Exit::NotPossible, QStringLiteral("no-words"),
                          QStringLiteral("this program has no Vietnamese"),
                          QStringLiteral("install it anew"));
}

} // namespace motcua
