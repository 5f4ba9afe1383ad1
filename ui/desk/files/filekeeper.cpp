#include "ui/desk/files/filekeeper.h"

#include "core/dossiers/attachmentservice.h"
#include "ui/desk/session/desksession.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace motcua {

std::vector<PickedFile> pickedFiles(const QStringList &paths)
{
    std::vector<PickedFile> files;
    for (const QString &path : paths)
        files.push_back({path, {}});
    return files;
}

Result<QByteArray, FileProblem> readPicked(const PickedFile &picked)
{
    const QFileInfo before(picked.path);
    if (!before.exists())
        return FileProblem::Gone;
    if (!before.isFile())
        return FileProblem::NoFile;
    if (before.size() == 0)
        return FileProblem::Empty;
    if (before.size() > AttachmentService::MostBytes)
        return FileProblem::TooLarge;
    QFile file(picked.path);
    if (!file.open(QIODevice::ReadOnly))
        return FileProblem::NotAllowed;
    const QByteArray content = file.read(AttachmentService::MostBytes + 1);
    const QFileInfo after(picked.path);
    const auto &page = picked.scanned;
    const bool changed = content.size() != before.size() || after.size() != before.size()
        || after.lastModified() != before.lastModified()
        || (page && (page->bytes != after.size() || page->modified != after.lastModified()));
    if (changed)
        return FileProblem::Changed;
    return content;
}

FileKeeper::FileKeeper(const DeskServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

DossierWriter::Changed FileKeeper::attach(const Round &round, const PickedFile &file,
                                          const Content &content)
{
    AttachmentService &attachments = m_services.dossiers.attachments;
    const QString name = QFileInfo(file.path).fileName();
    return file.held
        ? attachments.attachHeld(round.outcome.target, name, file.sha256, round.actor)
        : attachments.attach(round.outcome.target, name, {}, content.value(), round.actor);
}

void FileKeeper::store(Round &round, const PickedFile &file, const Content &content)
{
    const QString name = QFileInfo(file.path).fileName();
    KeptFiles &outcome = round.outcome;
    if (!content) {
        outcome.refused.push_back({name, content.error()});
        return;
    }
    const auto stored = attach(round, file, content);
    if (!stored) {
        outcome.refused.push_back({name, stored.error(), file.held});
        return;
    }
    outcome.dossier = stored.value();
    ++outcome.kept;
    if (file.scanned && (!m_services.scans || !m_services.scans->takeAway(*file.scanned)))
        ++outcome.leftBehind;
}

void FileKeeper::keep(const Id &dossier, const std::vector<PickedFile> &files)
{
    const auto round =
        std::make_shared<Round>(Round{m_services.session.actor(), {dossier, {}, 0, 0, {}}});
    for (std::size_t i = 0; i < files.size(); ++i) {
        const bool last = i + 1 == files.size();
        m_side.start(
            [file = files[i]] { return file.held ? Content(QByteArray()) : readPicked(file); },
            [this, round, file = files[i], last](const Content &content) {
                store(*round, file, content);
                if (last)
                    Q_EMIT ended(round->outcome);
            });
    }
}

} // namespace motcua
