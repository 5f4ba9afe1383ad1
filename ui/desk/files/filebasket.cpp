#include "ui/desk/files/filebasket.h"

#include "ui/desk/files/scanstrip.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr qsizetype NamesShown = 3;

} // namespace

FileBasket::FileBasket(FilesPart::Asks asks, QWidget *parent)
    : QFrame(parent)
    , m_asks(std::move(asks))
    , m_strip(new ScanStrip(this))
    , m_names(plainLabel("intakeNote", this))
    , m_add(plainButton("basketAdd", tr("Add files (Ctrl+O)"), "plain", this))
    , m_empty(plainButton("basketEmpty", tr("None of them"), "plain", this))
{
    setObjectName(QStringLiteral("fileBasket"));
    m_add->setFocusPolicy(Qt::NoFocus); // Enter goes by on its way through the fields
    m_add->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_names, 1);
    row->addWidget(m_empty);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_strip);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_asks.files(this);
        if (!paths.isEmpty())
            Q_EMIT filesChosen(paths);
    });
    connect(m_empty, &QPushButton::clicked, this, &FileBasket::emptyWanted);
    setFiles({});
}

void FileBasket::setFiles(const QStringList &names)
{
    QString said = names.mid(0, NamesShown).join(QStringLiteral(", "));
    if (names.size() > NamesShown)
        said += QStringLiteral(", …");
    m_names->setText(names.isEmpty() ? tr("No files with it. They can be dropped on this page.")
                                     : tr("Files with it: %1 (%2)").arg(names.size()).arg(said));
    m_empty->setVisible(!names.isEmpty());
}

} // namespace motcua
