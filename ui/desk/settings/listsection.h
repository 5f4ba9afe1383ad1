#pragma once

#include "ui/desk/settings/formrows.h"
#include "ui/desk/settings/partlist.h"
#include "ui/desk/settings/settingssection.h"

class QComboBox;
class QLineEdit;

namespace motcua {

/// A section of many parts of one kind: their list at the left, the chosen one's form at the right.
class ListSection : public SettingsSection {
    Q_OBJECT

public:
    void refresh() final;
    void clearProblems() final { m_form->clearProblems(); }

protected:
    ListSection(SettingsDraft &draft, const QString &newName, PartList::Order order,
                QWidget *parent);

    FormRows &form() const { return *m_form; }
    PartList &list() const { return *m_list; }
    /// A line of text in the form that is written to the draft as it is typed.
    QLineEdit *addLine(const char *name, const QString &label, const QString &hint = {});
    /// A closed choice, the same way.
    QComboBox *addChoice(const char *name, const QString &label, const QString &hint = {});
    /// For other editors: connect their signals of being changed to this.
    void written();

    virtual std::vector<PartList::Part> parts() const = 0;
    /// Shows the chosen one in the form.
    virtual void fill(const QString &key) = 0;
    /// Takes the form into the draft; the key the part has now.
    virtual QString take(const QString &key) = 0;
    /// The new one's key; empty when it cannot be, which was told.
    virtual QString add(const QString &name) = 0;
    /// False when it cannot be, which was told.
    virtual bool remove(const QString &key) = 0;
    virtual void move(const QString &key, int by);

private:
    void showChosen();
    void addNamed(const QString &name);
    void removeChosen();
    void moveChosen(int by);

    PartList *m_list;
    FormRows *m_form;
    bool m_filling = false; ///< what changes now was not changed by a person
};

} // namespace motcua
