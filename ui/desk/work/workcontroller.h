#pragma once

#include "core/work/workservice.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>
#include <QObject>

namespace motcua {

class WorkForm;

/// Drives "Ghi nhanh" at the desk's counter: what fits the letters, the usual fee, recording, and
/// taking the last record back.
class WorkController : public QObject {
    Q_OBJECT

public:
    WorkController(const DeskServices &services, WorkForm &form, QObject *parent = nullptr);

    /// 0: no counter; the form closes and does not open.
    void setCounter(int counter);
    void open();

private:
    void forget();
    void find();
    void proposeFee();
    void save();
    void undo();

    DeskServices m_services;
    WorkForm &m_form;
    int m_counter = 0;
    Id m_request; ///< of the record that is being written; the same until it is
    Id m_last; ///< what Undo takes back; null: nothing
};

/// What the form says.
class WorkWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::WorkWords)

public:
    /// "4.000 đ"
    static QString money(qint64 vnd);
    static DeskMessage recorded(const Work &work, const QString &procedure);
    static DeskMessage voided(const Work &work, const QString &procedure);
    static DeskMessage refusal(WorkError error);
    static DeskMessage nothingFits();
    /// Why Undo makes a record void; kept with it.
    static QString mistake() { return tr("recorded by mistake"); }
    /// Of a day, for its figures; empty when there is nothing.
    static QString figures(const WorkFigures &figures);
};

} // namespace motcua
