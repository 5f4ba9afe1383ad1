#include "ui/desk/registers/registersview.h"

#include "ui/desk/registers/bookspart.h"
#include "ui/desk/registers/letterlinespart.h"
#include "ui/desk/registers/letterspart.h"
#include "ui/desk/window/plainparts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motcua {

RegistersView::RegistersView(QWidget *parent)
    : QWidget(parent)
    , m_chips{plainButton("registersLetters", {}, "chip", this),
              plainButton("registersLines", tr("Letters that went out"), "chip", this),
              plainButton("registersBooks", tr("Books of dossiers"), "chip", this)}
    , m_stack(new QStackedWidget(this))
    , m_letters(new LettersPart(this))
    , m_lines(new LetterLinesPart(this))
    , m_books(new BooksPart(this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("registersView"));
    auto *group = new QButtonGroup(this);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(10);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i], int(i));
        chips->addWidget(m_chips[i]);
    }
    chips->addStretch(1);
    m_chips.front()->setChecked(true);
    setProposed(0);
    m_stack->addWidget(m_letters);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_books);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(chips);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int pane) { showPane(RegisterPane(pane)); });
}

RegisterPane RegistersView::pane() const { return RegisterPane(m_stack->currentIndex()); }

void RegistersView::showPane(RegisterPane pane)
{
    m_chips[std::size_t(pane)]->setChecked(true);
    if (pane == this->pane())
        return;
    m_message->clear();
    m_stack->setCurrentIndex(int(pane));
    Q_EMIT paneChanged();
}

void RegistersView::setProposed(int letters)
{
    m_chips.front()->setText(letters > 0 ? tr("Proposed letters: %1").arg(letters)
                                         : tr("Proposed letters"));
}

void RegistersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace motcua
