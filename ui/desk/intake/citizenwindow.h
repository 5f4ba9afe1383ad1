#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace motcua {

/// What a citizen is asked to confirm, and nothing else.
struct CitizenCheck {
    std::vector<std::pair<QString, QString>> lines; ///< label and value
    bool operator==(const CitizenCheck &) const = default;
};

/// The screen that is turned to who stands at the counter: large, plain, without anything to touch.
/// Never takes the keyboard.
class CitizenWindow : public QWidget {
    Q_OBJECT

public:
    explicit CitizenWindow(QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    /// Without lines it greets.
    void setCheck(const CitizenCheck &check);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_unit;
    QLabel *m_ask;
    QVBoxLayout *m_lines;
    QWidget *m_shown = nullptr;
    CitizenCheck m_check;
};

} // namespace motcua
