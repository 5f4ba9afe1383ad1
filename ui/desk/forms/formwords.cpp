#include "ui/desk/forms/formwords.h"

#include "core/base/sitezone.h"

namespace motcua {

QString FormWords::name(FormKind kind)
{
    switch (kind) {
    case FormKind::Receipt: return tr("Receipt with the date of the result");
    case FormKind::Supplement: return tr("What is to be completed");
    case FormKind::Rejection: return tr("Refusal");
    case FormKind::Apology: return tr("Apology with a new date");
    case FormKind::StopNotice: return tr("Notice that the work is stopped");
    case FormKind::ControlSheet: return tr("Control sheet");
    case FormKind::Book: return tr("Book of dossiers");
    case FormKind::HandOverList: return tr("List of dossiers handed over");
    case FormKind::ResultReceipt: return tr("Receipt of the result");
    case FormKind::FeeNote: return tr("Note of the fee");
    case FormKind::Advice: return tr("Note of advice in large letters");
    case FormKind::ThanksLetter: return tr("Letter of thanks");
    case FormKind::MarriageLetter: return tr("Congratulations on a marriage");
    case FormKind::BirthLetter: return tr("Congratulations on a birth");
    case FormKind::CondolenceLetter: return tr("Letter of condolence");
    }
    return {};
}

QString FormWords::listed(FormKind kind, bool changed, bool unsaved)
{
    if (unsaved)
        return tr("%1 (not kept yet)").arg(name(kind));
    return changed ? tr("%1 (changed)").arg(name(kind)) : name(kind);
}

QString FormWords::shipped() { return tr("As it came with the program"); }

QString FormWords::version(const FormVersion &version, const QString &who, const SiteZone &zone)
{
    QStringList said{tr("Version %1").arg(version.number),
                     zone.time(version.at).toString(u"HH:mm ")
                         + zone.date(version.at).toString(u"dd/MM/yyyy"),
                     who, version.text.isEmpty() ? shipped() : QString()};
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString FormWords::problem(const FormProblem &problem)
{
    switch (problem.kind) {
    case FormProblem::Kind::BadTag:
        return problem.name.isEmpty() ? tr("Line %1: “{{” without “}}”.").arg(problem.line)
                                      : tr("Line %1: the part “%2” does not end, or never began.")
                                            .arg(problem.line)
                                            .arg(problem.name);
    case FormProblem::Kind::UnknownName:
        return tr("Line %1: no paper knows “%2”.").arg(problem.line).arg(problem.name);
    case FormProblem::Kind::Foreign:
        return tr("Line %1: “%2” is never printed. Paper has no scripts, and of pictures the two "
                  "codes alone.")
            .arg(problem.line)
            .arg(problem.name);
    case FormProblem::Kind::TooLong: return tr("The form is too long: 60,000 bytes at most.");
    }
    return {};
}

QString FormWords::noProblem() { return tr("Nothing is wrong with it. The page beside shows it."); }

DeskMessage FormWords::kept(FormKind kind)
{
    return DeskMessage::notice(
        tr("“%1” is kept and printed like this from now on.").arg(name(kind)));
}

DeskMessage FormWords::reset(FormKind kind)
{
    return DeskMessage::notice(tr("“%1” is as it came with the program. What was there before "
                                  "stays among its versions.")
                                   .arg(name(kind)));
}

DeskMessage FormWords::refusal(FormError error)
{
    switch (error) {
    case FormError::HasProblems:
        return DeskMessage::notice(
            tr("Something is wrong with the form: nothing was kept. Please look at the line."));
    case FormError::NotAllowed:
        return DeskMessage::notice(tr("Only an administrator changes forms. Nothing was kept."));
    case FormError::StorageFailed: break;
    }
    return DeskMessage::problem(tr("Sorry, this machine could not write to its disk. Nothing was "
                                   "kept. What was written stays here."));
}

} // namespace motcua
