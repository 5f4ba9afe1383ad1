#include "ui/desk/intake/procedurepart.h"

#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int ChoicesShown = 6;
constexpr int MostAgreedOn = 1000; // working days

} // namespace

ProcedurePart::ProcedurePart(QWidget *parent)
    : QFrame(parent)
    , m_name(plainLabel("intakeProcedure", this))
    , m_note(plainLabel("intakeNote", this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_variant(new QComboBox(this))
    , m_daysLabel(plainLabel("intakeLabel", this))
    , m_days(new QSpinBox(this))
{
    setObjectName(QStringLiteral("intakeProcedurePart"));
    QLabel *heading = plainLabel("intakeHeading", this);
    heading->setText(tr("Procedure"));
    m_search->setObjectName(QStringLiteral("intakeSearch"));
    m_search->setPlaceholderText(tr("A few letters, then Enter; or scan its code"));
    m_search->setAccessibleName(tr("Procedure"));
    m_list->setObjectName(QStringLiteral("intakeChoices"));
    m_list->setAccessibleName(tr("Procedures that fit"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(ChoicesShown * (m_list->fontMetrics().height() + 6) + 4);
    m_list->hide();
    m_variant->setObjectName(QStringLiteral("intakeVariant"));
    m_variant->setAccessibleName(tr("Which case"));
    m_daysLabel->setText(tr("Working days agreed on: nobody published the term"));
    m_daysLabel->setBuddy(m_days);
    m_days->setObjectName(QStringLiteral("intakeDays"));
    speakAs(m_days, m_daysLabel->text());
    m_days->setRange(0, MostAgreedOn);
    auto *term = new QHBoxLayout;
    term->addWidget(m_variant, 1);
    term->addWidget(m_daysLabel, 1);
    term->addWidget(m_days);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addLayout(term);

    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_list->setVisible(!m_search->text().trimmed().isEmpty());
        Q_EMIT typedChanged();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->isVisibleTo(this))
            take(m_list->currentRow());
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
    connect(m_variant, &QComboBox::activated, this, &ProcedurePart::termChanged);
    connect(m_days, &QSpinBox::valueChanged, this, &ProcedurePart::termChanged);
    setChosen({}, {});
    setVariants({}, {});
    setDaysWanted(false, 0);
}

void ProcedurePart::take(int row)
{
    if (row < 0)
        return;
    const QString code = m_list->item(row)->data(Qt::UserRole).toString();
    m_search->clear(); // and the list goes
    Q_EMIT chosen(code);
}

void ProcedurePart::setChoices(const std::vector<ProcedureChoice> &choices)
{
    m_list->clear();
    for (const ProcedureChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, choice.code);
        item->setToolTip(choice.code);
    }
    m_list->setCurrentRow(choices.empty() ? -1 : 0);
}

void ProcedurePart::setChosen(const QString &name, const QString &note)
{
    m_name->setText(name.isEmpty() ? tr("None is chosen yet") : name);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ProcedurePart::setVariants(const std::vector<std::pair<QString, QString>> &variants,
                                const QString &current)
{
    const QSignalBlocker quiet(m_variant);
    m_variant->clear();
    for (const auto &[value, text] : variants)
        m_variant->addItem(text, value);
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(current)));
    m_variant->setVisible(variants.size() > 1);
}

void ProcedurePart::setDaysWanted(bool wanted, int days)
{
    const QSignalBlocker quiet(m_days);
    m_days->setValue(days);
    m_days->setVisible(wanted);
    m_daysLabel->setVisible(wanted);
}

QString ProcedurePart::typed() const { return m_search->text(); }

QString ProcedurePart::variant() const { return m_variant->currentData().toString(); }

int ProcedurePart::days() const { return m_days->isVisibleTo(this) ? m_days->value() : 0; }

void ProcedurePart::focusSearch() { m_search->setFocus(); }

QWidget *ProcedurePart::last() const { return m_days; }

bool ProcedurePart::eventFilter(QObject *watched, QEvent *event)
{
    // Letters that chose nothing go with the keyboard, unless all of the window loses it.
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        m_search->clear();
    if (event->type() != QEvent::KeyPress || m_list->count() == 0)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    m_list->setCurrentRow(
        std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
    return true;
}

} // namespace motcua
