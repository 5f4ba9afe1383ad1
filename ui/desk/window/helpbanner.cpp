#include "ui/desk/window/helpbanner.h"

#include "ui/desk/window/notebutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace motcua {

HelpBanner::HelpBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_coming(new NoteButton(QStringLiteral("help"), this))
{
    setObjectName(QStringLiteral("helpBanner"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setTextFormat(Qt::PlainText);
    m_coming->setObjectName(QStringLiteral("helpComing"));
    const QKeySequence key(Qt::Key_F10);
    m_coming->setTexts(tr("I am coming"), key.toString(QKeySequence::NativeText));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->addWidget(m_text, 1);
    row->addWidget(m_coming);

    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, m_coming, &NoteButton::click);
    connect(m_coming, &NoteButton::clicked, this, &HelpBanner::coming);
    hide();
}

void HelpBanner::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString HelpBanner::text() const { return m_text->text(); }

} // namespace motcua
