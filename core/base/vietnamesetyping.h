#pragma once

#include <QString>

namespace motcua {

/// How keys without Vietnamese letters become Vietnamese text.
enum class TypingMethod {
    Telex, ///< s f r x j tones, z none; aa ee oo aw ow uw dd
    Vni, ///< 1 2 3 4 5 tones, 0 none; 6 circumflex, 7 horn, 8 breve, 9 đ
};

/// Composes what is typed on a keyboard of ours: keys in, text out. Marks may be typed anywhere in
/// the word after its letter ("dduowngf", "duongwdf"); the tone stands where books put it ("hòa",
/// "hoàn", "thúy"), and moves when letters follow. The same mark typed twice is taken back and
/// stays as a letter ("ass" is "as"), and so does everything after it in this word: names of other
/// peoples and of companies can be written.
class VietnameseTyping {
public:
    explicit VietnameseTyping(TypingMethod method = TypingMethod::Telex)
        : m_method(method)
    {
    }

    const QString &text() const { return m_text; } ///< NFC
    /// Text that was there before: what is typed next begins a word of its own.
    void setText(const QString &text);
    /// One key: a letter, digit, sign or blank.
    void type(QChar key);
    /// Takes the last letter away with all its marks.
    void erase();

private:
    void typeInWord(QChar key);

    TypingMethod m_method;
    QString m_text;
    qsizetype m_word = 0; ///< where the word begins that keys still change
    bool m_isPlain = false; ///< a mark was taken back in it
};

} // namespace motcua
