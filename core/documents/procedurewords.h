#pragma once

#include "core/documents/contextwords.h"
#include "core/procedures/procedure.h"

#include <QDate>
#include <QString>

namespace motcua {

/// What papers and pages say of a procedure, translation context "Procedure".
class ProcedureWords : private ContextWords {
public:
    /// `language` as ContextWords has it.
    explicit ProcedureWords(const QTranslator *language = nullptr);

    /// "3 ngày làm việc", "Trong ngày"; where nothing was published, to ask at the counter.
    QString time(const Procedure &procedure) const;
    /// Of every case with a time of its own: "Cấp lại: 1 ngày làm việc".
    QString cases(const Procedure &procedure) const;
    /// What is paid on the day, by channel. A fee that is not known is never nothing.
    QString fee(const Procedure &procedure, QDate day) const;
    /// "Đơn (1 bản chính, 2 bản sao)"; "Thẻ căn cước (xuất trình)".
    QString paper(const DocumentRequirement &paper) const;
    /// "mẫu, cần đối chiếu với quyết định của tỉnh", of a row that nobody has compared yet.
    QString sample() const;

    QString papersHeading() const;
    QString casesHeading() const; ///< before papers that only some need
    QString morePapers() const; ///< %1: how many are not listed
    QString timeHeading() const;
    QString feeHeading() const;
    QString code(const QString &code) const;
    QString scan() const; ///< what to do with the code beside it

private:
    QString duration(int value, DurationUnit unit) const;
    QString money(qint64 vnd) const;
};

} // namespace motcua
