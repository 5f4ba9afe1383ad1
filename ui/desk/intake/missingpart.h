#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace motcua {

class PapersTable;

/// What is missing, instead of receiving: unticked is what this person need not bring; the rest
/// goes on a slip for the applicant, with the reason in words. Humble.
class MissingPart : public QFrame {
    Q_OBJECT

public:
    explicit MissingPart(QWidget *parent = nullptr);

    /// All of them ticked.
    void setMissing(const QStringList &papers);
    /// Places of those that need not be brought.
    std::vector<int> unticked() const;
    QString reason() const;
    /// Whether slips can be printed here.
    void setSlipsOffered(bool offered);
    void clear();
    /// The keyboard comes to the first paper from there.
    void setBefore(QWidget *stop);
    void focusReason();

Q_SIGNALS:
    void supplementWanted();
    void refusalWanted();
    void backWanted();

private:
    PapersTable *m_papers;
    std::vector<QPushButton *> m_slips;
    QPlainTextEdit *m_reason;
};

} // namespace motcua
