#include "ui/desk/files/fileviewer.h"

#include "ui/desk/window/plainparts.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

FileViewer::FileViewer(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel("fileViewerName", this))
    , m_page(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("fileViewer"));
    m_page->setObjectName(QStringLiteral("fileViewerPage"));
    m_page->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_scroll->setObjectName(QStringLiteral("fileViewerScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_page);
    m_scroll->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its width is reckoned with
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_scroll, 1);
}

void FileViewer::setPage(const QImage &picture, const QString &name, const QString &place)
{
    m_picture = picture;
    m_name->setText(place.isEmpty() ? name : name + QStringLiteral(" · ") + place);
    m_page->setAccessibleName(m_name->text());
    m_scroll->verticalScrollBar()->setValue(0);
    fit();
    m_scroll->setFocus(); // arrows move the page
}

void FileViewer::clear()
{
    m_picture = {};
    m_whole = false;
    m_name->clear();
    m_page->clear();
    m_page->setAccessibleName({});
}

void FileViewer::toggleSize()
{
    m_whole = !m_whole;
    fit();
}

void FileViewer::fit()
{
    if (m_picture.isNull())
        return;
    const int room = std::max(1, m_scroll->viewport()->width());
    const bool shrinks = !m_whole && m_picture.width() > room;
    m_page->setPixmap(QPixmap::fromImage(
        shrinks ? m_picture.scaledToWidth(room, Qt::SmoothTransformation) : m_picture));
    m_page->adjustSize();
}

void FileViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace motcua
