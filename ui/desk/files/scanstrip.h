#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace motcua {

/// What the scanner saved, offered to the dossier that is open: add it, or leave it. Humble.
class ScanStrip : public QFrame {
    Q_OBJECT

public:
    explicit ScanStrip(QWidget *parent = nullptr);

    /// Empty `add`: there is nothing to add, only something to say. Empty `text` takes no room.
    void set(const QString &text, const QString &add);

Q_SIGNALS:
    void addWanted();
    void leaveWanted();

private:
    QLabel *m_text;
    QPushButton *m_add;
    QPushButton *m_leave;
};

} // namespace motcua
