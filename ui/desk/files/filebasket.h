#pragma once

#include "ui/desk/files/filespart.h"

#include <QFrame>

class QPushButton;

namespace motcua {

class ScanStrip;

/// Files that go with a dossier which is being written down; they stay where they are until it is
/// received. Humble.
class FileBasket : public QFrame {
    Q_OBJECT

public:
    explicit FileBasket(FilesPart::Asks asks = FilesPart::dialogs(), QWidget *parent = nullptr);

    void setFiles(const QStringList &names);
    ScanStrip &strip() { return *m_strip; }

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void emptyWanted();

private:
    FilesPart::Asks m_asks;
    ScanStrip *m_strip;
    QLabel *m_names;
    QPushButton *m_add;
    QPushButton *m_empty;
};

} // namespace motcua
