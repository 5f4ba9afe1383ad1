#include "ui/desk/hall/hallstrip.h"

#include "ui/desk/window/flowbox.h"

#include <QAccessible>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace motcua {

HallStrip::HallStrip(QWidget *parent)
    : QFrame(parent)
    , m_box(new FlowBox(10, this))
{
    setObjectName(QStringLiteral("hallStrip"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 8);
    column->addWidget(m_box);
    hide();
}

void HallStrip::setNotes(const std::vector<HallNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    while (m_labels.size() < notes.size()) {
        auto *label = new QLabel(this);
        label->setObjectName(QStringLiteral("hallNote"));
        label->setTextFormat(Qt::PlainText);
        m_box->addWidget(label);
        m_labels.push_back(label);
    }
    QStringList spoken;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        QLabel *label = m_labels[i];
        const HallNote note = i < notes.size() ? notes[i] : HallNote{};
        label->setText(note.text);
        label->setVisible(!note.text.isEmpty());
        label->setProperty("urgent", note.urgent);
        label->style()->unpolish(label);
        label->style()->polish(label);
        if (note.urgent)
            spoken.append(note.text);
    }
    setVisible(!notes.empty());
    if (spoken.join(u". ") == accessibleName())
        return;
    setAccessibleName(spoken.join(u". "));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace motcua
