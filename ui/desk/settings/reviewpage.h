#pragma once

#include "ui/desk/settings/settingsdifference.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace motcua {

/// What would change, read before it does. Enter saves, Escape goes back.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void setChanges(const std::vector<SettingsChange> &changes, const QStringList &warnings);

Q_SIGNALS:
    void saveWanted();
    void backWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();
    void add(const char *name, const QString &text);

    QVBoxLayout *m_lines;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace motcua
