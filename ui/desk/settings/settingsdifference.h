#pragma once

#include "core/queueing/queuesnapshot.h"
#include "core/staff/account.h"
#include "ui/desk/settings/settingsdraft.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace motcua {

/// One thing that is not as it holds now, in words.
struct SettingsChange {
    enum class Kind { Added, Changed, Ended };
    Kind kind = Kind::Changed;
    QString title; ///< "Lĩnh vực Hộ tịch"
    QStringList lines; ///< "Số phiếu mỗi ngày: không giới hạn → 60"
    bool operator==(const SettingsChange &) const = default;
};

/// What a person reads before settings are applied.
class SettingsDifference {
    Q_DECLARE_TR_FUNCTIONS(motcua::SettingsDifference)

public:
    static std::vector<SettingsChange> changes(const SettingsDraft &holds,
                                               const SettingsDraft &wanted);
    /// What happens to people whose group ends and to accounts whose agency ends; what would leave
    /// somebody behind is refused, see leftBehind().
    static QStringList warnings(const SiteConfiguration &holds, const SiteConfiguration &wanted,
                                const QueueSnapshot &queue, const std::vector<Account> &staff);

private:
    struct Line {
        QString label;
        QString value;
    };
    struct Part {
        QString key; ///< the same part before and after
        QString title;
        std::vector<Line> lines; ///< the same labels before and after
    };
    static std::vector<Part> describe(const SettingsDraft &draft);
    static Part unit(const Site &site);
    static Part hours(const Site &site);
    static Part turns(const QueueRules &rules);
    static Part agency(const Agency &agency);
    static QString appointmentsOf(const Field &field);
    static Part field(const Field &field, const SiteConfiguration &site);
    static Part counter(const Counter &counter, const SiteConfiguration &site);
    static Part priority(const PriorityGroup &group);
    static Part machine(const MachineSetup &machine);
};

/// "Máy in nhiệt qua mạng": as the page names it.
QString printerKindText(PrinterKind kind);

} // namespace motcua
