#pragma once

#include <QString>

#include <random>

namespace motcua {

/// The text of a code as citizens hold it: a card with a Vietnamese name, a link to a procedure, a
/// short code. People and numbers are made up.
QString scanPayload(std::mt19937 &random);

} // namespace motcua
