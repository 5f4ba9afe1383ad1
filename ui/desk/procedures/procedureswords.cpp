#include "ui/desk/procedures/procedureswords.h"

#include "core/documents/procedurewords.h"
#include "ui/desk/window/paperwords.h"
#include "ui/desk/window/richtext.h"

#include <QHash>
#include <QStringList>

namespace motcua {

namespace {

QString dayText(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

QStringList listed(const std::vector<QString> &texts)
{
    return QStringList(texts.begin(), texts.end());
}

} // namespace

QString ProceduresWords::details(const Procedure &p, const QString &field, QDate today)
{
    const ProcedureWords words;
    QStringList papers;
    for (const DocumentRequirement &paper : p.documents) {
        QString line = words.paper(paper);
        if (paper.conditional)
            line = tr("In some cases: %1").arg(line);
        if (!paper.note.isEmpty())
            line += QStringLiteral(". ") + paper.note;
        papers.append(line);
    }
    QStringList questions;
    for (const Prerequisite &prerequisite : p.prerequisites)
        questions.append(prerequisite.question);
    QString html = richTitle(p.plainName);
    html += richParagraph(p.officialName);
    QStringList place{words.code(p.code), field, p.field};
    place.removeDuplicates(); // the tile often has the name of the field
    html += richParagraph(place.join(QStringLiteral(" · ")));
    if (p.sample)
        html += richStrong(words.sample());
    if (!p.inForceOn(today))
        html += richStrong(tr("Not in force today"));
    html += richParagraph(p.warning);
    if (!p.supersededBy.isEmpty())
        html += richParagraph(tr("Use %1 instead").arg(p.supersededBy));
    html += richPart(words.papersHeading(), richList(papers));
    html += richPart(tr("Forms"), richList(listed(p.forms)));
    html += richPart(words.timeHeading(),
                     richParagraph(words.time(p)) + richParagraph(words.cases(p))
                         + richParagraph(p.duration.note));
    html +=
        richPart(words.feeHeading(), richParagraph(words.fee(p, today)) + richParagraph(p.feeNote));
    html += richPart(tr("Asked at the kiosk"), richList(questions));
    html += richPart(tr("Told aloud"), richParagraph(p.spoken));
    html += richPart(tr("Legal basis"), richList(listed(p.legalBasis)));
    html += richPart(tr("People also say"),
                     richParagraph(listed(p.aliases).join(QStringLiteral(", "))));
    return html;
}

QString ProceduresWords::key(const QString &name)
{
    static const QHash<QString, const char *> labels{
        {QStringLiteral("code"), QT_TR_NOOP("Code")},
        {QStringLiteral("name"), QT_TR_NOOP("Short name")},
        {QStringLiteral("official_name"), QT_TR_NOOP("Official name")},
        {QStringLiteral("name_en"), QT_TR_NOOP("Name in English")},
        {QStringLiteral("plain_name"), QT_TR_NOOP("As people say it")},
        {QStringLiteral("plain_name_en"), QT_TR_NOOP("The same in English")},
        {QStringLiteral("field"), QT_TR_NOOP("Official field")},
        {QStringLiteral("tile"), QT_TR_NOOP("Tile of the kiosk")},
        {QStringLiteral("order"), QT_TR_NOOP("Place in its tile")},
        {QStringLiteral("level"), QT_TR_NOOP("Decided at")},
        {QStringLiteral("sensitive"), QT_TR_NOOP("Never named aloud")},
        {QStringLiteral("effective_from"), QT_TR_NOOP("First day")},
        {QStringLiteral("effective_to"), QT_TR_NOOP("Last day")},
        {QStringLiteral("duration.value"), QT_TR_NOOP("Time")},
        {QStringLiteral("duration.unit"), QT_TR_NOOP("Unit of the time")},
        {QStringLiteral("duration.max_value"), QT_TR_NOOP("Longest time")},
        {QStringLiteral("duration.max_basis"), QT_TR_NOOP("Law behind the longest time")},
        {QStringLiteral("duration.note"), QT_TR_NOOP("Note on the time")},
        {QStringLiteral("duration.variants"), QT_TR_NOOP("Times of single cases")},
        {QStringLiteral("same_day"), QT_TR_NOOP("Done while one waits")},
        {QStringLiteral("fee_vnd"), QT_TR_NOOP("Fee at the counter, đ")},
        {QStringLiteral("fee_note"), QT_TR_NOOP("Note on the fee")},
        {QStringLiteral("fee_online_vnd"), QT_TR_NOOP("Fee when filed online, đ")},
        {QStringLiteral("fee_rule"), QT_TR_NOOP("Fee by pages")},
        {QStringLiteral("fee_valid_to"), QT_TR_NOOP("Last day of the fee")},
        {QStringLiteral("fee_vnd_after"), QT_TR_NOOP("Fee after that day, đ")},
        {QStringLiteral("documents"), QT_TR_NOOP("Papers")},
        {QStringLiteral("forms"), QT_TR_NOOP("Forms")},
        {QStringLiteral("prerequisites"), QT_TR_NOOP("Questions at the kiosk")},
        {QStringLiteral("legal_basis"), QT_TR_NOOP("Legal basis")},
        {QStringLiteral("counter_group"), QT_TR_NOOP("Group of officers")},
        {QStringLiteral("aliases"), QT_TR_NOOP("People also say")},
        {QStringLiteral("dvcqg_uuid"), QT_TR_NOOP("Its page on the national portal")},
        {QStringLiteral("url"), QT_TR_NOOP("Link")},
        {QStringLiteral("decision"), QT_TR_NOOP("Decision that published it")},
        {QStringLiteral("source"), QT_TR_NOOP("Source")},
        {QStringLiteral("confidence"), QT_TR_NOOP("How sure")},
        {QStringLiteral("warning"), QT_TR_NOOP("Warning")},
        {QStringLiteral("superseded_by"), QT_TR_NOOP("Replaced by the code")},
        {QStringLiteral("retention_years"), QT_TR_NOOP("Kept so many years")},
        {QStringLiteral("retention_basis"), QT_TR_NOOP("Rule of keeping")},
        {QStringLiteral("spoken"), QT_TR_NOOP("Told aloud")},
        {QStringLiteral("sample"), QT_TR_NOOP("Sample, not yet compared")}};
    const char *label = labels.value(name);
    return label ? tr(label) : name;
}

QString ProceduresWords::version(const ProcedureVersion &version, const SiteZone &zone)
{
    return tr("%1 at %2, holds from %3")
        .arg(dayText(zone.date(version.at)),
             zone.time(version.at).toString(QStringLiteral("HH:mm")),
             dayText(version.firstDay(zone)));
}

ChangeEntry ProceduresWords::entry(const QString &title, const std::vector<KeyChange> &keys)
{
    ChangeEntry entry{title, {}};
    for (const KeyChange &change : keys)
        entry.keys.push_back({key(change.key), change.before, change.after});
    return entry;
}

QString ProceduresWords::found(int procedures) { return tr("%n procedures", nullptr, procedures); }

QString ProceduresWords::fault(const CatalogueError &error)
{
    const QString named = key(error.path.section(u'[', 0, 0));
    const QString name = named.isEmpty() ? tr("The file") : named;
    switch (error.reason) {
    case CatalogueFault::Missing: return tr("%1: please fill this in.").arg(name);
    case CatalogueFault::TooLong: return tr("%1: this is too long.").arg(name);
    case CatalogueFault::TooMany: return tr("%1: these are too many.").arg(name);
    case CatalogueFault::OutOfRange: return tr("%1: this number cannot be.").arg(name);
    case CatalogueFault::BadCode:
        return tr("%1: this is no code; one is written 1.001193.").arg(name);
    case CatalogueFault::BadDate:
        return tr("%1: this is no day; one is written 31/12/2026.").arg(name);
    case CatalogueFault::BadLink: return tr("%1: a link begins with https://.").arg(name);
    case CatalogueFault::UnknownWord: return tr("%1: this word is not known here.").arg(name);
    case CatalogueFault::Contradiction: return tr("%1: this contradicts another line.").arg(name);
    case CatalogueFault::LostLetters:
        return tr("%1: letters were lost when the file was saved. In the spreadsheet choose \"CSV "
                  "UTF-8\".")
            .arg(name);
    case CatalogueFault::Duplicate: return tr("%1: there is one like this.").arg(name);
    default: break;
    }
    return tr("%1: this is not written as it should be.").arg(name);
}

QString ProceduresWords::newProcedure() { return tr("New procedure"); }

QString ProceduresWords::change(const ProcedureChange &change)
{
    const auto told = [&change](const QString &kind) {
        return kind.arg(change.procedure.code, change.procedure.plainName);
    };
    switch (change.kind) {
    case ProcedureChange::Kind::Added: return told(tr("Added: %1 %2"));
    case ProcedureChange::Kind::Changed: return told(tr("Changed: %1 %2"));
    case ProcedureChange::Kind::Ended: return told(tr("Ends: %1 %2"));
    case ProcedureChange::Kind::Later:
        return told(tr("Holds only later, please compare again then: %1 %2"));
    }
    return {};
}

QString ProceduresWords::bad(const CatalogueError &error)
{
    const int place = error.line > 0 ? error.line : error.row;
    return tr("Not taken, line %1 %2. %3").arg(QString::number(place), error.code, fault(error));
}

QString ProceduresWords::importTitle(int changes, int bad)
{
    if (bad == 0)
        return tr("The file changes %n procedures", nullptr, changes);
    return tr("The file changes %n procedures; lines that are not right: %1", nullptr, changes)
        .arg(bad);
}

QString ProceduresWords::accept(int changes, int bad)
{
    if (changes == 0)
        return {};
    return bad == 0 ? tr("Make it so") : tr("Make it so without the lines that are not right");
}

DeskMessage ProceduresWords::accepted(int changes)
{
    return {DeskMessage::Kind::Notice, tr("Changed: %n procedures", nullptr, changes)};
}

DeskMessage ProceduresWords::noCatalogue(const CatalogueError &error)
{
    return {DeskMessage::Kind::Problem,
            tr("Sorry, this file is no catalogue. %1 Nothing was changed.").arg(fault(error))};
}

DeskMessage ProceduresWords::unreadableFile(const QString &path)
{
    return {DeskMessage::Kind::Problem,
            tr("Sorry, %1 cannot be read. Nothing was changed.").arg(path)};
}

DeskMessage ProceduresWords::changed(const QString &name)
{
    return {DeskMessage::Kind::Notice,
            tr("Changed: %1. What stood before is in its history.").arg(name)};
}

DeskMessage ProceduresWords::unchanged()
{
    return {DeskMessage::Kind::Notice, tr("Nothing differs, so nothing was changed.")};
}

DeskMessage ProceduresWords::notWritten()
{
    return {DeskMessage::Kind::Problem,
            tr("Sorry, this machine could not write to its disk. Nothing was changed. Please try "
               "again and call the administrator.")};
}

DeskMessage ProceduresWords::whichProcedure()
{
    return {DeskMessage::Kind::Notice,
            tr("Which procedure does the code mean that was just scanned? Please choose it in the "
               "list; it is remembered."),
            tr("It means the chosen one")};
}

DeskMessage ProceduresWords::meaningWasSaid()
{
    return {DeskMessage::Kind::Notice,
            tr("Somebody here once chose this procedure for the code that was scanned."),
            tr("It means another one")};
}

DeskMessage ProceduresWords::notSavedYet()
{
    return DeskMessage::problem(
        tr("What you are changing is not saved yet, so the code that was just scanned was not "
           "opened. Please save it or leave it as it was, then scan again."));
}

DeskMessage ProceduresWords::meaningKnown(const QString &procedure)
{
    return DeskMessage::notice(
        tr("From now on this code leads to “%1”, at the kiosk too.").arg(procedure));
}

DeskMessage ProceduresWords::saved(const QString &path)
{
    return {DeskMessage::Kind::Notice, tr("Saved: %1").arg(path)};
}

DeskMessage ProceduresWords::notSaved()
{
    return {DeskMessage::Kind::Problem,
            tr("Sorry, the file could not be written. Nothing else was changed. Please choose "
               "another folder.")};
}

DeskMessage ProceduresWords::unreadable(const QString &code)
{
    return {DeskMessage::Kind::Problem,
            tr("Sorry, the code %1 cannot be read back, so the sheet was not made. A shorter link "
               "in the settings helps.")
                .arg(code)};
}

DeskMessage ProceduresWords::notRead()
{
    return {DeskMessage::Kind::Problem,
            tr("Sorry, this machine could not read its disk. Nothing was changed. Please try again "
               "and call the administrator.")};
}

DeskMessage ProceduresWords::nothingInForce()
{
    return {DeskMessage::Kind::Problem,
            tr("Nothing in this list is in force today, so there is no sheet of it.")};
}

DeskMessage ProceduresWords::printed(PrinterFault fault)
{
    if (fault == PrinterFault::None)
        return {DeskMessage::Kind::Notice, tr("The sheet went to the printer.")};
    return {DeskMessage::Kind::Problem, PaperWords::advice(fault)};
}

} // namespace motcua
