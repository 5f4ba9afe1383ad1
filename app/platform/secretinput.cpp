#include "app/platform/secretinput.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace motcua {

namespace {

constexpr int LongestLine = 1024;

/// The terminal shows nothing that is typed for as long as this lives.
class Quiet {
public:
    Quiet()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ISIG); // Ctrl+C would leave it quiet for good
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Quiet() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;

private:
    termios m_before{};
};

std::optional<QString> readLine()
{
    std::array<char, LongestLine + 2> line{};
    if (!std::fgets(line.data(), int(line.size()), stdin))
        return std::nullopt;
    QByteArray bytes(line.data());
    if (bytes.size() > LongestLine)
        return std::nullopt;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (decoder.hasError() || std::ranges::any_of(text, isControl))
        return std::nullopt;
    return text;
}

} // namespace

std::optional<QStringList> readSecrets(const QStringList &prompts, bool fromStandardInput)
{
    std::optional<Quiet> quiet;
    if (!fromStandardInput) {
        if (::isatty(STDIN_FILENO) == 0)
            return std::nullopt;
        quiet.emplace();
    }
    QStringList secrets;
    for (const QString &prompt : prompts) {
        if (quiet)
            std::fprintf(stderr, "%s: ", prompt.toUtf8().constData());
        const auto line = readLine();
        if (quiet)
            std::fputc('\n', stderr);
        if (!line)
            return std::nullopt;
        secrets.append(*line);
    }
    return secrets;
}

} // namespace motcua
