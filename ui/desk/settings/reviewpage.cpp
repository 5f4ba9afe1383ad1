#include "ui/desk/settings/reviewpage.h"

#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motcua {

namespace {

QString heading(const SettingsChange &change)
{
    switch (change.kind) {
    case SettingsChange::Kind::Added: return ReviewPage::tr("New: %1").arg(change.title);
    case SettingsChange::Kind::Ended: return ReviewPage::tr("Ends: %1").arg(change.title);
    case SettingsChange::Kind::Changed: break;
    }
    return change.title;
}

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_save(plainButton("reviewSave", tr("&Save"), "main", this))
    , m_back(plainButton("reviewBack", tr("&Back to editing"), "plain", this))
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *title = new QLabel(tr("What changes"), this);
    title->setObjectName(QStringLiteral("settingsTitle"));
    auto *sheet = new QWidget(this);
    sheet->setObjectName(QStringLiteral("reviewSheet"));
    auto *sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(20, 14, 20, 14);
    m_lines->setSpacing(4);
    sheetColumn->addLayout(m_lines);
    sheetColumn->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("reviewScroll"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_save);
    verbs->addWidget(m_back);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    column->addLayout(verbs);
    connect(m_save, &QPushButton::clicked, this, &ReviewPage::saveWanted);
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::backWanted);
}

void ReviewPage::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReviewPage::add(const char *name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void ReviewPage::setChanges(const std::vector<SettingsChange> &changes, const QStringList &warnings)
{
    clear();
    for (const QString &warning : warnings)
        add("reviewWarning", warning);
    for (const SettingsChange &change : changes) {
        add("reviewHeading", heading(change));
        for (const QString &line : change.lines)
            add("reviewLine", line);
    }
    m_save->setText(warnings.isEmpty() ? tr("&Save") : tr("&Save all the same"));
}

void ReviewPage::focusInEvent(QFocusEvent *) { m_save->setFocus(); }

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_back->hasFocus() ? m_back : m_save)->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace motcua
