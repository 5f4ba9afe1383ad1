#include "ui/desk/dossiers/viewchooser.h"

#include "ui/desk/window/plainparts.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace motcua {

ViewChooser::ViewChooser(QWidget *parent)
    : QWidget(parent)
    , m_views(new QComboBox(this))
    , m_menuButton(plainButton("dossiersViewMenu", tr("Vie&ws"), "plain", this))
    , m_line(new QFrame(this))
    , m_question(plainLabel("dossiersViewQuestion", m_line))
    , m_name(new QLineEdit(m_line))
    , m_yes(plainButton("dossiersViewYes", tr("Keep"), "main", m_line))
{
    m_views->setObjectName(QStringLiteral("dossiersViews"));
    m_views->setAccessibleName(tr("View"));
    m_views->setPlaceholderText(tr("Chosen by hand"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_views->setMinimumContentsLength(15);
    m_menuButton->setAccessibleName(tr("Keep or change views"));
    m_menuButton->setMenu(new QMenu(m_menuButton));
    QAction *keep = addEntry("dossiersKeepView", tr("Keep this view…"), Asks::NewName);
    keep->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    addAction(keep); // a menu that is closed hears no key
    m_rename = addEntry("dossiersRenameView", tr("Rename this view…"), Asks::OtherName);
    m_remove = addEntry("dossiersRemoveView", tr("Remove this view…"), Asks::Removal);

    m_line->setObjectName(QStringLiteral("dossiersViewLine"));
    m_question->setWordWrap(false);
    m_name->setObjectName(QStringLiteral("dossiersViewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    QPushButton *no = plainButton("dossiersViewNo", tr("Leave it"), "plain", m_line);
    auto *line = new QHBoxLayout(m_line);
    line->addWidget(m_question);
    line->addWidget(m_name, 1);
    line->addStretch();
    line->addWidget(m_yes);
    line->addWidget(no);
    m_line->hide();
    m_line->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_views, 1);
    row->addWidget(m_menuButton);

    connect(m_views, &QComboBox::activated, this, [this] {
        offer();
        Q_EMIT chosen(current());
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ViewChooser::answer);
    connect(m_yes, &QPushButton::clicked, this, &ViewChooser::answer);
    connect(no, &QPushButton::clicked, this, &ViewChooser::closeLine);
    offer();
}

QAction *ViewChooser::addEntry(const char *name, const QString &text, Asks asks)
{
    QAction *entry = m_menuButton->menu()->addAction(text);
    entry->setObjectName(QString::fromLatin1(name));
    entry->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(entry, &QAction::triggered, this, [this, asks] { ask(asks); });
    return entry;
}

void ViewChooser::setViews(const QStringList &names, int shipped)
{
    m_shipped = shipped;
    m_views->clear();
    m_views->addItems(names);
    if (names.size() > shipped)
        m_views->insertSeparator(shipped);
    setCurrent(-1);
}

// The line between the two kinds is a row of its own.
void ViewChooser::setCurrent(int place)
{
    m_views->setCurrentIndex(place < m_shipped ? place : place + 1);
    offer();
}

int ViewChooser::current() const
{
    const int row = m_views->currentIndex();
    return row < m_shipped ? row : row - 1;
}

void ViewChooser::offer()
{
    const bool own = current() >= m_shipped;
    m_rename->setEnabled(own);
    m_remove->setEnabled(own);
}

void ViewChooser::ask(Asks what)
{
    m_asks = what;
    const QString name = current() >= m_shipped ? m_views->currentText() : QString();
    m_question->setText(what == Asks::Removal ? tr("Remove the view “%1”?").arg(name)
                                              : tr("Name of the view"));
    m_name->setVisible(what != Asks::Removal);
    m_name->setText(name);
    m_yes->setText(what == Asks::Removal ? tr("Remove") : tr("Keep"));
    m_line->show();
    if (what == Asks::Removal) {
        m_yes->setFocus();
        return;
    }
    m_name->setFocus();
    m_name->selectAll();
}

void ViewChooser::answer()
{
    switch (m_asks) {
    case Asks::NewName: return Q_EMIT keepWanted(m_name->text());
    case Asks::OtherName: return Q_EMIT renameWanted(m_name->text());
    case Asks::Removal: return Q_EMIT removeWanted();
    }
}

void ViewChooser::closeLine()
{
    if (m_line->isHidden())
        return;
    m_line->hide();
    Q_EMIT lineClosed();
}

void ViewChooser::refuseName()
{
    m_name->setFocus();
    m_name->selectAll();
}

bool ViewChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeLine();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace motcua
