#include "ui/desk/files/filewords.h"

#include "ui/desk/dossiers/dossierwords.h"

#include <QFileInfo>
#include <QLocale>

namespace motcua {

QString FileWords::kind(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"pdf")
        return QStringLiteral("PDF");
    for (const char16_t *picture : {u"jpg", u"jpeg", u"png", u"tif", u"tiff", u"bmp", u"webp"}) {
        if (ending == QStringView(picture))
            return tr("picture");
    }
    return ending.isEmpty() ? tr("file") : tr("file %1").arg(ending.toUpper());
}

QString FileWords::size(qint64 bytes)
{
    constexpr double Kilo = 1024;
    const QLocale vietnamese(QLocale::Vietnamese); // 1,2 whatever the machine speaks
    if (bytes < qint64(Kilo))
        return tr("%1 bytes").arg(bytes);
    if (bytes < qint64(Kilo * Kilo))
        return tr("%1 KB").arg(vietnamese.toString(double(bytes) / Kilo, 'f', 0));
    return tr("%1 MB").arg(vietnamese.toString(double(bytes) / Kilo / Kilo, 'f', 1));
}

QString FileWords::about(const Attachment &attachment)
{
    QStringList parts{kind(attachment.name), size(attachment.bytes), attachment.paper};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString FileWords::nobody() { return tr("nobody signed in"); }

QString FileWords::scanned(const std::vector<ScannedPage> &pages)
{
    if (pages.size() == 1)
        return tr("The scanner saved %1, %2.")
            .arg(QFileInfo(pages.front().path).fileName(), size(pages.front().bytes));
    qint64 bytes = 0;
    for (const ScannedPage &page : pages)
        bytes += page.bytes;
    return tr("The scanner saved %n files, from %1 to %2, %3 in all.", nullptr, int(pages.size()))
        .arg(QFileInfo(pages.front().path).fileName(), QFileInfo(pages.back().path).fileName(),
             size(bytes));
}

QString FileWords::attachScanned(const QString &target)
{
    return target.isEmpty() ? tr("Add to this dossier") : tr("Add to %1").arg(target);
}

QString FileWords::folderAway(const QString &folder)
{
    return tr("The scanner's folder %1 is not there, or cannot be read. Pages can still be added "
              "as files.")
        .arg(folder);
}

QString FileWords::pageOf(int page, int pages)
{
    return pages == 1 ? QString() : tr("Page %1 of %2").arg(page).arg(pages);
}

DeskMessage FileWords::keeping(int files)
{
    return DeskMessage::notice(tr("Keeping %n files…", nullptr, files));
}

QString FileWords::problem(FileProblem problem)
{
    switch (problem) {
    case FileProblem::Gone: return tr("it is not there any more");
    case FileProblem::NotAllowed: return tr("it cannot be read");
    case FileProblem::NoFile: return tr("it is a folder, no file");
    case FileProblem::Empty: return tr("it is empty");
    case FileProblem::TooLarge: return tr("it is larger than 64 MB");
    case FileProblem::Changed: return tr("somebody is writing into it; please add it again");
    }
    return {};
}

QString FileWords::refusal(const RefusedFile &file)
{
    if (const auto *why = std::get_if<FileProblem>(&file.why))
        return tr("%1: %2.").arg(file.name, problem(*why));
    const DeskMessage said = DossierWords::refusal(std::get<DossierError>(file.why));
    return tr("%1: %2").arg(file.name, said.text);
}

DeskMessage FileWords::kept(const KeptFiles &files)
{
    QString text = tr("Kept with %1: %n files.", nullptr, files.kept).arg(files.dossier->code());
    if (files.leftBehind > 0)
        text += u' '
            + tr("%n of them still lie in the scanner's folder: please delete them there.", nullptr,
                 files.leftBehind);
    return DeskMessage::notice(text);
}

DeskMessage FileWords::notKept(const KeptFiles &files)
{
    QStringList lines;
    if (files.kept > 0)
        lines.append(kept(files).text);
    lines.append(tr("Sorry, not kept, and still where they were:"));
    for (const RefusedFile &file : files.refused)
        lines.append(refusal(file));
    return DeskMessage::problem(lines.join(u'\n'));
}

DeskMessage FileWords::notTaken(const std::vector<RefusedFile> &files)
{
    QStringList lines{tr("Sorry, not among the files of this dossier:")};
    for (const RefusedFile &file : files)
        lines.append(refusal(file));
    return DeskMessage::problem(lines.join(u'\n'));
}

DeskMessage FileWords::removed(const QString &name)
{
    return DeskMessage::notice(tr("%1 is not shown any more.").arg(name));
}

DeskMessage FileWords::reasonWanted()
{
    return DeskMessage::notice(tr("Please write down why the file is removed."));
}

DeskMessage FileWords::chooseFile()
{
    return DeskMessage::notice(tr("There is no file yet. Ctrl+O adds one."));
}

DeskMessage FileWords::chooseDossier()
{
    return DeskMessage::notice(tr("Please choose the dossier first. Nothing was kept."));
}

DeskMessage FileWords::notShown(PictureError error)
{
    if (error == PictureError::Locked)
        return DeskMessage::notice(
            tr("This PDF wants a password. It can be saved as a copy and opened elsewhere."));
    return DeskMessage::notice(
        tr("This file cannot be shown here. It can be saved as a copy and opened elsewhere."));
}

DeskMessage FileWords::copySaved(const QString &path)
{
    return DeskMessage::notice(
        tr("The copy lies in %1. Please delete it when it is not needed any more.").arg(path));
}

DeskMessage FileWords::copyNotSaved(const QString &path)
{
    return DeskMessage::problem(
        tr("Sorry, %1 could not be written. The file of the dossier is safe.").arg(path));
}

} // namespace motcua
