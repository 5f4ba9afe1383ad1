#pragma once

#include <QFrame>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace motcua {

/// What goes into a workbook and where: without persons unless somebody asks for them and says why.
/// Humble.
class ExportForm : public QFrame {
    Q_OBJECT

public:
    /// Asks for a file; empty: nobody wants one any more.
    using AskFile = std::function<QString(QWidget *parent, const QString &suggested)>;

    explicit ExportForm(QWidget *parent = nullptr);
    void setAsk(AskFile ask) { m_ask = std::move(ask); }

    /// `persons`: whoever works here may have them in it.
    void open(const QString &title, const QString &suggested, bool persons);
    void close();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    bool withPersons() const;
    QString reason() const;
    void focusReason();
    /// While it is written nothing else can be chosen; `text` says how far it is.
    void setBusy(const QString &text);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void goWanted(const QString &path);
    /// The form is left, or what is being written is not wanted any more.
    void stopWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPersons();
    void go();

    AskFile m_ask;
    QLabel *m_title;
    QLabel *m_advice;
    QCheckBox *m_persons;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_go;
    QPushButton *m_stop;
    QString m_suggested;
    bool m_busy = false;
};

} // namespace motcua
