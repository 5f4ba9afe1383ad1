#pragma once

#include <QFont>
#include <QObject>
#include <QtQmlIntegration>

namespace motcua {

/// Shortens a long name or a list to what fits, at a comma, a semicolon, a dot or a bracket, so
/// that nothing on a screen looks cut.
class WholeClauses : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// The longest beginning of `text` made of whole clauses that takes at most `lines` lines of
    /// `width` pixels; empty when not even the first clause does.
    Q_INVOKABLE QString fitting(const QString &text, const QFont &font, double width,
                                int lines) const;
};

} // namespace motcua
