#include "tests/support/fakeprinter.h"

#include <algorithm>

namespace motcua {

namespace {

int byteAt(const QByteArray &bytes, qsizetype i) { return static_cast<unsigned char>(bytes[i]); }

} // namespace

char FakePrinter::status(StatusQuery query) const
{
    int bits = 0x12;
    switch (query) {
    case StatusQuery::Printer: bits |= 0x04 | (stopped() ? 0x08 : 0); break; // no drawer: pin high
    case StatusQuery::OfflineCause:
        bits |= (coverOpen ? 0x04 : 0) | (paperOut() ? 0x20 : 0) | (broken ? 0x40 : 0);
        break;
    case StatusQuery::Paper: bits |= paperOut() ? 0x6C : 0; break;
    }
    return static_cast<char>(bits);
}

void FakePrinter::answerAtOnce(char byte)
{
    m_recent = m_recent.append(byte).right(10);
    const QByteArray last = m_recent.right(3);
    for (const StatusQuery query :
         {StatusQuery::Printer, StatusQuery::OfflineCause, StatusQuery::Paper}) {
        if (last == escposQuery(query) && !mute)
            reply(QByteArray(1, status(query)));
    }
    if (m_recent == escposClear()) {
        ++cleared;
        m_input.clear();
        m_steps.clear();
    }
}

void FakePrinter::receive(const QByteArray &bytes)
{
    if (deaf)
        return;
    for (const char byte : bytes) {
        m_input.append(byte);
        answerAtOnce(byte);
    }
    while (parseOne())
        continue;
    work();
}

void FakePrinter::mend()
{
    coverOpen = broken = false;
    rowsLeft = 100'000;
    work();
}

// One whole command moves from the input to the steps; false when there is none.
bool FakePrinter::parseOne()
{
    const QByteArray head = m_input.left(3);
    const auto take = [this](qsizetype size) {
        const QByteArray taken = m_input.left(size);
        m_input.remove(0, size);
        return taken;
    };
    if (head.size() < 3)
        return head.startsWith("\x1B@") && !take(2).isEmpty();
    if (head.startsWith("\x1B@"))
        return !take(2).isEmpty();
    if (head.startsWith("\x1D"
                        "a")
        || (head[0] == 0x10 && head[1] == 0x04))
        return !take(3).isEmpty();
    if (head[0] == 0x10 && head[1] == 0x14)
        return false; // the rest is on its way
    if (head.startsWith("\x1D"
                        "r")) {
        m_steps.push_back({Step::Kind::Fence, take(3)});
        return true;
    }
    if (head.startsWith("\x1BJ")) {
        m_steps.push_back({Step::Kind::End, take(3)});
        return true;
    }
    if (head.startsWith("\x1DV")) {
        if (m_input.size() < 4)
            return false;
        m_steps.push_back({Step::Kind::End, take(4)});
        return true;
    }
    if (head != QByteArrayLiteral("\x1Dv0")) {
        ++strangers;
        return !take(1).isEmpty();
    }
    if (m_input.size() < 8)
        return false;
    const int rowBytes = byteAt(m_input, 4) + 256 * byteAt(m_input, 5);
    const int rows = byteAt(m_input, 6) + 256 * byteAt(m_input, 7);
    if (m_input.size() < 8 + qsizetype(rowBytes) * rows)
        return false;
    take(8);
    for (int row = 0; row < rows; ++row)
        m_steps.push_back({Step::Kind::Row, take(rowBytes)});
    return true;
}

void FakePrinter::work()
{
    while (!m_steps.empty() && !stopped()) {
        const Step step = m_steps.front();
        m_steps.pop_front();
        switch (step.kind) {
        case Step::Kind::Row:
            m_rows.push_back(step.bytes);
            --rowsLeft;
            break;
        case Step::Kind::End:
            cut();
            feeds.push_back(step.bytes);
            break;
        case Step::Kind::Fence:
            if (!mute)
                reply(QByteArray(1, 0));
            break;
        }
    }
}

void FakePrinter::cut()
{
    const int width = m_rows.empty() ? 0 : int(m_rows.front().size()) * 8;
    QImage slip(width, int(m_rows.size()), QImage::Format_Mono);
    slip.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < slip.height(); ++y)
        std::ranges::copy(m_rows[std::size_t(y)], reinterpret_cast<char *>(slip.scanLine(y)));
    slips.push_back(slip);
    m_rows.clear();
}

} // namespace motcua
