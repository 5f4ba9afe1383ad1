#pragma once

#include <QCoreApplication>
#include <QIcon>
#include <QString>

#include <vector>

namespace motcua {

/// What a field can look like: colours on which white is read at 7 : 1, and the pictures there are.
class FieldLook {
    Q_DECLARE_TR_FUNCTIONS(motcua::FieldLook)

public:
    struct Choice {
        QString value; ///< as it stands in Field
        QString name;
        QIcon icon;
    };
    static std::vector<Choice> colours();
    static std::vector<Choice> shapes();
    /// The name of a colour or picture; the value itself when it is none of ours.
    static QString colourName(const QString &colour);
    static QString shapeName(const QString &shape);
    static QIcon colourIcon(const QString &colour);
};

} // namespace motcua
