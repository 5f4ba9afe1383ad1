#include "ui/desk/forms/formssection.h"

#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace motcua {

namespace {

using namespace std::chrono_literals;

constexpr auto TypingPause = 400ms; // the page is drawn anew after it
const QColor BadLine(0xFD, 0xEC, 0xEF);

} // namespace

FormsSection::FormsSection(SettingsDraft &draft, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_versions(new QComboBox(this))
    , m_problems(plainLabel("formsProblems", this))
    , m_page(new QLabel(this))
    , m_scroll(plainScroll("formsPage", m_page, this))
    , m_save(plainButton("formsSave", tr("Keep the form (Ctrl+S)"), "main", this))
    , m_reset(plainButton("formsReset", tr("As it came with the program"), "plain", this))
    , m_pause(new QTimer(this))
{
    m_list->setObjectName(QStringLiteral("formsList"));
    m_list->setAccessibleName(tr("Forms"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("formsText"));
    m_text->setAccessibleName(tr("Text of the form"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_versions->setObjectName(QStringLiteral("formsVersions"));
    m_versions->setAccessibleName(tr("Versions of the form"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_page->setObjectName(QStringLiteral("formsPicture"));
    m_page->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_page->setAccessibleName(tr("How its first page looks, with an invented dossier"));
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its width is reckoned with
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPause);

    auto *middle = new QWidget(this);
    auto *editor = new QVBoxLayout(middle);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->addWidget(m_versions);
    editor->addWidget(m_text, 1);
    editor->addWidget(m_problems);
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(6);
    verbs->addWidget(m_save);
    verbs->addWidget(m_reset);
    editor->addLayout(verbs);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(middle);
    split->addWidget(m_scroll);
    split->setChildrenCollapsible(false);
    split->setSizes({240, 330, 310});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &FormsSection::choiceChanged);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FormsSection::textChanged);
    connect(m_versions, &QComboBox::activated, this, &FormsSection::versionChosen);
    connect(m_save, &QPushButton::clicked, this, &FormsSection::saveWanted);
    connect(m_reset, &QPushButton::clicked, this, &FormsSection::resetWanted);
    connect(split, &QSplitter::splitterMoved, this, &FormsSection::fit);
}

void FormsSection::setForms(const std::vector<Entry> &forms)
{
    if (forms == m_forms)
        return;
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_forms = forms;
        for (const Entry &entry : forms)
            m_list->addItem(entry.name);
        m_list->setCurrentRow(forms.empty() ? -1 : std::min(row, int(forms.size()) - 1));
    }
    Q_EMIT choiceChanged();
}

std::optional<FormKind> FormsSection::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_forms[std::size_t(row)].kind);
}

void FormsSection::setText(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

QString FormsSection::text() const { return m_text->toPlainText(); }

void FormsSection::setVersions(const QStringList &versions)
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    m_versions->addItems(versions);
}

void FormsSection::setProblems(const QString &words, bool good, int line)
{
    m_problems->setText(words);
    m_problems->setProperty("good", good);
    m_problems->style()->unpolish(m_problems);
    m_problems->style()->polish(m_problems);
    QList<QTextEdit::ExtraSelection> marks;
    if (line > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(line - 1));
        mark.format.setBackground(BadLine);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void FormsSection::setPage(const QImage &page)
{
    m_picture = page;
    fit();
}

void FormsSection::setActions(bool save, bool reset)
{
    m_save->setEnabled(save);
    m_reset->setEnabled(reset);
}

void FormsSection::fit()
{
    if (m_picture.isNull())
        return m_page->clear();
    const int room = std::max(1, m_scroll->viewport()->width());
    m_page->setPixmap(QPixmap::fromImage(m_picture.scaledToWidth(room, Qt::SmoothTransformation)));
}

void FormsSection::resizeEvent(QResizeEvent *event)
{
    SettingsSection::resizeEvent(event);
    fit();
}

} // namespace motcua
