#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace motcua {

class KeyBar;

/// The book of dossiers of a year.
struct BookRow {
    int year = 0; ///< its key
    QString entries;
    QString state;
    QString closed; ///< when
    QString closedBy;
    bool operator==(const BookRow &) const = default;
};

/// Books of dossiers by year; the head closes them, after one question. Humble.
class BooksPart : public QWidget {
    Q_OBJECT

public:
    explicit BooksPart(QWidget *parent = nullptr);

    /// `head`: whoever works here closes and prints them.
    void setEntries(const std::vector<BookRow> &entries, bool head);
    std::optional<int> chosen() const; ///< year
    /// The keyboard is on "no".
    void ask(const QString &question, const QString &yes);
    void closeQuestion();

Q_SIGNALS:
    void printWanted();
    void closeWanted(); ///< to be asked
    void closeConfirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeWidget *m_list;
    QFrame *m_line;
    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    KeyBar *m_keys;
    std::vector<BookRow> m_entries;
};

} // namespace motcua
