#pragma once

#include "core/documents/formkinds.h"
#include "ui/desk/settings/settingssection.h"

#include <QImage>

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTimer;

namespace motcua {

/// The section "Biểu mẫu": the forms, the text of the chosen one, what is wrong with it, and how
/// its first page looks. Humble; what is done here is done at once, not with the other settings.
class FormsSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit FormsSection(SettingsDraft &draft, QWidget *parent = nullptr);

    struct Entry {
        FormKind kind;
        QString name;
        bool operator==(const Entry &) const = default;
    };
    void setForms(const std::vector<Entry> &forms);
    std::optional<FormKind> chosen() const;
    void setText(const QString &text);
    QString text() const;
    /// Newest first; the one that is shown is the first.
    void setVersions(const QStringList &versions);
    /// `line` from 1 stands out; 0: none.
    void setProblems(const QString &words, bool good, int line);
    /// Null: there is nothing to look at.
    void setPage(const QImage &page);
    void setActions(bool save, bool reset);

    void refresh() override {}
    bool showProblem(const SiteProblem &, const QString &) override { return false; }
    void clearProblems() override {}
    bool savesItself() const override { return true; }

Q_SIGNALS:
    void choiceChanged();
    /// Some time after the last letter.
    void textChanged();
    void versionChosen(int place);
    void saveWanted();
    void resetWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QComboBox *m_versions;
    QLabel *m_problems;
    QLabel *m_page;
    QScrollArea *m_scroll;
    QPushButton *m_save;
    QPushButton *m_reset;
    QTimer *m_pause;
    std::vector<Entry> m_forms;
    QImage m_picture;
};

} // namespace motcua
