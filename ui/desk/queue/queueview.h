#pragma once

#include "ui/desk/queue/fieldchips.h"
#include "ui/desk/queue/ticketcard.h"
#include "ui/desk/queue/todayfigures.h"
#include "ui/desk/window/menuentry.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace motcua {

class ElidedLabel;

/// The page "Hàng chờ". Humble: it shows what it is told and tells what was pressed.
class QueueView : public QWidget {
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);

    void setCard(const TicketCardText &text);
    void setVerbs(const std::vector<VerbOffer> &offers);
    /// An answer is awaited: nothing can be pressed.
    void setLocked(bool locked);
    /// The answer takes noticeably long.
    void setAsking(bool asking);
    void setFigures(const std::vector<Figure> &figures);
    void setChips(const std::vector<Chip> &chips, const WaitingFilter &current);
    /// Not owned.
    void setModel(QAbstractItemModel *model);
    void setColleagues(const QString &text);
    /// Below the verb's button, ready for the keyboard.
    void openMenu(Verb verb, const std::vector<MenuEntry> &entries);
    /// Beside the row that is selected in the list.
    /// The keyboard goes there.
    void chooseRow(int row);
    void openRowMenu(const std::vector<MenuEntry> &entries);
    void showMessage(const DeskMessage &message);
    void clearMessage();
    /// What is shown, if it is that, becomes this one; without a text it goes.
    void replaceMessage(const DeskMessage &before, const DeskMessage &now);

Q_SIGNALS:
    void verbChosen(motcua::Verb verb);
    void filterChosen(const motcua::WaitingFilter &filter);
    /// Enter, a double click or the menu key on a row of the list.
    void rowChosen(int row);
    /// What the message offers to do about it.
    void messageActionWanted();

protected:
    /// The page's first verb takes the focus.
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeListPanel();
    void fitList();
    void openMenuAt(QPoint place, const std::vector<MenuEntry> &entries);

    TicketCard *m_card;
    TodayFigures *m_figures;
    MessageBar *m_message;
    FieldChips *m_chips;
    QTableView *m_table;
    QLabel *m_empty;
    ElidedLabel *m_colleagues;
};

} // namespace motcua
