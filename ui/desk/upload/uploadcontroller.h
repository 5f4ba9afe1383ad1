#pragma once

#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/upload/uploadfields.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

namespace motcua {

class UploadView;

/// Sentences of the page.
class UploadWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::UploadWords)

public:
    static DeskMessage copied(const UploadField &field, int place, int fields);
    static DeskMessage allCopied();
    static DeskMessage askedBack(const QString &official, const QString &code);
};

/// Drives the page "Chờ nhập lên hệ thống tỉnh": dossiers with a provisional code, field by field
/// into the clipboard, and the official code back.
class UploadController : public QObject {
    Q_OBJECT

public:
    UploadController(const DeskServices &services, UploadView &view, QObject *parent = nullptr);

    /// Something was done to dossiers.
    void refresh();
    /// The official code was scanned while the page is seen: it is kept with the dossier that was
    /// just entered there; where nothing was copied, asked about.
    void takeCode(const QString &code);
    int waiting() const { return int(m_waiting.size()); }

    /// How often they are counted while nobody looks at the page.
    static constexpr std::chrono::minutes Unseen{1};

Q_SIGNALS:
    void waitingChanged(int dossiers);
    void dossierWanted(const motcua::Dossier &dossier);
    void dossiersChanged();

private:
    void look();
    void forget();
    void choose();
    void showFields();
    void copyNext();
    void copy(int field);
    bool reveal();
    void bind();
    const Dossier *chosen() const;

    DeskServices m_services;
    UploadView &m_view;
    DossierReader m_reader;
    std::vector<Dossier> m_waiting;
    std::vector<UploadField> m_fields;
    Id m_revealed; ///< whose persons are shown; null: nobody's
    QString m_copied; ///< what the clipboard was given last
    int m_next = 0;
    int m_told = 0; ///< how many were told to wait
    Instant m_read{}; ///< when it was read last
};

} // namespace motcua
