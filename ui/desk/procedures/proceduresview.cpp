#include "ui/desk/procedures/proceduresview.h"

#include "ui/desk/procedures/procedureeditor.h"
#include "ui/desk/procedures/sheetview.h"
#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr int Browser = 0; ///< place in the stack
// Of the list: a name of forty letters stays whole.
constexpr int WidthForCodes = 400;
constexpr int WidthForFields = 510;
enum Column { NameColumn, CodeColumn, FieldColumn };

} // namespace

QString ProceduresView::askFile(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, tr("Save the sheet"), suggested);
}

QString ProceduresView::askCatalogue(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getOpenFileName(parent, tr("A catalogue of procedures"), suggested,
                                        tr("Catalogues") + QStringLiteral(" (*.csv *.json)"));
}

ProceduresView::ProceduresView(AskFile ask, AskFile open, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_open(std::move(open))
    , m_search(new QLineEdit(this))
    , m_field(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_details(new QTextBrowser(this))
    , m_stack(new QStackedWidget(this))
    , m_changes(new ChangesView(this))
    , m_sheet(new SheetView(this))
    , m_editor(new ProcedureEditor(this))
    , m_edit(plainButton("proceduresEdit", tr("Change"), "plain", this))
    , m_new(plainButton("proceduresNew", tr("New procedure"), "plain", this))
    , m_busy(new QProgressBar(this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("proceduresView"));
    m_search->setObjectName(QStringLiteral("proceduresSearch"));
    m_search->setPlaceholderText(tr("Name, code, or what people ask for"));
    m_search->setAccessibleName(tr("Search procedures"));
    m_search->setClearButtonEnabled(true);
    m_field->setObjectName(QStringLiteral("proceduresField"));
    m_field->setAccessibleName(tr("Field"));
    m_count->setObjectName(QStringLiteral("proceduresCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_details->setObjectName(QStringLiteral("proceduresDetails"));
    m_details->setAccessibleName(tr("About the procedure"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_list->setObjectName(QStringLiteral("proceduresList"));
    m_list->setHeaderLabels({tr("Procedure"), tr("Code"), tr("Field")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Procedures"));
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_busy->setObjectName(QStringLiteral("proceduresBusy"));
    m_busy->setAccessibleName(tr("Working"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();

    m_stack->addWidget(makeBrowser());
    m_stack->addWidget(m_changes);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);

    m_list->viewport()->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ProceduresView::searchChanged);
    connect(m_field, &QComboBox::activated, this, &ProceduresView::searchChanged);
    connect(m_edit, &QPushButton::clicked, this, &ProceduresView::editWanted);
    connect(m_new, &QPushButton::clicked, this, &ProceduresView::newWanted);
    connect(m_changes, &ChangesView::acceptWanted, this, &ProceduresView::acceptWanted);
    connect(m_sheet, &SheetView::saveWanted, this, [this] {
        const QString path = m_ask(this, m_sheet->title() + QStringLiteral(".pdf"));
        if (!path.isEmpty())
            Q_EMIT saveWanted(path);
    });
    connect(m_changes, &ChangesView::backWanted, this, &ProceduresView::showList);
    connect(m_sheet, &SheetView::backWanted, this, &ProceduresView::showList);
    connect(m_editor, &ProcedureEditor::backWanted, this, &ProceduresView::showList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProceduresView::choiceChanged);
    connect(m_message, &MessageBar::actionWanted, this, &ProceduresView::messageActionWanted);
    startAt(this, m_search);
}

QWidget *ProceduresView::makeBrowser()
{
    auto *page = new QWidget(this);
    auto *history = plainButton("proceduresShowHistory", tr("History"), "plain", page);
    auto *print = plainButton("proceduresPrint", tr("Print"), "plain", page);
    auto *sheets = new QMenu(print);
    const std::array<std::pair<QString, Sheet>, 4> offers{
        {{tr("Poster A4"), Sheet::PosterA4},
         {tr("Poster A5"), Sheet::PosterA5},
         {tr("Labels of those in the list"), Sheet::Labels},
         {tr("Wall of its field"), Sheet::Wall}}};
    for (const auto &[text, sheet] : offers)
        connect(sheets->addAction(text), &QAction::triggered, this,
                [this, which = sheet] { Q_EMIT sheetWanted(which); });
    print->setMenu(sheets);
    connect(history, &QPushButton::clicked, this, &ProceduresView::historyWanted);

    auto *search = new QHBoxLayout;
    search->addWidget(m_search, 1);
    search->addWidget(m_field);
    auto *left = new QFrame(page);
    left->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(left);
    list->addLayout(search);
    list->addWidget(m_list, 1);
    list->addWidget(m_count);
    auto *right = new QFrame(page);
    right->setObjectName(QStringLiteral("listPanel"));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_edit);
    verbs->addWidget(history);
    verbs->addWidget(print);
    verbs->addStretch(1);
    verbs->addWidget(m_new);
    verbs->addWidget(makeFileMenu(page));
    auto *about = new QVBoxLayout(right);
    about->addWidget(m_details, 1);
    about->addLayout(verbs);
    auto *split = new QSplitter(page);
    split->addWidget(left);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setSizes({520, 560});
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    return page;
}

QPushButton *ProceduresView::makeFileMenu(QWidget *parent)
{
    auto *button = plainButton("proceduresFile", tr("File"), "plain", parent);
    auto *menu = new QMenu(button);
    m_import = menu->addAction(tr("Compare with a file"), this, [this] {
        const QString path = m_open(this, {});
        if (!path.isEmpty())
            Q_EMIT importWanted(path);
    });
    const auto addExport = [this, menu](const QString &text, const QString &ending) {
        menu->addAction(text, this, [this, ending] {
            const QString path = m_ask(this, tr("Procedures") + ending);
            if (!path.isEmpty())
                Q_EMIT exportWanted(path);
        });
    };
    addExport(tr("Save for a spreadsheet (CSV)"), QStringLiteral(".csv"));
    addExport(tr("Save for another centre (JSON)"), QStringLiteral(".json"));
    addExport(tr("Save to read and print in a spreadsheet (XLSX)"), QStringLiteral(".xlsx"));
    button->setMenu(menu);
    return button;
}

void ProceduresView::setFields(const std::vector<std::pair<QString, QString>> &fields)
{
    const QString kept = field();
    m_field->clear();
    m_field->addItem(tr("All fields"), QString());
    for (const auto &[code, name] : fields)
        m_field->addItem(name, code);
    m_field->setCurrentIndex(std::max(0, m_field->findData(kept)));
}

void ProceduresView::setEntries(const std::vector<ProcedureEntry> &entries, const QString &count)
{
    const QString kept = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    QList<QTreeWidgetItem *> items;
    for (const ProcedureEntry &entry : entries) {
        items.append(new QTreeWidgetItem({entry.name, entry.code, entry.field}));
        if (entry.code == kept)
            current = items.back();
    }
    m_list->addTopLevelItems(items);
    m_list->resizeColumnToContents(CodeColumn);
    m_list->resizeColumnToContents(FieldColumn);
    m_list->setCurrentItem(current ? current : m_list->topLevelItem(0));
    m_count->setText(count);
    Q_EMIT choiceChanged();
}

// The name is what people look for; the details tell the rest.
bool ProceduresView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_list->viewport()) {
        const int width = static_cast<QResizeEvent *>(event)->size().width();
        m_list->setColumnHidden(CodeColumn, width < WidthForCodes);
        m_list->setColumnHidden(FieldColumn, width < WidthForFields);
    }
    return QWidget::eventFilter(watched, event);
}

void ProceduresView::setDetails(const QString &richText) { m_details->setHtml(richText); }

QString ProceduresView::typed() const { return m_search->text(); }

QString ProceduresView::field() const { return m_field->currentData().toString(); }

QString ProceduresView::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->text(CodeColumn) : QString();
}

void ProceduresView::choose(const QString &code)
{
    m_search->clear();
    m_field->setCurrentIndex(0);
    Q_EMIT searchChanged();
    const auto found = m_list->findItems(code, Qt::MatchExactly, CodeColumn);
    if (found.isEmpty())
        return;
    m_list->setCurrentItem(found.front());
    m_list->scrollToItem(found.front(), QAbstractItemView::PositionAtCenter);
}

QStringList ProceduresView::listed() const
{
    QStringList codes;
    for (int place = 0; place < m_list->topLevelItemCount(); ++place)
        codes.append(m_list->topLevelItem(place)->text(CodeColumn));
    return codes;
}

void ProceduresView::showChanges(const QString &title, const std::vector<ChangeEntry> &changes,
                                 const QString &accept)
{
    m_stack->setCurrentWidget(m_changes);
    m_changes->showChanges(title, changes, accept);
}

void ProceduresView::showSheet() { m_stack->setCurrentWidget(m_sheet); }

void ProceduresView::showEditor() { m_stack->setCurrentWidget(m_editor); }

void ProceduresView::setMayEdit(bool may)
{
    m_edit->setVisible(may);
    m_new->setVisible(may);
    m_import->setVisible(may);
}

void ProceduresView::showList()
{
    m_sheet->clear();
    m_stack->setCurrentIndex(Browser);
    m_list->setFocus();
}

bool ProceduresView::isListShown() const { return m_stack->currentIndex() == Browser; }

bool ProceduresView::isChanged() const
{
    return m_stack->currentWidget() == m_editor && m_editor->isChanged();
}

void ProceduresView::setBusy(bool busy) { m_busy->setVisible(busy); }

void ProceduresView::showMessage(const DeskMessage &message) { m_message->show(message); }

void ProceduresView::clearMessage() { m_message->clear(); }

void ProceduresView::clear()
{
    m_message->clear();
    m_search->clear();
    m_field->setCurrentIndex(0);
    m_changes->clear();
    m_editor->edit({}, {});
    showList();
    m_details->clear();
    m_list->clear();
}

void ProceduresView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isListShown())
        showList();
    else
        QWidget::keyPressEvent(event);
}

} // namespace motcua
