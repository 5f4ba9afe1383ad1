#pragma once

#include "ui/desk/dossiers/bookfile.h"
#include "ui/desk/dossiers/dossierquestion.h"
#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/window/sidework.h"

#include <QObject>
#include <QTimer>

namespace motcua {

class ExportForm;
struct DeskMessage;

/// A workbook of the dossiers that are looked for: read and written beside the window; with persons
/// after the look at each was recorded.
class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(const DeskServices &services, ExportForm &form, QObject *parent = nullptr);

    void open(const DossierSelection &selection);
    void forget();

    /// Dossiers with their persons in one workbook.
    static constexpr int MostWithPersons = 20'000;
    /// Whose looks are recorded at once, between two looks at keys and mouse.
    static constexpr int Slice = 50;

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);
    void closed();

private:
    void go(const QString &path);
    void stop();
    void goAlone();
    void goWithPersons();
    void recordSlice();
    bool recorded(std::span<const Id> ids);
    void write(std::function<bool(DossierRow &)> next, bool persons);
    void end(BookEnd how);
    void showProgress();
    DossierRow rowOf(Dossier dossier) const;

    DeskServices m_services;
    ExportForm &m_form;
    DossierReader m_reader;
    DossierSelection m_selection;
    QString m_path;
    std::vector<Id> m_ids; ///< whose look is recorded or to be
    std::size_t m_at = 0;
    std::vector<DossierRow> m_rows; ///< with their persons
    std::shared_ptr<BookProgress> m_progress; ///< of what is being written; null: nothing
    QTimer m_slices;
    QTimer m_look;
    SideWork m_beside;
};

} // namespace motcua
