#pragma once

#include "ui/desk/window/messagebar.h"

#include <QTime>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace motcua {

class FlowBox;
class NoteButton;

/// A queue whose numbers are given here.
struct NumbersOffer {
    QString letter; ///< also its key
    QString name;
    QString note; ///< "5 đang chờ"
    bool operator==(const NumbersOffer &) const = default;
};

/// The page "Cấp số nhanh". Humble: it shows what it is told and tells what was pressed. A letter
/// gives a number, Enter another of the same, Delete takes the last back.
class NumbersView : public QWidget {
    Q_OBJECT

public:
    /// Where to save: a path from a file name to begin with; empty: rather not.
    using AskFile = std::function<QString(QWidget *parent, const QString &suggested)>;
    /// As programs usually ask.
    static QString askFile(QWidget *parent, const QString &suggested);

    explicit NumbersView(AskFile ask = askFile, QWidget *parent = nullptr);

    void setOffers(const std::vector<NumbersOffer> &offers);
    /// Newest first.
    void setGiven(const QStringList &lines);
    /// The number given last, large; empty before the first.
    void setLast(const QString &number, bool mayTakeBack);
    void setReserveTime(QTime now);
    void clearReserve();
    void showMessage(const DeskMessage &message);
    void clearMessage();

    static constexpr int MostAtOnce = 50;

Q_SIGNALS:
    void numbersWanted(const QString &letter, int count);
    void repeatWanted();
    /// What the message offers.
    void messageActionWanted();
    void takeBackWanted();
    void reserveWanted(const QString &number, QTime written);
    /// A pad of a field's reserve numbers, into this file.
    void padWanted(const QString &letter, const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide();
    QLayout *makeReserve();
    void want(const QString &letter);
    void fillPads();

    AskFile m_ask;
    std::vector<NumbersOffer> m_offers;
    FlowBox *m_fields;
    std::vector<NoteButton *> m_buttons; ///< of m_offers
    QSpinBox *m_count;
    MessageBar *m_message;
    QLabel *m_last;
    QPushButton *m_takeBack;
    QListWidget *m_given;
    QLineEdit *m_reserve;
    QTimeEdit *m_written;
    QMenu *m_pads;
};

} // namespace motcua
