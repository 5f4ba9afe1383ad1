#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace motcua {

/// What the command line of the window program asks for.
struct Options {
    bool kiosk = true;
    bool board = true;
    bool desk = true;
    bool fullScreen = false;
    bool practice = false; ///< the site for practice beside the data folder
    bool demo = false; ///< set up the demo site when the folder is empty, without asking
    QString data; ///< empty: the standard folder
    QString tour; ///< folder for the pictures of the scripted tour; empty: no tour
    bool help = false;
    bool version = false;
    bool operator==(const Options &) const = default;
};

/// The error is one English line that says what is wrong and how to mend it.
Result<Options, QString> parseOptions(const QStringList &arguments);
QString optionsHelp();

} // namespace motcua
