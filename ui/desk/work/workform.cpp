#include "ui/desk/work/workform.h"

#include "core/work/work.h"
#include "ui/desk/window/plainparts.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

namespace motcua {

namespace {

constexpr int RowsShown = 3; // an old screen has to show the list of who waits, too
constexpr int FeeStep = 1000; // đồng

} // namespace

WorkForm::WorkForm(QWidget *parent)
    : QFrame(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_copies(new QSpinBox(this))
    , m_fee(new QSpinBox(this))
    , m_save(plainButton("workSave", tr("Record"), "main", this))
    , m_undo(plainButton("workUndo", tr("Undo the last one"), "plain", this))
    , m_message(plainLabel("workMessage", this))
{
    setObjectName(QStringLiteral("workForm"));
    m_search->setObjectName(QStringLiteral("workSearch"));
    m_search->setPlaceholderText(tr("A few letters of the procedure"));
    m_list->setObjectName(QStringLiteral("workList"));
    m_list->setAccessibleName(tr("Procedures, the last ones first"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_copies->setObjectName(QStringLiteral("workCopies"));
    m_copies->setRange(1, MostCopies);
    m_fee->setObjectName(QStringLiteral("workFee"));
    m_fee->setRange(0, static_cast<int>(HighestFee));
    m_fee->setSingleStep(FeeStep);
    m_fee->setLocale(QLocale(QLocale::Vietnamese)); // 2.000, whatever the machine speaks
    m_fee->setGroupSeparatorShown(true);
    m_fee->setSuffix(tr(" đ"));
    layOut();
    for (QWidget *field : std::initializer_list<QWidget *>{m_search, m_copies, m_fee})
        field->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &WorkForm::typedChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &WorkForm::amountChanged);
    connect(m_copies, &QSpinBox::valueChanged, this, &WorkForm::amountChanged);
    connect(m_save, &QPushButton::clicked, this, &WorkForm::saveWanted);
    connect(m_undo, &QPushButton::clicked, this, &WorkForm::undoWanted);
    hide();
}

void WorkForm::layOut()
{
    const auto caption = [this](const QString &text, QWidget *of) {
        auto *label = new QLabel(text, this);
        label->setObjectName(QStringLiteral("workCaption"));
        label->setBuddy(of);
        speakAs(of, text);
        return label;
    };
    m_list->setFixedHeight(RowsShown * (m_list->fontMetrics().height() + 6));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 14, 24, 14);
    grid->setHorizontalSpacing(16);
    grid->addWidget(caption(tr("Procedure"), m_search), 0, 0);
    grid->addWidget(caption(tr("Copies"), m_copies), 0, 1);
    grid->addWidget(caption(tr("Fee taken in"), m_fee), 0, 2);
    grid->addWidget(m_search, 1, 0);
    grid->addWidget(m_copies, 1, 1);
    grid->addWidget(m_fee, 1, 2);
    grid->addWidget(m_save, 1, 3);
    grid->addWidget(m_list, 2, 0);
    grid->addWidget(m_undo, 2, 3, Qt::AlignTop);
    grid->addWidget(m_message, 3, 0, 1, 4);
    grid->setColumnStretch(0, 1);
}

void WorkForm::open()
{
    m_message->clear();
    m_message->hide();
    m_undo->hide();
    show();
    clearFields();
}

void WorkForm::clearFields()
{
    m_copies->setValue(1);
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_search->setFocus();
    Q_EMIT typedChanged();
}

void WorkForm::close()
{
    if (!isOpen())
        return;
    hide();
    m_search->clear();
    m_message->clear();
    Q_EMIT closed();
}

void WorkForm::setChoices(const std::vector<WorkChoice> &choices)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const WorkChoice &choice : choices) {
            auto *item = new QListWidgetItem(choice.name, m_list);
            item->setData(Qt::UserRole, choice.code);
        }
        m_list->setCurrentRow(choices.empty() ? -1 : 0);
    }
    m_save->setEnabled(!choices.empty());
    Q_EMIT amountChanged();
}

void WorkForm::setFee(qint64 fee) { m_fee->setValue(static_cast<int>(std::min(fee, HighestFee))); }

void WorkForm::showMessage(const DeskMessage &message, bool canUndo)
{
    m_message->setText(message.text);
    m_message->setProperty("problem", message.kind == DeskMessage::Kind::Problem);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->show();
    m_undo->setVisible(canUndo);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString WorkForm::typed() const { return m_search->text(); }

QString WorkForm::procedure() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

int WorkForm::copies() const { return m_copies->value(); }

qint64 WorkForm::fee() const { return m_fee->value(); }

bool WorkForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_copies->interpretText();
        m_fee->interpretText();
        if (!press->isAutoRepeat())
            Q_EMIT saveWanted();
        return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched != m_search || m_list->count() == 0)
            break;
        m_list->setCurrentRow(
            std::clamp(m_list->currentRow() + (press->key() == Qt::Key_Down ? 1 : -1), 0,
                       m_list->count() - 1));
        return true;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace motcua
