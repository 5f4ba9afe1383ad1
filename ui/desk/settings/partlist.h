#pragma once

#include <QColor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace motcua {

/// The parts of one kind that there are: choosing one, adding one by its name, removing it and,
/// where their order counts, moving it.
class PartList : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QString key;
        QString text;
        QColor colour; ///< a spot before the text; invalid: none
        bool stays = false; ///< cannot be removed or moved; if all do, there is no button for it
    };
    enum class Order { ByItself, ByHand };

    /// `newName`: what is typed to add one, "New field".
    PartList(const QString &newName, Order order, QWidget *parent = nullptr);

    /// Keeps the choice when its key is still there, else chooses the first.
    void setParts(const std::vector<Part> &parts);
    void choose(const QString &key);
    void chooseNothing();
    /// Of the chosen one; empty without any.
    QString chosen() const;

Q_SIGNALS:
    void chosenChanged();
    void addWanted(const QString &name);
    void removeWanted();
    void moveWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTyped();
    void settle();

    std::vector<Part> m_parts;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr; ///< null when the order is not made by hand
    QPushButton *m_down = nullptr;
};

} // namespace motcua
