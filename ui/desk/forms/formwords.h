#pragma once

#include "core/documents/formshelf.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

class SiteZone;

/// Sentences about the unit's forms.
class FormWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::FormWords)

public:
    static QString name(FormKind kind);
    static QString listed(FormKind kind, bool changed, bool unsaved);
    static QString shipped(); ///< the version that came with the program
    static QString version(const FormVersion &version, const QString &who, const SiteZone &zone);
    static QString problem(const FormProblem &problem);
    static QString noProblem();

    static DeskMessage kept(FormKind kind);
    static DeskMessage reset(FormKind kind);
    static DeskMessage refusal(FormError error);
};

} // namespace motcua
