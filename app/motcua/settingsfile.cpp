#include "app/motcua/settingsfile.h"

#include "app/commands/sitejson.h"
#include "app/motcua/machinesettings.h"
#include "app/platform/privatefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace motcua {

namespace {

const QString Actor = QStringLiteral("actor");
const QString Draft = QStringLiteral("draft");
const QString Before = QStringLiteral("before");

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::optional<SiteConfiguration> siteIn(const QJsonObject &object, const QString &key)
{
    auto site = siteFromJson(QJsonDocument(object[key].toObject()).toJson());
    return site ? std::optional(std::move(site).value()) : std::nullopt;
}

} // namespace

SettingsFile::SettingsFile(const DataFolder &folder)
    : m_site(folder.file(u"settings-draft.json"))
    , m_machine(folder.file(u"settings-draft.ini"))
    , m_slips(folder.slips())
{
}

std::optional<UnsavedSettings> SettingsFile::kept() const
{
    QFile file(m_site);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto actor = Id::fromHex(object[Actor].toString());
    const auto draft = siteIn(object, Draft);
    const auto before = siteIn(object, Before);
    if (!actor || !draft || !before)
        return std::nullopt; // of another version: what it holds stays where it is
    return UnsavedSettings{
        *actor, {*draft, MachineSettings(m_machine, m_slips).setup(), {}, {}}, *before};
}

void SettingsFile::keep(const UnsavedSettings &settings)
{
    const QJsonObject object{{Actor, settings.actor.hex()},
                             {Draft, toJson(settings.draft.site)},
                             {Before, toJson(settings.before)}};
    MachineSettings(m_machine, m_slips).keep(settings.draft.machine);
    QFile::setPermissions(m_machine, OwnerOnly);
    writePrivateFile(m_site, QJsonDocument(object).toJson()); // else the draft before it stays
}

void SettingsFile::forget()
{
    QFile::remove(m_site);
    QFile::remove(m_machine);
}

} // namespace motcua
