#pragma once

#include "core/dossiers/dossier.h"
#include "ui/desk/dossiers/paperstable.h"

#include <QDate>
#include <QFrame>

#include <array>
#include <utility>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace motcua {

class DeliveryFields;

/// What an act on a dossier may ask for.
enum class DossierInput { Papers, Missing, Day, Number, Code, Delivery, Reason, Basis };
inline constexpr int DossierInputCount = 8;

struct DossierFormText {
    QString title;
    QString advice;
    bool warns = false; ///< the advice is a warning
    std::vector<std::pair<DossierInput, QString>> inputs; ///< with their labels
    QString go; ///< on the button
};

struct DossierAnswers {
    QStringList missing; ///< one paper a line
    std::vector<PaperEntry> papers;
    QDate day;
    QString number;
    QString code;
    Delivery delivery;
    QString reason;
    QString basis;
};

/// What an act asks for, beside the dossier: Enter moves on, Ctrl+Enter does it, Esc leaves.
/// Humble.
class DossierForm : public QFrame {
    Q_OBJECT

public:
    explicit DossierForm(QWidget *parent = nullptr);

    /// Shows the inputs of the text, filled with `proposed`; the keyboard goes to the first one.
    void open(const DossierFormText &text, const DossierAnswers &proposed);
    void close();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    DossierAnswers answers() const;

Q_SIGNALS:
    void opened();
    void goWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const DossierAnswers &answers);
    void orderStops();
    QWidget *input(DossierInput which) const;
    /// What it is called while no act asks for it.
    static QString nameOf(DossierInput which);
    void moveOn(QWidget *from);

    QWidget *m_inside; ///< title, advice and inputs; the verbs stay in sight below
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_advice;
    QPlainTextEdit *m_missing;
    PapersTable *m_papers;
    QDateEdit *m_day;
    QLineEdit *m_number;
    QLineEdit *m_code;
    DeliveryFields *m_delivery;
    QPlainTextEdit *m_reason;
    QLineEdit *m_basis;
    std::array<QLabel *, DossierInputCount> m_labels;
    QPushButton *m_go;
    QPushButton *m_leave;
};

} // namespace motcua
