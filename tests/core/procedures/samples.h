#pragma once

#include "core/procedures/catalogue.h"
#include "core/procedures/procedure.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace motcua::test {

/// A day on which the samples are in force.
inline const QDate SampleDay(2026, 11, 23);

/// The bytes of resources/catalogue/procedures.json.
QByteArray shippedCatalogueBytes();
/// The same, parsed; fails the test when it cannot be.
Catalogue shippedCatalogue();

/// A procedure with something in every field.
Procedure fullProcedure();
/// A procedure with nothing that may be missing.
Procedure bareProcedure();

} // namespace motcua::test
