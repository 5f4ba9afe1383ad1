#include "tests/fuzz/inputs.h"

#include "core/codes/wedgeassembler.h"

#include <algorithm>
#include <cstdlib>

namespace motcua {

namespace {

void demand(bool promise)
{
    if (!promise)
        std::abort();
}

/// A page and an assembler that share a keyboard: every character goes to one of them, at most.
class Desk {
public:
    explicit Desk(WedgeAssembler &assembler)
        : m_assembler(assembler)
    {
    }
    void type(const QString &text, WedgeAssembler::Time at)
    {
        const auto taken = m_assembler.type(text, at);
        take(taken);
        m_typed += text.size();
        m_page += taken.ours ? 0 : text.size();
        look(at);
    }
    void erase(WedgeAssembler::Time at)
    {
        const auto taken = m_assembler.erase(at);
        take(taken);
        m_page -= taken.ours ? 0 : std::min<qsizetype>(m_page, 1);
        look(at);
    }
    void end(WedgeAssembler::Time at)
    {
        take(m_assembler.end(at));
        look(at);
    }
    void look(WedgeAssembler::Time now)
    {
        if (const auto scan = m_assembler.scan(now)) {
            demand(!scan->isEmpty());
            m_scanned += scan->size();
        }
        demand(m_page + m_scanned <= m_typed);
    }

private:
    void take(const WedgeAssembler::Taken &taken)
    {
        demand(taken.before >= 0 && taken.before <= m_page && (taken.ours || taken.before == 0));
        m_page -= taken.before;
    }

    WedgeAssembler &m_assembler;
    qsizetype m_typed = 0;
    qsizetype m_page = 0;
    qsizetype m_scanned = 0;
};

} // namespace

// Pairs of bytes: how long after the key before, and which key.
void checkWedgeInput(QByteArrayView bytes)
{
    using namespace std::chrono_literals;
    constexpr unsigned char Backspace = 8, Enter = 13;
    WedgeAssembler assembler;
    Desk desk(assembler);
    WedgeAssembler::Time now{1'000'000};
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        now += std::chrono::milliseconds(4 * static_cast<unsigned char>(bytes[i]));
        const auto key = static_cast<unsigned char>(bytes[i + 1]);
        if (key == Backspace)
            desk.erase(now);
        else if (key == Enter)
            desk.end(now);
        else
            desk.type(key < 0x80 ? QString(QChar(char16_t(key)))
                                 : QStringLiteral("oôồ").first(1 + key % 3),
                      now);
    }
    // Silence ends everything.
    now += 1s;
    desk.look(now);
    demand(!assembler.due() && !assembler.scan(now + 1h));
}

} // namespace motcua
