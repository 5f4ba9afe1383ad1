#include "ui/desk/scan/scanview.h"

#include "ui/desk/scan/framepanel.h"
#include "ui/desk/window/plainparts.h"
#include "ui/desk/window/wrappedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motcua {

QString ScanView::askFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, tr("A picture or a PDF with a code"), {},
        tr("Pictures and PDF")
            + QStringLiteral(" (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf)"));
}

ScanView::ScanView(AskFile ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_frames(new FramePanel(this))
    , m_camera(plainButton("scanCamera", {}, "main", this))
    , m_trial(plainButton("scanTrial", tr("Try the camera with a card"), "plain", this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("scanView"));
    setAcceptDrops(true);
    m_frames->setObjectName(QStringLiteral("scanFrames"));
    QLabel *title = plainLabel("scanTitle", this);
    title->setText(tr("Scan a code"));
    QLabel *hint = plainLabel("scanHint", this);
    hint->setText(tr("A handheld scanner is understood on every page. Here a code may also be held "
                     "to the camera, opened as a picture or PDF, pasted, or dropped on this page. "
                     "Ask before you read a citizen's card."));
    QPushButton *open = plainButton("scanOpen", tr("Open a picture or PDF …"), "plain", this);
    QPushButton *paste = plainButton("scanPaste", tr("Paste  (Ctrl+V)"), "plain", this);
    paste->setShortcut(QKeySequence::Paste);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton *button : {m_camera, open, paste})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_trial);
    below->addStretch(1);

    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(title);
    left->addWidget(hint);
    left->addWidget(m_frames, 1);
    left->addLayout(buttons);
    left->addLayout(below);
    left->addWidget(m_message);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(20);
    row->addLayout(left, 1);
    row->addWidget(makeSide(), 1);

    connect(m_camera, &QPushButton::clicked, this, [this] { Q_EMIT cameraWanted(!m_on); });
    connect(m_trial, &QPushButton::clicked, this, &ScanView::trialWanted);
    connect(m_message, &MessageBar::actionWanted, this, &ScanView::messageActionWanted);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString path = m_ask(this);
        if (!path.isEmpty())
            Q_EMIT fileGiven(path);
    });
    connect(paste, &QPushButton::clicked, this, [this] {
        const QMimeData *pasted = QApplication::clipboard()->mimeData();
        pasted ? give(*pasted) : nothingGiven();
    });
    setCamera(false, false);
    setResults({});
}

QWidget *ScanView::makeSide()
{
    auto *panel = new QFrame;
    panel->setObjectName(QStringLiteral("scanCards"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(14);
    m_cards = column;
    return plainScroll("scanScroll", panel, this);
}

void ScanView::setCamera(bool offered, bool on)
{
    m_on = on;
    m_camera->setVisible(offered);
    m_trial->setVisible(offered);
    m_camera->setText(on ? tr("Camera off") : tr("Camera on"));
}

void ScanView::setResults(const std::vector<ScanResult> &results)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int index = 0;
    for (const ScanResult &result : results)
        m_cards->addWidget(makeCard(result, index++));
    if (results.empty()) {
        QLabel *none = plainLabel("scanNone", this);
        none->setText(tr("What a code says appears here, and nowhere else: it is forgotten when "
                         "you leave this page."));
        m_cards->addWidget(none);
    }
    m_cards->addStretch(1);
}

QWidget *ScanView::makeValue(const ScanResult::Field &field, QWidget *card)
{
    if (WrappedText::isNeededFor(field.value))
        return new WrappedText("scanValue", field.value, card);
    QLabel *value = plainLabel("scanValue", card);
    value->setText(field.check ? tr("%1  (please check)").arg(field.value) : field.value);
    value->setProperty("check", field.check);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return value;
}

QWidget *ScanView::makeCard(const ScanResult &result, int index)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("listPanel"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    QLabel *title = plainLabel("scanResultTitle", card);
    title->setText(result.title);
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ScanResult::Field &field : result.fields) {
        QLabel *label = plainLabel("scanLabel", card);
        label->setText(field.label);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(makeValue(field, card), row++, 1);
    }
    column->addLayout(grid);
    for (const QString &warning : result.warnings) {
        QLabel *label = plainLabel("scanWarning", card);
        label->setText(warning);
        column->addWidget(label);
    }
    for (const QString &hint : result.hints) {
        QLabel *label = plainLabel("scanHint", card);
        label->setText(hint);
        column->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    if (!result.action.isEmpty()) {
        QPushButton *act = plainButton("scanAction", result.action, "main", card);
        connect(act, &QPushButton::clicked, this, [this, index] { Q_EMIT actionWanted(index); });
        buttons->addWidget(act);
    }
    if (!result.other.isEmpty()) {
        QPushButton *other = plainButton("scanOther", result.other, "plain", card);
        connect(other, &QPushButton::clicked, this, [this, index] { Q_EMIT otherWanted(index); });
        buttons->addWidget(other);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    return card;
}

void ScanView::give(const QMimeData &given)
{
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile()) {
            Q_EMIT fileGiven(url.toLocalFile());
            return;
        }
    }
    if (given.hasImage()) {
        Q_EMIT pictureGiven(qvariant_cast<QImage>(given.imageData()));
        return;
    }
    const QString text = given.text().trimmed();
    if (text.isEmpty())
        Q_EMIT nothingGiven();
    else
        Q_EMIT textGiven(text);
}

void ScanView::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &given = *event->mimeData();
    if (given.hasUrls() || given.hasImage() || given.hasText())
        event->acceptProposedAction();
}

void ScanView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    give(*event->mimeData());
}

void ScanView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT left();
}

} // namespace motcua
