// Built only with the windows: it draws paper.
#include "app/commands/commandline.h"
#include "app/commands/commandrunner.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/lookups.h"
#include "app/commands/openread.h"
#include "app/commands/outfile.h"
#include "app/commands/vietnamese.h"
#include "core/codes/receiptcode.h"
#include "core/documents/receiptslip.h"
#include "core/dossiers/dossiers.h"
#include "core/journal/identity.h"
#include "core/journal/journaltables.h"
#include "core/procedures/procedures.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/tickets.h"
#include "core/site/sitetables.h"
#include "ui/print/checklistsheet.h"
#include "ui/print/reservesheet.h"
#include "ui/print/slipfile.h"
#include "ui/print/waitingsheet.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString SheetsOption = QStringLiteral("sheets");
const QString AnewOption = QStringLiteral("anew");
const QString PaperOption = QStringLiteral("paper");
const QString OutOption = QStringLiteral("out");
const QString Pdf = QStringLiteral("pdf");

QString outFile(const Arguments &arguments)
{
    return QFileInfo(arguments.value(OutOption)).absoluteFilePath();
}

/// Numbers for the sheets, from whoever owns the folder.
Answer drawn(const Beside &beside, const Arguments &arguments)
{
    QStringList line{QStringLiteral("--data"), beside.folder.path(), QStringLiteral("reserve"),
                     QStringLiteral("draw")};
    for (const QString &option : {FieldOption, SheetsOption}) {
        if (arguments.has(option))
            line << u"--" + option << arguments.value(option);
    }
    if (arguments.has(AnewOption))
        line << u"--" + AnewOption;
    const auto parsed = parseCommandLine(line);
    if (!parsed)
        return parsed.error();
    return CommandRunner(QStringLiteral("motcua-ctl"), beside.clock, beside.random)
        .run(parsed.value());
}

Answer savePad(const SiteConfiguration &site, const QJsonObject &range, const QString &path,
               const QTranslator &language)
{
    const auto field = fieldNamed(site, range.value(u"series").toString());
    if (!field)
        return field.error();
    const ReservePad pad = buildReservePad(
        site, field.value(),
        {field.value().series, range.value(u"first").toInt(), range.value(u"last").toInt()},
        &language);
    if (!saveReservePad(pad, path))
        return notSaved(path);
    const QString first = pad.cards.front().number;
    const QString last = pad.cards.back().number;
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("first"), first},
                        {QStringLiteral("last"), last},
                        {QStringLiteral("sheets"), range.value(u"sheets")}},
            QStringLiteral("%1 to %2 in %3\n").arg(first, last, path),
            {}};
}

// What can fail without a number lost is looked at before numbers are drawn.
Answer reserve(const Beside &beside, const Arguments &arguments)
{
    const QString path = outFile(arguments);
    if (auto refused = otherKind(path, Pdf))
        return std::move(*refused);
    if (auto refused = alreadyThere(path))
        return std::move(*refused);
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return notSaved(path);
    const auto language = neededVietnameseTexts();
    if (!language)
        return language.error();
    const Answer range = drawn(beside, arguments);
    if (range.exit != Exit::Done)
        return range;
    return readingBeside(beside.folder, [&](Database &database) {
        return savePad(SiteTables(database).read(), range.json.toObject(), path, *language.value());
    });
}

PeopleLeft peopleLeft(Database &database, const SiteConfiguration &site, Instant now)
{
    const ReadTransaction oneMoment(database);
    const Instant time = hlcFloor(highestHlc(database), now);
    const QDate day = BusinessDays(database).at(time, site.zone());
    Tickets tickets(database);
    return {tickets.atCounters(day), tickets.waiting(day, time), tickets.held(day)};
}

Answer saveList(Database &database, Instant now, const Arguments &arguments)
{
    const auto language = neededVietnameseTexts();
    if (!language)
        return language.error();
    const SiteConfiguration site = SiteTables(database).read();
    const WaitingList list =
        buildWaitingList(site, peopleLeft(database, site, now), now, language.value().get());
    const QString path = outFile(arguments);
    if (!saveWaitingList(list, path))
        return notSaved(path);
    const auto people = int(list.people.size());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("people"), people}},
            QStringLiteral("%1 people in %2\n").arg(people).arg(path),
            {}};
}

