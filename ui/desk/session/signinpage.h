#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace motcua {

/// Asks who works here, before the first page and after locking, and for new passwords. Humble: it
/// tells what was typed and shows what it is told. Enter goes on, Escape goes back.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    enum class Asks {
        WhoWorks,
        Recovery, ///< the code of the recovery sheet, of an admin who forgot the password
        Renewal, ///< a new password of whoever works here
    };

    explicit SignInPage(QWidget *parent = nullptr);

    /// Forgets all that was typed or shown. `signIn`: whom to ask for the password; may be empty.
    void ask(const QString &unit, const QString &signIn);
    /// Asks `person` for the old password and a new one.
    void askRenewal(const QString &person);
    /// Passwords and codes are typed anew.
    void showProblem(const QString &text);
    /// Back on the usual page.
    void showNotice(const QString &text);
    Asks asks() const { return m_asks; }
    /// While what was typed is compared nothing can be typed or pressed.
    void setBusy(bool busy);

Q_SIGNALS:
    void signInWanted(const QString &name, const QString &password);
    /// `again`: the password typed a second time.
    void recoveryWanted(const QString &name, const QString &code, const QString &password,
                        const QString &again);
    void renewalWanted(const QString &old, const QString &password, const QString &again);
    /// Rather no new password.
    void renewalLeft();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const char *name, const QString &label, bool secret);
    void setAsks(Asks asks);
    bool isAsked(const QLineEdit *field) const;
    void other();
    void clearSecrets();
    void goOn();
    void tell(const QString &text, bool problem);

    struct Row {
        QLabel *label = nullptr;
        QLineEdit *field = nullptr;
    };
    std::vector<Row> m_rows;
    QLabel *m_unit;
    QLabel *m_title;
    QLabel *m_advice;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_old;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLabel *m_message;
    QPushButton *m_go;
    QPushButton *m_other;
    Asks m_asks = Asks::WhoWorks;
    bool m_busy = false;
};

} // namespace motcua
