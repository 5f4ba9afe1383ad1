#include "core/base/vietnamesesyllable.h"

#include "core/base/vietnamesemarks.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr std::array Qualities{Circumflex, Breve, Horn};

QStringList list(QStringView text) { return text.toString().split(u' '); }

const QStringList &initials()
{
    static const QStringList all =
        list(u"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    return all;
}

const QSet<QString> &rimes()
{
    static const QSet<QString> all = [] {
        const QStringList words = list(
            u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu "
            u"ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu "
            u"iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay "
            u"oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn "
            u"ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uy "
            u"uya uych uyên uyêt uynh uyt uyu uân uâng uât uây uê uêch uênh uơ ư ưa ưc ưi ưm ưn "
            u"ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ych yn ynh yt");
        return QSet<QString>(words.begin(), words.end());
    }();
    return all;
}

bool endsInStop(const QString &rime)
{
    return rime.endsWith(u'c') || rime.endsWith(u'p') || rime.endsWith(u't')
        || rime.endsWith(u"ch");
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    constexpr qsizetype Longest = 7; // nghiêng
    char16_t tone = 0;
    QString letters;
    if (word.size() > 4 * Longest)
        return false;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (std::ranges::find(Tones, c.unicode()) == Tones.end())
            letters += c;
        else if (tone != 0)
            return false;
        else
            tone = c.unicode();
    }
    letters = letters.normalized(QString::NormalizationForm_C);
    const auto fits = [tone](const QString &rime) {
        const bool free = !endsInStop(rime) || tone == Acute || tone == DotBelow;
        return free && rimes().contains(rime);
    };
    return fits(letters) || std::ranges::any_of(initials(), [&](const QString &initial) {
               return letters.startsWith(initial) && fits(letters.sliced(initial.size()));
           });
}

bool isMarkedVietnameseLetter(QChar letter)
{
    if (letter == u'đ' || letter == u'Đ')
        return true;
    const QString parts = QString(letter.toLower()).normalized(QString::NormalizationForm_D);
    if (parts.size() < 2 || !QStringView(u"aeiouy").contains(parts.front()))
        return false;
    return std::ranges::all_of(parts.sliced(1), [](QChar c) {
        return std::ranges::find(Tones, c.unicode()) != Tones.end()
            || std::ranges::find(Qualities, c.unicode()) != Qualities.end();
    });
}

} // namespace motcua