Answer waitingList(const Beside &beside, const Arguments &arguments)
{
    if (auto refused = otherKind(outFile(arguments), Pdf))
        return std::move(*refused);
    return readingBeside(beside.folder, [&](Database &database) {
        return saveList(database, beside.clock.now(), arguments);
    });
}

/// What stands on the receipt, from the file; the device's key signs its code.
Result<Checklist, Answer> receiptIn(Database &database, const Beside &beside, const QString &code,
                                    const QTranslator &language)
{
    const auto dossier = Dossiers(database).byCode(code.trimmed().toUpper());
    if (!dossier)
        return answerFor(DossierError::UnknownDossier);
    const auto identity = Identity::load(beside.folder.keys());
    if (!identity)
        return Answer::failed(Exit::StorageFailed, QStringLiteral("keys-missing"),
                              QStringLiteral("the keys of this machine cannot be read"),
                              QStringLiteral("see motcua-ctl doctor"));
    const std::vector<Procedure> procedures = Procedures(database).list();
    const auto procedure = std::ranges::find(procedures, dossier->procedure, &Procedure::code);
    const SiteConfiguration site = SiteTables(database).read();
    const auto sign = [&](QByteArrayView message) { return identity.value().device.sign(message); };
    QString qr;
    if (!dossier->secret.isEmpty())
        qr = encodeReceiptCode(signedReceipt(dossier->code(), dossier->secret, sign),
                               site.site.receiptAddress);
    return buildReceiptSlip(Id::fromName("receipt slip", dossier->id.hex()), *dossier,
                            procedure == procedures.end() ? nullptr : &*procedure, site, qr, 0,
                            beside.clock.now(), &language);
}

// As the printer of slips would burn it, to be looked at: nothing counts as printed.
Answer receiptFile(const Beside &beside, const Arguments &arguments)
{
    if (auto refused = otherKind(outFile(arguments), Pdf))
        return std::move(*refused);
    SlipPaper paper = SlipPaper::Mm80;
    if (arguments.has(PaperOption)) {
        const QString width = arguments.value(PaperOption);
        if (width != u"58" && width != u"80")
            return badValue(QStringLiteral("bad-value"),
                            QStringLiteral("paper of slips is 58 or 80 mm wide"),
                            QStringLiteral("write --paper 58"));
        paper = width == u"58" ? SlipPaper::Mm58 : SlipPaper::Mm80;
    }
    const auto language = neededVietnameseTexts();
    if (!language)
        return language.error();
    return readingBeside(beside.folder, [&](Database &database) -> Answer {
        const auto receipt =
            receiptIn(database, beside, arguments.operands().first(), *language.value());
        if (!receipt)
            return receipt.error();
        const QString path = outFile(arguments);
        if (auto refused = saveFile(slipPdf(paintChecklist(receipt.value(), paper), paper), path))
            return std::move(*refused);
        return {Exit::Done, QJsonObject{{QStringLiteral("file"), path}}, path + u'\n', {}};
    });
}

} // namespace

std::vector<Command> paperCommands()
{
    const OptionSpec out{OutOption, QStringLiteral("FILE"), QStringLiteral("where the PDF goes"),
                         true, false};
    return {
        {{QStringLiteral("print"), QStringLiteral("reserve")},
         {},
         QStringLiteral("a pad of reserve numbers for hours without power, as PDF on A4; "
                        "numbers that were printed before are not printed again"),
         {{FieldOption, QStringLiteral("FIELD"), QStringLiteral("code, letter or name"), true,
           false},
          {SheetsOption, QStringLiteral("N"), QStringLiteral("of 24 numbers, 1 to 4; else 1"),
           false, false},
          {AnewOption,
           {},
           QStringLiteral("begins with 901 again: throw away what was printed before"),
           false,
           false},
          out},
         InOwnProcess{reserve}},
        {{QStringLiteral("print"), QStringLiteral("waiting-list")},
         {},
         QStringLiteral("who waits, is called, served or held just now, as PDF on A4"),
         {out},
         InOwnProcess{waitingList}},
        {{QStringLiteral("print"), QStringLiteral("receipt-file")},
         {QStringLiteral("CODE")},
         QStringLiteral("the receipt of a dossier as print receipt prints it, as PDF"),
         {{PaperOption, QStringLiteral("58|80"), QStringLiteral("mm; else 80"), false, false}, out},
         InOwnProcess{receiptFile}}};
}

} // namespace motcua
