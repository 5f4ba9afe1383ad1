#pragma once

#include "core/site/site.h"

#include <QStringList>

namespace motcua {

/// Changes of a configuration that is not applied yet, one thing a person does at a time. They keep
/// together what belongs together; whether the whole is right tells checkConfiguration().

/// A code for something new: the name in small ASCII letters, "Hộ tịch" gives "ho-tich"; with a
/// number behind it when that is taken.
QString newCode(const QString &name, const QStringList &taken);

/// A field with the first free letter, before the guidance queue; its code. Empty when no letter is
/// left. `colour` and `shape` are what the tile shows.
QString addField(SiteConfiguration &configuration, const QString &name, const QString &colour,
                 const QString &shape);
/// Also from the counters that served it.
void removeField(SiteConfiguration &configuration, const QString &code);
/// Among the tiles, `by` places down or, negative, up; the guidance queue stays last.
void moveField(SiteConfiguration &configuration, const QString &code, int by);

/// A counter with the first free number, of the first agency; its number.
int addCounter(SiteConfiguration &configuration, const QString &name);
void removeCounter(SiteConfiguration &configuration, int number);

QString addAgency(SiteConfiguration &configuration, const QString &name);
void removeAgency(SiteConfiguration &configuration, const QString &code);

QString addPriority(SiteConfiguration &configuration, const QString &name);
void removePriority(SiteConfiguration &configuration, const QString &code);

/// The same configuration with its lists in the order in which a site gives them back.
SiteConfiguration inOrder(SiteConfiguration configuration);

} // namespace motcua
