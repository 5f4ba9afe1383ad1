#include "app/motcua/journalcheck.h"

#include "app/commands/office.h"

#include <QLoggingCategory>
#include <QMessageBox>

namespace motcua {

namespace {

Q_LOGGING_CATEGORY(logCheck, "motcua.journalcheck")

} // namespace

JournalCheck::JournalCheck(Office &office, QWidget *window)
    : m_office(office)
    , m_window(window)
{
    if (m_office.needsDeepCheck())
        m_check = std::make_unique<DeepCheck>(
            m_office.folder().database(),
            [this](const DeepCheck::Outcome &outcome) { ended(outcome); });
}

void JournalCheck::ended(const DeepCheck::Outcome &outcome)
{
    const auto *report = std::get_if<VerifyReport>(&outcome);
    if (report && report->ok()) {
        m_office.checked();
        return;
    }
    qCCritical(logCheck) << "journal damaged:"
                         << (report ? report->problems.front().what
                                    : std::get<DeepCheckFailure>(outcome).what);
    auto *box = new QMessageBox(QMessageBox::Critical, tr("The data needs a person"),
                                tr("After the sudden stop the data was checked and is damaged. "
                                   "The queue goes on. Please call the administrator and do not "
                                   "delete anything."),
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace motcua
