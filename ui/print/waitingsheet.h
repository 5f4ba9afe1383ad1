#pragma once

#include "core/documents/waitinglist.h"

#include <QByteArray>

namespace motcua {

/// The list as pages of A4, a line a number, with room to write at its end; every page says when it
/// was made. Needs a QGuiApplication (any platform).
QByteArray waitingListPdf(const WaitingList &list);

/// Writes the pages to a file; never half of one. False: the disk refused.
bool saveWaitingList(const WaitingList &list, const QString &path);

} // namespace motcua
