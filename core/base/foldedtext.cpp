#include "core/base/foldedtext.h"

namespace motcua {

namespace {

bool isTone(char16_t c)
{
    constexpr char16_t Grave = 0x300;
    constexpr char16_t Acute = 0x301;
    constexpr char16_t Tilde = 0x303;
    constexpr char16_t HookAbove = 0x309;
    constexpr char16_t DotBelow = 0x323;
    return c == Grave || c == Acute || c == Tilde || c == HookAbove || c == DotBelow;
}

class WordReader {
public:
    void read(QChar c)
    {
        if (isTone(c.unicode())) {
            m_tone += c;
        } else if (c.category() == QChar::Mark_NonSpacing) {
            m_word.marked += c;
        } else if (c.isLetterOrNumber()) {
            m_word.marked += c;
            m_word.plain += c == u'đ' ? QChar(u'd') : c;
        } else {
            end();
        }
    }
    void end()
    {
        if (!m_word.plain.isEmpty()) {
            m_word.marked += m_tone;
            words.push_back(std::move(m_word));
        }
        m_word = {};
        m_tone.clear();
    }

    std::vector<FoldedWord> words;

private:
    FoldedWord m_word;
    QString m_tone;
};

} // namespace

std::vector<FoldedWord> foldedWords(QStringView text)
{
    WordReader reader;
    for (const QChar c : text.toString().toLower().normalized(QString::NormalizationForm_D))
        reader.read(c);
    reader.end();
    return std::move(reader.words);
}

QString plainText(QStringView text)
{
    QString line;
    for (const FoldedWord &word : foldedWords(text)) {
        if (!line.isEmpty())
            line += u' ';
        line += word.plain;
    }
    return line;
}

} // namespace motcua
