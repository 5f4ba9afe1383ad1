#include "ui/desk/window/navigation.h"

#include "ui/desk/window/elidedlabel.h"
#include "ui/desk/window/notebutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int RowHeight = 46;
constexpr int LeastRowHeight = 34; ///< where all pages are on an old screen of 768 lines

/// Rows as high as is comfortable, lower where there is not the room for all of them.
class PageRows : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {width(), rows() * RowHeight}; }
    QSize minimumSizeHint() const override { return {0, rows() * LeastRowHeight}; }

private:
    int rows() const
    {
        int shown = 0;
        for (int i = 0; i < layout()->count(); ++i)
            shown += layout()->itemAt(i)->isEmpty() ? 0 : 1;
        return shown;
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_unit(new QLabel(this))
    , m_place(new QLabel(this))
    , m_serves(new ElidedLabel(2, this))
    , m_person(new ElidedLabel(2, this))
    , m_saved(new QLabel(this))
    , m_menuButton(new QPushButton(tr("&Menu"), this))
    , m_menu(new QMenu(this))
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(208);

    auto *title = new QLabel(tr("Motcua"), this);
    title->setObjectName(QStringLiteral("navigationTitle"));
    m_unit->setObjectName(QStringLiteral("navigationUnit"));
    m_place->setObjectName(QStringLiteral("navigationPlace"));
    m_serves->setObjectName(QStringLiteral("navigationServes"));
    m_person->setObjectName(QStringLiteral("navigationPerson"));
    m_person->hide();
    m_saved->setObjectName(QStringLiteral("navigationSaved"));
    m_saved->setWordWrap(true);
    m_saved->hide();
    m_menu->setObjectName(QStringLiteral("deskMenu"));
    m_menuButton->setObjectName(QStringLiteral("navigationMenu"));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setAutoDefault(false);
    for (QLabel *text : std::initializer_list<QLabel *>{title, m_unit, m_place, m_serves, m_person})
        text->setContentsMargins(20, 0, 12, 0);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 12, 16, 0);
    foot->setSpacing(10);
    foot->addWidget(m_saved);
    foot->addWidget(m_menuButton);

    auto *rows = new PageRows(this);
    m_pages = new QVBoxLayout(rows);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->setSpacing(0);
    rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 16);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_unit);
    column->addSpacing(20);
    column->addWidget(rows);
    column->addStretch(1);
    column->addWidget(m_place);
    column->addWidget(m_serves);
    column->addWidget(m_person);
    column->addLayout(foot);

    connect(m_buttons, &QButtonGroup::idClicked, this, &Navigation::pageChosen);
}

void Navigation::setUnit(const QString &unit) { m_unit->setText(unit); }

void Navigation::setPlace(const QString &place, const QString &serves)
{
    m_place->setText(place);
    m_serves->setText(serves);
}

void Navigation::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setVisible(!name.isEmpty());
}

void Navigation::setSaved(const QString &text, bool bad)
{
    m_saved->setText(text);
    m_saved->setVisible(!text.isEmpty());
    if (m_saved->property("bad").toBool() != bad) {
        m_saved->setProperty("bad", bad);
        m_saved->style()->polish(m_saved);
    }
}

int Navigation::addPage(const QString &title, std::optional<int> below)
{
    const int page = static_cast<int>(m_buttons->buttons().size());
    auto *button = new NoteButton(QStringLiteral("page"), this);
    button->setObjectName(QStringLiteral("navigationPage%1").arg(page));
    button->setCheckable(true);
    button->setTexts(title, {});
    button->setMinimumHeight(LeastRowHeight);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_buttons->addButton(button, page);
    QWidget *before = m_buttons->button(below.value_or(page - 1));
    const int place = before ? m_pages->indexOf(before) + 1 : 0;
    m_pages->insertWidget(place, button);
    setTabOrder(before ? before : this, button);
    return page;
}

void Navigation::setCount(int page, int count)
{
    if (auto *button = qobject_cast<NoteButton *>(m_buttons->button(page)))
        button->setTexts(button->label(), count > 0 ? QString::number(count) : QString());
}

void Navigation::setPageVisible(int page, bool visible)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setVisible(visible);
}

void Navigation::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

} // namespace motcua
