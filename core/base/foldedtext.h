#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace motcua {

/// A word of Vietnamese as it was written and as people type it in a hurry.
struct FoldedWord {
    /// Small letters with their marks, the tone behind the letters: "hòa" and "hoà" are one word.
    QString marked;
    QString plain; ///< without marks, đ as d
    bool hasMarks() const { return marked != plain; }
    bool operator==(const FoldedWord &) const = default;
};

/// The words of a text, in order: runs of letters and digits. Everything else separates them.
std::vector<FoldedWord> foldedWords(QStringView text);

/// The same in one line, words apart by one blank, without marks: "Đăng ký" is "dang ky".
QString plainText(QStringView text);

} // namespace motcua
