#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace motcua {

/// Views of dossiers by name: those that come with the program, then those of whoever works here;
/// and a line in which one gets its name or goes. Humble: a view is told by its place.
class ViewChooser : public QWidget {
    Q_OBJECT

public:
    explicit ViewChooser(QWidget *parent = nullptr);

    /// The first `shipped` of them are not the person's own.
    void setViews(const QStringList &names, int shipped);
    /// -1: what is looked for is none of them.
    void setCurrent(int place);
    int current() const;
    /// The line for the name; stands where the page puts it.
    QFrame *nameLine() const { return m_line; }
    void closeLine();
    /// What is typed there stays.
    void refuseName();

Q_SIGNALS:
    void chosen(int place);
    void keepWanted(const QString &name);
    void renameWanted(const QString &name);
    void removeWanted();
    void lineClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asks { NewName, OtherName, Removal };
    QAction *addEntry(const char *name, const QString &text, Asks asks);
    void ask(Asks what);
    void answer();
    void offer();

    QComboBox *m_views;
    QPushButton *m_menuButton;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QFrame *m_line;
    QLabel *m_question;
    QLineEdit *m_name;
    QPushButton *m_yes;
    Asks m_asks = Asks::NewName;
    int m_shipped = 0;
};

} // namespace motcua
