#pragma once

#include "core/procedures/procedure.h"
#include "core/site/site.h"

#include <QDate>
#include <QString>

#include <vector>

class QTranslator;

namespace motcua {

/// A heading and what stands below it.
struct PosterPart {
    QString heading;
    QString text;
    bool operator==(const PosterPart &) const = default;
};

/// One procedure on a sheet for the wall: every line as it is printed, how it looks left to
/// ui/print. Holds no personal data. Empty lines are not printed.
struct ProcedurePoster {
    QString authority;
    QString centre;
    QString field;
    QString shape; ///< its picture
    QString plainName;
    QString name;
    QString code; ///< "Mã thủ tục 1.001193"
    QString papersHeading;
    std::vector<QString> papers; ///< those everybody brings
    QString morePapers; ///< where not all have room; %1: how many are left out
    PosterPart otherPapers; ///< those only some bring
    std::vector<PosterPart> facts; ///< how long, how much
    QString address; ///< text of the QR, see addressOf()
    QString scan;
    QString sample; ///< of a row nobody has compared with the province's decision
    bool operator==(const ProcedurePoster &) const = default;
};

/// Fees are those of `day`. Sentences are looked up in `language` first, then in what the program
/// has installed.
ProcedurePoster buildPoster(const SiteConfiguration &configuration, const Procedure &procedure,
                            QDate day, const QTranslator *language = nullptr);

/// One procedure on a label or on the wall of its field.
struct ProcedureLabel {
    QString plainName;
    QString code; ///< "1.001193"
    QString address;
    bool operator==(const ProcedureLabel &) const = default;
};

/// Labels on sheets: to cut apart, or a wall of one field.
struct LabelSheets {
    QString unit; ///< "Phường Mẫu"
    QString field; ///< heading of a wall; empty for labels to cut
    QString shape;
    QString scan; ///< below the heading of a wall
    QString sample; ///< when any of the rows is one
    std::vector<ProcedureLabel> labels;
    bool operator==(const LabelSheets &) const = default;
};

LabelSheets buildLabels(const SiteConfiguration &configuration,
                        const std::vector<const Procedure *> &procedures,
                        const QTranslator *language = nullptr);
/// All procedures of a field that are in force on `day`, in their order.
LabelSheets buildWall(const SiteConfiguration &configuration, const Field &field,
                      const std::vector<Procedure> &procedures, QDate day,
                      const QTranslator *language = nullptr);

} // namespace motcua
