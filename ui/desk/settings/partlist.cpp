#include "ui/desk/settings/partlist.h"

#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int Width = 270;
constexpr int LongestName = 80;

QIcon spot(const QColor &colour)
{
    QPixmap pixmap(18, 18);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(1, 1, 16, 16, 4, 4);
    return pixmap;
}

} // namespace

PartList::PartList(const QString &newName, Order order, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_add(plainButton("partAdd", tr("&Add"), "plain", this))
    , m_remove(plainButton("partRemove", tr("&Remove"), "plain", this))
{
    setFixedWidth(Width);
    m_list->setObjectName(QStringLiteral("partNames"));
    m_list->setAccessibleName(tr("Choose what to edit"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setObjectName(QStringLiteral("partName"));
    m_name->setAccessibleName(newName);
    m_name->setMaxLength(LongestName);

    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_remove);
    if (order == Order::ByHand) {
        m_up = plainButton("partUp", tr("&Up"), "plain", this);
        m_down = plainButton("partDown", tr("&Down"), "plain", this);
        verbs->addWidget(m_up);
        verbs->addWidget(m_down);
        connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
        connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    }
    verbs->addStretch(1);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(m_name, 1);
    adding->addWidget(m_add);
    auto *label = new QLabel(newName, this);
    label->setObjectName(QStringLiteral("formHint"));
    label->setBuddy(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addLayout(verbs);
    column->addWidget(label);
    column->addLayout(adding);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        settle();
        Q_EMIT chosenChanged();
    });
    connect(m_remove, &QPushButton::clicked, this, &PartList::removeWanted);
    connect(m_add, &QPushButton::clicked, this, &PartList::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &PartList::addTyped);
    settle();
}

void PartList::addTyped()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_name->setFocus();
    m_name->clear();
    Q_EMIT addWanted(name);
}

// Enter adds what was typed; it is not meant for the button that leads on.
void PartList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void PartList::setParts(const std::vector<Part> &parts)
{
    const QString key = chosen();
    const QSignalBlocker quiet(m_list);
    m_parts = parts;
    m_list->clear();
    for (const Part &part : parts) {
        auto *item = new QListWidgetItem(part.text, m_list);
        item->setToolTip(part.text);
        if (part.colour.isValid())
            item->setIcon(spot(part.colour));
    }
    choose(key);
    settle();
}

void PartList::choose(const QString &key)
{
    const auto part = std::ranges::find(m_parts, key, &Part::key);
    m_list->setCurrentRow(part == m_parts.end() ? (m_parts.empty() ? -1 : 0)
                                                : int(part - m_parts.begin()));
}

void PartList::chooseNothing() { m_list->setCurrentRow(-1); }

QString PartList::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_parts.size()) ? QString() : m_parts[size_t(row)].key;
}

void PartList::settle()
{
    const int row = m_list->currentRow();
    const bool free = row >= 0 && row < int(m_parts.size()) && !m_parts[size_t(row)].stays;
    m_remove->setEnabled(free);
    m_remove->setVisible(!std::ranges::all_of(m_parts, &Part::stays));
    if (m_up) {
        m_up->setEnabled(free && row > 0);
        m_down->setEnabled(free && row + 1 < int(m_parts.size())
                           && !m_parts[size_t(row) + 1].stays);
    }
}

} // namespace motcua
