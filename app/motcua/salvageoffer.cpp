#include "app/motcua/salvageoffer.h"

#include "app/commands/salvage.h"
#include "ui/firstrun/salvagedialog.h"

#include <QCoreApplication>

namespace motcua {

namespace {

class SalvageOfferWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::SalvageOffer)

public:
    static QString offer()
    {
        return tr("The data file of this machine is damaged. Please delete nothing. Everything in "
                  "it that can be proved can be saved now: the damaged file is kept beside it, and "
                  "you are told what is missing.");
    }

    static QString of(const SalvageError &error)
    {
        using Kind = SalvageError::Kind;
        switch (error.kind) {
        case Kind::NoSite: return tr("There is no site in this folder.");
        case Kind::Whole:
            return tr("The file reads well now. Please start Motcua again; nothing was changed.");
        case Kind::NoKeys:
            return tr("The keys of this machine are missing or damaged. The data is untouched. "
                      "Please call the administrator.");
        case Kind::InUse:
            return tr("Another program has the data open. Please close it and try again.");
        case Kind::NothingLeft:
            return tr("Nothing in the file can be saved; it was left as it is. Please restore the "
                      "last backup into a new folder, and call the administrator.");
        case Kind::DiskRefused:
            return DataFolder::isFull(error.detail)
                ? tr("The disk is full. Please make room and press again: it goes on where it "
                     "stopped.")
                : tr("The disk could not be read or written. Please press again: it goes on where "
                     "it stopped. If that does not help, call the administrator.");
        }
        return {};
    }
};

} // namespace

bool offerSalvage(const DataFolder &folder, const Clock &clock, Random &random)
{
    SalvageDialog asked(SalvageOfferWords::offer(), [&]() -> std::optional<QString> {
        const auto done = salvageFolder(folder, clock, random);
        if (done)
            return std::nullopt;
        return SalvageOfferWords::of({done.error().kind, folder.path()});
    });
    return asked.exec() == QDialog::Accepted;
}

} // namespace motcua
