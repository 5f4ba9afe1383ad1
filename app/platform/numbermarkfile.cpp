#include "app/platform/numbermarkfile.h"

#include "core/storage/storageerror.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace motcua {

namespace {

QString ticketKey(const QString &series) { return QStringLiteral("queue:") + series; }

[[noreturn]] void failOn(const QFileDevice &file)
{
    const QString what = file.fileName() + QStringLiteral(": ") + file.errorString();
    throw StorageError(StorageError::Io, what.toStdString());
}

} // namespace

NumberMarkFile::NumberMarkFile(const DataFolder &folder)
    : m_folder(folder)
{
}

const NumberMarkFile::Marks &NumberMarkFile::marks() const
{
    if (m_marks)
        return *m_marks;
    Marks marks;
    QFile file(m_folder.numbers());
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            failOn(file);
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            const QDate day = QDate::fromString(words.value(1), Qt::ISODate);
            const int number = words.value(2).toInt();
            const auto request = Id::fromHex(words.value(3));
            if (day.isValid() && number > 0 && request)
                marks.insert({words.first(), day}, {number, *request});
        }
    }
    m_marks = std::move(marks);
    return *m_marks;
}

std::optional<NumberMark::Mark> NumberMarkFile::highest(const DrawRequest &request) const
{
    std::optional<Mark> highest;
    for (const QString &series : {request.series, EverySeries}) {
        const auto found = marks().constFind({series, request.day});
        if (found != marks().constEnd() && (!highest || found->number > highest->number))
            highest = *found;
    }
    return highest;
}

void NumberMarkFile::lift(Marks &marks, const Key &key, const Mark &mark)
{
    Mark &kept = marks[key];
    if (mark.number > kept.number)
        kept = mark;
}

void NumberMarkFile::raise(QDate from, QDate to, int number)
{
    Marks raised = marks();
    for (QDate day = std::max(from, to.addDays(-KeptDays)); day <= to; day = day.addDays(1))
        lift(raised, {EverySeries, day}, {number, {}});
    write(std::move(raised));
}

int NumberMarkFile::lastTicket(QDate day, const QString &series) const
{
    int last = 0;
    for (const QString &one : {series, EverySeries})
        last = std::max(last, marks().value({ticketKey(one), day}).number);
    return last;
}

void NumberMarkFile::raiseTickets(QDate day, const std::map<QString, int> &numbers)
{
    Marks raised = marks();
    for (const auto &[series, number] : numbers)
        lift(raised, {ticketKey(series), day}, {number, {}});
    write(std::move(raised));
}

void NumberMarkFile::takeOver(const DataFolder &other)
{
    Marks both = marks();
    const NumberMarkFile theirs(other);
    for (auto mark = theirs.marks().cbegin(); mark != theirs.marks().cend(); ++mark)
        lift(both, mark.key(), *mark);
    write(std::move(both));
}

QByteArray NumberMarkFile::written(const Marks &marks)
{
    QStringList lines;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        lines.append(QStringLiteral("%1 %2 %3 %4\n")
                         .arg(mark.key().first, mark.key().second.toString(Qt::ISODate))
                         .arg(mark->number)
                         .arg(mark->request.hex()));
    lines.sort();
    return lines.join(QString()).toUtf8();
}

void NumberMarkFile::keep(const DrawRequest &request, int number)
{
    Marks kept = marks();
    kept.removeIf([&](const Marks::iterator mark) {
        return mark.key().second.daysTo(request.day) > KeptDays;
    });
    kept.insert({request.series, request.day}, {number, request.request});
    write(std::move(kept));
}

void NumberMarkFile::write(Marks kept)
{
    QSaveFile file(m_folder.numbers());
    if (!file.open(QIODevice::WriteOnly))
        failOn(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(written(kept));
    if (!file.commit() || !DataFolder::sync(m_folder.path()))
        failOn(file);
    m_marks = std::move(kept);
}

} // namespace motcua
