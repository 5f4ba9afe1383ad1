#pragma once

#include "app/commands/answer.h"
#include "core/base/result.h"

#include <QTranslator>

#include <memory>

namespace motcua {

/// The words of paper, which speaks Vietnamese also from the command line. Null where the program
/// was built without them.
std::unique_ptr<QTranslator> vietnameseTexts();

/// The same for what must not come out in English.
Result<std::unique_ptr<QTranslator>, Answer> neededVietnameseTexts();

} // namespace motcua
