// Built only with the windows: it opens pictures.
#include "app/commands/codejson.h"
#include "app/commands/command.h"
#include "core/codes/reading/codereader.h"
#include "ui/scan/picturefile.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace motcua {

namespace {

struct Words {
    QString code; ///< stable
    QString message;
};

Words wordsOf(PictureError error)
{
    switch (error) {
    case PictureError::NotThere:
        return {QStringLiteral("not-there"), QStringLiteral("there is no such file")};
    case PictureError::NotAllowed:
        return {QStringLiteral("not-allowed"), QStringLiteral("you may not read it")};
    case PictureError::NoPicture:
        return {QStringLiteral("no-picture"), QStringLiteral("is no picture and no PDF")};
    case PictureError::TooLarge:
        return {QStringLiteral("too-large"), QStringLiteral("has too many dots")};
    case PictureError::Locked:
        return {QStringLiteral("locked"), QStringLiteral("wants a password")};
    }
    return {};
}

/// What is told of one file after the other.
class Report {
public:
    void read(const QString &file)
    {
        QElapsedTimer timer;
        timer.start();
        const auto pictures = eachPicture(file, [&](int page, const Luma &picture) {
            const std::vector<FoundCode> codes = readCodes(picture.view());
            told(file, page, codes, double(timer.nsecsElapsed()) / 1e6);
            timer.restart();
            return true;
        });
        if (pictures)
            return;
        const Words words = wordsOf(pictures.error());
        m_lines.append(
            QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("error"), words.code}});
        m_text += QStringLiteral("%1: %2\n").arg(file, words.message);
        m_bad.append(QStringLiteral("%1: %2").arg(file, words.message));
    }
    Answer answer() const
    {
        Answer answer{Exit::Done, m_lines, m_text, {}, true};
        if (!m_bad.isEmpty()) {
            answer.exit = Exit::BadInput;
            answer.error =
                Answer::Error{QStringLiteral("bad-file"), m_bad.join(QStringLiteral(", ")),
                              QStringLiteral("name pictures or PDFs")};
        }
        return answer;
    }

private:
    void told(const QString &file, int page, const std::vector<FoundCode> &codes,
              double milliseconds)
    {
        QJsonObject line{{QStringLiteral("file"), file},
                         {QStringLiteral("page"), page},
                         {QStringLiteral("kind"), QJsonValue()},
                         {QStringLiteral("text"), QJsonValue()},
                         {QStringLiteral("milliseconds"), milliseconds}};
        if (codes.empty()) {
            m_lines.append(line);
            m_text += QStringLiteral("%1: no code\n").arg(file);
        }
        for (const FoundCode &code : codes) {
            const QJsonValue kind = toJson(meaningOf(code.text), {})[QStringLiteral("kind")];
            line[QStringLiteral("kind")] = kind;
            line[QStringLiteral("text")] = code.text;
            m_lines.append(line);
            m_text +=
                QStringLiteral("%1: %2: %3\n").arg(file, kind.toString(), code.text.simplified());
        }
    }

    QJsonArray m_lines;
    QString m_text;
    QStringList m_bad;
};

Answer read(const Beside &, const Arguments &arguments)
{
    Report report;
    for (const QString &file : arguments.operands())
        report.read(file);
    return report.answer();
}

} // namespace

std::vector<Command> codeReadCommands()
{
    return {{{QStringLiteral("code"), QStringLiteral("read")},
             {FilesOperand},
             QStringLiteral("the codes in pictures and PDFs; works without a site too"),
             {},
             InOwnProcess{read}}};
}

} // namespace motcua
