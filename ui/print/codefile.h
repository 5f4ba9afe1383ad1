#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua {

/// A QR code alone, to be put into somebody's own paper.
enum class CodeFileKind {
    Png, ///< 16 dots a module
    Svg,
    Pdf, ///< a page as large as the code, 40 mm
};

/// By the ending of a file's name.
std::optional<CodeFileKind> codeFileKindOf(const QString &path);

/// The code with its quiet zone; nothing when the text is empty, too long, or was not read back
/// from the picture. Needs a QGuiApplication (any platform).
std::optional<QByteArray> codeFile(const QString &text, CodeFileKind format);

} // namespace motcua
