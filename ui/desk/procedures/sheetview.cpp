#include "ui/desk/procedures/sheetview.h"

#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motcua {

SheetView::SheetView(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel("proceduresSheetTitle", this))
    , m_place(new QLabel(this))
    , m_picture(new QLabel(this))
    , m_before(plainButton("proceduresPageBefore", tr("Page before"), "plain", this))
    , m_next(plainButton("proceduresPageNext", tr("Next page"), "plain", this))
    , m_print(plainButton("proceduresPrintSheet", {}, "main", this))
    , m_save(plainButton("proceduresSave", tr("Save as PDF"), "main", this))
{
    setObjectName(QStringLiteral("listPanel"));
    m_place->setObjectName(QStringLiteral("proceduresPlace"));
    m_place->setTextFormat(Qt::PlainText);
    m_picture->setObjectName(QStringLiteral("proceduresPreview"));
    m_picture->setAccessibleName(tr("The sheet as it will be printed"));
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *back = plainButton("proceduresSheetBack", tr("Back to the list (Esc)"), "plain", this);
    auto *verbs = new QHBoxLayout;
    for (QPushButton *button : {m_print, m_save, back})
        verbs->addWidget(button);
    verbs->addStretch(1);
    verbs->addWidget(m_before);
    verbs->addWidget(m_place);
    verbs->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("proceduresSheetScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_picture);
    column->addWidget(scroll, 1);
    column->addLayout(verbs);
    setPrinter({});
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page + 1); });
    connect(m_print, &QPushButton::clicked, this, &SheetView::printWanted);
    connect(m_save, &QPushButton::clicked, this, &SheetView::saveWanted);
    connect(back, &QPushButton::clicked, this, &SheetView::backWanted);
}

void SheetView::setPrinter(const QString &name)
{
    m_print->setVisible(!name.isEmpty());
    m_print->setText(tr("Print on %1").arg(name));
}

void SheetView::showPage(const QString &title, const QImage &picture, int page, int pages)
{
    m_title->setText(title);
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_page = page;
    m_before->setVisible(pages > 1);
    m_before->setEnabled(page > 0);
    m_next->setVisible(pages > 1);
    m_next->setEnabled(page + 1 < pages);
    m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(pages));
}

QString SheetView::title() const { return m_title->text(); }

void SheetView::clear()
{
    m_title->clear();
    m_picture->clear();
}

} // namespace motcua
