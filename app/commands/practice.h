#pragma once

#include "app/commands/office.h"

namespace motcua {

/// Where a site is practised: a data folder of its own beside the real one. What is done there
/// never reaches the real one, which is only read, once, when the other is made.
DataFolder practiceOf(const DataFolder &real);

/// Why there is no site for practice.
struct PracticeError {
    enum class Kind {
        NoSite, ///< there is nothing to practise for
        ItsOwn, ///< the folder named is one for practice itself
        Unreadable, ///< the real file is damaged, or of another version
        Foreign, ///< what lies in the place was not made for practice; it was not touched
        InUse, ///< somebody practises just now
        DiskRefused,
    };
    Kind kind = Kind::DiskRefused;
    QString detail; ///< the folder or file it is about
};

/// Every account of the site for practice, and nobody's in the real one.
inline constexpr QStringView PracticePassword = u"tap-lam-thu";
/// Closes its kiosk.
inline constexpr QStringView PracticePin = u"246810";

/// Makes the site for practice unless it is there: configuration and catalogue of the real one,
/// doors that are always open, the same people under PracticePassword, no printer, and a morning
/// that was played up to `now`. No verifier of a real password or PIN is taken along. True: it was
/// made just now.
Result<bool, PracticeError> makePractice(const DataFolder &real, Instant now, Random &random);

/// Throws away what was practised, if anything, and makes it anew from the real site as it is now.
Result<Done, PracticeError> restartPractice(const DataFolder &real, Instant now, Random &random);

} // namespace motcua
