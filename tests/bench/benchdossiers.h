#pragma once

#include "core/citizens/person.h"

#include <random>
#include <vector>

namespace motcua {

class Office;

/// People with names as frequent as they are: more than a third is called Nguyễn. The same ones in
/// each run, each with a number of its own.
class BenchPeople {
public:
    Person next();

private:
    std::mt19937 m_engine{2026};
    qint64 m_number = 0;
};

/// Dossiers of these people, one by one through the service; how long each took, ms. Ends the
/// program when one is refused.
std::vector<double> receiveDossiers(Office &office, BenchPeople &people, int dossiers);

} // namespace motcua
