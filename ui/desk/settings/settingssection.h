#pragma once

#include "core/site/siterules.h"
#include "ui/desk/settings/settingsdraft.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <vector>

namespace motcua {

/// One part of the settings on the screen: edits its part of a draft that others edit too. The
/// draft outlives it.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(SettingsDraft &draft, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_draft(draft)
    {
    }

    /// Shows the draft as it stands.
    virtual void refresh() = 0;
    /// Looks at what no rule of the site speaks of, and says it beside its field. False: something
    /// is wrong there.
    virtual bool check() { return true; }
    /// Says `words` beside the field that the problem belongs to. False: it belongs elsewhere.
    virtual bool showProblem(const SiteProblem &problem, const QString &words) = 0;
    virtual void clearProblems() = 0;
    /// What is done there is done at once or with a button of its own, not with the other settings.
    virtual bool savesItself() const { return false; }

Q_SIGNALS:
    /// A person changed the draft.
    void edited();
    /// What a person wanted cannot be, or wants a word.
    void told(const motcua::DeskMessage &message);

protected:
    SettingsDraft &draft() const { return m_draft; }

private:
    SettingsDraft &m_draft;
};

/// Sections below each other, the last one as high as there is room; scrolls where there is none.
/// The page owns them, the caller the page. `spacing` in pixels.
QWidget *sectionsPage(const std::vector<SettingsSection *> &sections, int spacing);

} // namespace motcua
