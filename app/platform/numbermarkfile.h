#pragma once

#include "app/platform/datafolder.h"
#include "core/dossiers/numbermark.h"

#include <QHash>

#include <map>

namespace motcua {

/// The mark as a small file beside the database, a line for each series and day:
/// "H26.107 2026-11-23 17 <request>", of every series "* 2026-11-23 17 <zeros>". Lines of older
/// days than KeptDays go. Of tickets it has what a restored database cannot know:
/// "queue:A 2026-11-23 87 <zeros>", of every series "queue:* …".
class NumberMarkFile final : public NumberMark {
public:
    explicit NumberMarkFile(const DataFolder &folder);

    std::optional<Mark> highest(const DrawRequest &request) const override;
    void keep(const DrawRequest &request, int number) override;

    /// Of every series, on each of these days, up to this number may be on paper; what is kept
    /// already stands where it is higher. Durable when it returns. Throws StorageError.
    void raise(QDate from, QDate to, int number);
    /// Up to which number slips of the series may be in people's hands; 0: the database knows.
    /// Throws StorageError.
    int lastTicket(QDate day, const QString &series) const;
    /// By series; EverySeries stands for all. As raise().
    void raiseTickets(QDate day, const std::map<QString, int> &numbers);
    /// What another folder kept, where it is higher. The same.
    void takeOver(const DataFolder &other);

    static constexpr int KeptDays = 40;
    static inline const QString EverySeries = QStringLiteral("*");

private:
    using Key = std::pair<QString, QDate>;
    using Marks = QHash<Key, Mark>;
    const Marks &marks() const;
    static QByteArray written(const Marks &marks);
    static void lift(Marks &marks, const Key &key, const Mark &mark);
    void write(Marks kept);

    DataFolder m_folder;
    mutable std::optional<Marks> m_marks; ///< as the file has them, once it was read
};

} // namespace motcua
