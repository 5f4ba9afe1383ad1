#include "ui/desk/numbers/numbersview.h"

#include "ui/desk/settings/formrows.h"
#include "ui/desk/window/flowbox.h"
#include "ui/desk/window/notebutton.h"
#include "ui/desk/window/plainparts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

QString NumbersView::askFile(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, tr("Save the pad of reserve numbers"), suggested,
                                        QStringLiteral("PDF (*.pdf)"));
}

NumbersView::NumbersView(AskFile ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_fields(new FlowBox(12))
    , m_count(new QSpinBox(this))
    , m_message(new MessageBar(this))
    , m_last(plainLabel("numbersLast", this))
    , m_takeBack(
          plainButton("numbersTakeBack", tr("Take the last one back  (Delete)"), "plain", this))
    , m_given(new QListWidget(this))
    , m_reserve(new QLineEdit(this))
    , m_written(new QTimeEdit(this))
    , m_pads(new QMenu(this))
{
    setObjectName(QStringLiteral("numbersView"));
    m_fields->setObjectName(QStringLiteral("numbersFields"));
    setFocusPolicy(Qt::StrongFocus);
    m_count->setObjectName(QStringLiteral("numbersCount"));
    m_count->setRange(1, MostAtOnce);
    m_given->setObjectName(QStringLiteral("numbersList"));
    m_given->setAccessibleName(tr("Numbers given here, the last one first"));
    m_given->setFrameShape(QFrame::NoFrame);
    m_given->setFocusPolicy(Qt::NoFocus);

    QLabel *title = plainLabel("numbersTitle", this);
    title->setText(tr("Give numbers"));
    QLabel *hint = plainLabel("numbersHint", this);
    hint->setText(
        tr("The letter of a field prints its next number. Enter: another one of the same. "
           "Delete: the last one was a mistake."));
    QLabel *count = plainLabel("numbersCountLabel", this);
    count->setText(tr("Numbers at once"));
    count->setWordWrap(false);
    FormRows::nameAloud(*m_count, count->text());
    auto *atOnce = new QHBoxLayout;
    atOnce->addWidget(count);
    atOnce->addWidget(m_count);
    atOnce->addStretch(1);

    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(title);
    left->addWidget(hint);
    left->addWidget(plainScroll("numbersScroll", m_fields, this), 1);
    left->addLayout(atOnce);
    left->addWidget(m_message);
    left->addLayout(makeReserve());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(20);
    row->addLayout(left, 1);
    row->addWidget(makeSide());

    connect(m_takeBack, &QPushButton::clicked, this, &NumbersView::takeBackWanted);
    connect(m_message, &MessageBar::actionWanted, this, &NumbersView::messageActionWanted);
    setLast({}, false);
}

QWidget *NumbersView::makeSide()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    panel->setFixedWidth(330);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_last);
    column->addWidget(m_takeBack);
    column->addWidget(m_given, 1);
    return panel;
}

QLayout *NumbersView::makeReserve()
{
    m_reserve->setObjectName(QStringLiteral("numbersReserve"));
    m_reserve->setPlaceholderText(QStringLiteral("A901"));
    m_reserve->setMaxLength(8);
    m_reserve->setFixedWidth(110);
    m_written->setObjectName(QStringLiteral("numbersWritten"));
    m_written->setDisplayFormat(QStringLiteral("HH:mm"));
    FormRows::nameAloud(*m_written, tr("Time written on it"));
    QLabel *label = plainLabel("numbersReserveLabel", this);
    label->setText(tr("Reserve number, and the time written on it"));
    m_reserve->setAccessibleName(label->text());
    QPushButton *enter = plainButton("numbersEnter", tr("Enter it"), "plain", this);
    const auto wanted = [this] {
        if (!m_reserve->text().trimmed().isEmpty())
            Q_EMIT reserveWanted(m_reserve->text(), m_written->time());
    };
    connect(enter, &QPushButton::clicked, this, wanted);
    m_reserve->setInputMethodHints(Qt::ImhLatinOnly);
    connect(m_reserve, &QLineEdit::returnPressed, this, wanted);
    QPushButton *pads = plainButton("numbersPads", tr("Print a pad"), "plain", this);
    pads->setMenu(m_pads);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_reserve);
    row->addWidget(m_written);
    row->addWidget(enter);
    row->addStretch(1);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    rows->addWidget(label);
    rows->addLayout(row);
    rows->addWidget(pads, 0, Qt::AlignLeft);
    return rows;
}

void NumbersView::setOffers(const std::vector<NumbersOffer> &offers)
{
    if (offers == m_offers)
        return;
    const bool same =
        std::ranges::equal(offers, m_offers, {}, &NumbersOffer::letter, &NumbersOffer::letter);
    m_offers = offers;
    if (!same) {
        for (NoteButton *button : m_buttons)
            delete button;
        m_buttons.clear();
        for (const NumbersOffer &offer : offers) {
            auto *button = new NoteButton(QStringLiteral("verb"), m_fields);
            button->setObjectName(QStringLiteral("numbers") + offer.letter);
            button->setFixedSize(300, 56);
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &NoteButton::clicked, this,
                    [this, letter = offer.letter] { want(letter); });
            m_fields->addWidget(button);
            m_buttons.push_back(button);
        }
        fillPads();
    }
    for (std::size_t i = 0; i < offers.size(); ++i)
        m_buttons[i]->setTexts(offers[i].letter + QStringLiteral("   ") + offers[i].name,
                               offers[i].note);
}

void NumbersView::fillPads()
{
    m_pads->clear();
    for (const NumbersOffer &offer : m_offers) {
        m_pads->addAction(offer.name, this, [this, letter = offer.letter] {
            const QString path = m_ask(this, tr("reserve-%1.pdf", "file name").arg(letter));
            if (!path.isEmpty())
                Q_EMIT padWanted(letter, path);
        });
    }
}

void NumbersView::want(const QString &letter)
{
    const int count = m_count->value();
    m_count->setValue(1); // many once, not for ever
    Q_EMIT numbersWanted(letter, count);
}

void NumbersView::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return; // a finger that rests on a key gives no row of numbers
    const QString letter = event->text().toUpper();
    const bool plain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (plain && std::ranges::find(m_offers, letter, &NumbersOffer::letter) != m_offers.end())
        return want(letter);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT repeatWanted(); break;
    case Qt::Key_Delete: Q_EMIT takeBackWanted(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void NumbersView::setGiven(const QStringList &lines)
{
    m_given->clear();
    m_given->addItems(lines);
}

void NumbersView::setLast(const QString &number, bool mayTakeBack)
{
    m_last->setText(number.isEmpty() ? QStringLiteral("–") : number);
    m_takeBack->setEnabled(mayTakeBack);
}

void NumbersView::setReserveTime(QTime now)
{
    if (m_reserve->text().isEmpty() && !m_written->hasFocus())
        m_written->setTime(QTime(now.hour(), now.minute()));
}

void NumbersView::clearReserve() { m_reserve->clear(); }

void NumbersView::showMessage(const DeskMessage &message) { m_message->show(message); }

void NumbersView::clearMessage() { m_message->clear(); }

} // namespace motcua
