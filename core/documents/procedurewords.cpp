#include "core/documents/procedurewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace motcua {

ProcedureWords::ProcedureWords(const QTranslator *language)
    : ContextWords("Procedure", language)
{
}

QString ProcedureWords::duration(int value, DurationUnit unit) const
{
    switch (unit) {
    case DurationUnit::SameDay: return text(QT_TRANSLATE_NOOP("Procedure", "On the same day"));
    case DurationUnit::WorkingDay:
        return text(QT_TRANSLATE_N_NOOP("Procedure", "%n working days"), value);
    case DurationUnit::Day: return text(QT_TRANSLATE_N_NOOP("Procedure", "%n days"), value);
    case DurationUnit::Hour: return text(QT_TRANSLATE_N_NOOP("Procedure", "%n hours"), value);
    }
    return {};
}

QString ProcedureWords::time(const Procedure &procedure) const
{
    const Duration &d = procedure.duration;
    if (!d.value)
        return text(QT_TRANSLATE_NOOP("Procedure", "Please ask at the counter"));
    const QString usual = duration(*d.value, d.unit);
    if (!d.maxValue)
        return usual;
    const auto unit = d.unit == DurationUnit::SameDay ? DurationUnit::WorkingDay : d.unit;
    return text(QT_TRANSLATE_NOOP("Procedure", "%1; if it must be verified, up to %2"))
        .arg(usual, duration(*d.maxValue, unit));
}

QString ProcedureWords::cases(const Procedure &procedure) const
{
    QStringList cases;
    for (const DurationVariant &variant : procedure.duration.variants)
        cases.append(variant.forCase + QStringLiteral(": ")
                     + duration(variant.value, variant.unit));
    return cases.join(QStringLiteral("; "));
}

QString ProcedureWords::money(qint64 vnd) const
{
    QString digits = QString::number(vnd);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u'.');
    return text(QT_TRANSLATE_NOOP("Procedure", "%1 đ")).arg(digits);
}

QString ProcedureWords::fee(const Procedure &procedure, QDate day) const
{
    const auto amount = [this](std::optional<qint64> vnd) {
        if (!vnd)
            return text(
                QT_TRANSLATE_NOOP("Procedure", "Set by the province, please ask at the counter"));
        return *vnd == 0 ? text(QT_TRANSLATE_NOOP("Procedure", "No fee")) : money(*vnd);
    };
    if (const auto &rule = procedure.feeRule) {
        return text(QT_TRANSLATE_NOOP("Procedure", "%1 a page, from page %2 on %3, at most %4"))
            .arg(money(rule->firstRate), QString::number(rule->firstPages + 1),
                 money(rule->nextRate), money(rule->maxPerCopy));
    }
    const auto atCounter = procedure.feeOn(day, Channel::Counter);
    const auto online = procedure.feeOn(day, Channel::Online);
    if (online == atCounter)
        return amount(atCounter);
    return text(QT_TRANSLATE_NOOP("Procedure", "%1; filed online: %2"))
        .arg(amount(atCounter), amount(online));
}

QString ProcedureWords::paper(const DocumentRequirement &paper) const
{
    if (paper.presentOnly)
        return text(QT_TRANSLATE_NOOP("Procedure", "%1 (only to show)")).arg(paper.name);
    QStringList pieces;
    if (paper.original > 0)
        pieces.append(text(QT_TRANSLATE_N_NOOP("Procedure", "%n originals"), paper.original));
    if (paper.copies > 0)
        pieces.append(text(QT_TRANSLATE_N_NOOP("Procedure", "%n copies"), paper.copies));
    return pieces.isEmpty()
        ? paper.name
        : QString(paper.name + QStringLiteral(" (") + pieces.join(QStringLiteral(", ")) + u')');
}

QString ProcedureWords::sample() const
{
    return text(QT_TRANSLATE_NOOP("Procedure",
                                  "sample, to be compared with the province's "
                                  "decision"));
}

QString ProcedureWords::papersHeading() const
{
    return text(QT_TRANSLATE_NOOP("Procedure", "What to bring"));
}

QString ProcedureWords::casesHeading() const
{
    return text(QT_TRANSLATE_NOOP("Procedure", "In some cases also"));
}

QString ProcedureWords::morePapers() const
{
    return text(QT_TRANSLATE_NOOP("Procedure", "and %1 more: scan the code"));
}

QString ProcedureWords::timeHeading() const
{
    return text(QT_TRANSLATE_NOOP("Procedure", "How long"));
}

QString ProcedureWords::feeHeading() const
{
    return text(QT_TRANSLATE_NOOP("Procedure", "How much"));
}

QString ProcedureWords::code(const QString &code) const
{
    return text(QT_TRANSLATE_NOOP("Procedure", "Procedure code %1")).arg(code);
}

QString ProcedureWords::scan() const
{
    return text(QT_TRANSLATE_NOOP("Procedure",
                                  "Hold the phone's camera to the code to read all of it there"));
}

} // namespace motcua
