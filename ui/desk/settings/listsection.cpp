#include "ui/desk/settings/listsection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace motcua {

ListSection::ListSection(SettingsDraft &draft, const QString &newName, PartList::Order order,
                         QWidget *parent)
    : SettingsSection(draft, parent)
    , m_list(new PartList(newName, order, this))
    , m_form(new FormRows(this))
{
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    connect(m_list, &PartList::chosenChanged, this, &ListSection::showChosen);
    connect(m_list, &PartList::addWanted, this, &ListSection::addNamed);
    connect(m_list, &PartList::removeWanted, this, &ListSection::removeChosen);
    connect(m_list, &PartList::moveWanted, this, &ListSection::moveChosen);
}

QLineEdit *ListSection::addLine(const char *name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(m_form);
    edit->setMaxLength(LongestSiteText);
    if (QLatin1String(name).endsWith(QLatin1String("En")))
        edit->setInputMethodHints(Qt::ImhLatinOnly);
    m_form->add(name, label, edit, hint);
    connect(edit, &QLineEdit::textEdited, this, &ListSection::written);
    return edit;
}

QComboBox *ListSection::addChoice(const char *name, const QString &label, const QString &hint)
{
    auto *box = new QComboBox(m_form);
    m_form->add(name, label, box, hint);
    connect(box, &QComboBox::activated, this, &ListSection::written);
    return box;
}

void ListSection::refresh()
{
    m_list->setParts(parts());
    showChosen();
}

void ListSection::showChosen()
{
    const QString key = m_list->chosen();
    m_form->clearProblems();
    m_form->setVisible(!key.isEmpty());
    if (key.isEmpty())
        return;
    m_filling = true;
    fill(key);
    m_filling = false;
}

void ListSection::written()
{
    if (m_filling || m_list->chosen().isEmpty())
        return;
    m_form->clearProblems();
    const QString key = take(m_list->chosen());
    m_filling = true; // the list is made anew under the same choice
    m_list->setParts(parts());
    m_list->choose(key);
    m_filling = false;
    Q_EMIT edited();
}

void ListSection::addNamed(const QString &name)
{
    const QString key = add(name);
    if (key.isEmpty())
        return;
    m_list->setParts(parts());
    m_list->choose(key);
    showChosen();
    Q_EMIT edited();
}

void ListSection::removeChosen()
{
    if (!remove(m_list->chosen()))
        return;
    refresh();
    Q_EMIT edited();
}

void ListSection::moveChosen(int by)
{
    const QString key = m_list->chosen();
    move(key, by);
    m_list->setParts(parts());
    Q_EMIT edited();
}

void ListSection::move(const QString &, int) {}

} // namespace motcua
