#pragma once

#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "ui/desk/dossiers/dossieracts.h"
#include "ui/desk/dossiers/dossiercontroller.h"
#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/dossiers/dossierview.h"
#include "ui/desk/window/desklook.h"

#include <QTest>
#include <QTreeWidget>

namespace motcua {

/// The page "Hồ sơ" alone, in a site without accounts.
struct DossierPageRig : DossierRig {
    DossierPageRig()
        : controller(services(), view)
    {
        dressAsDesk(view);
        view.resize(1158, 768);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    enum Part { Code, Owner, Procedure, State };
    /// One of the two lines of the first two columns.
    QStringList listed(Part part)
    {
        QStringList texts;
        const auto *list = view.findChild<QTreeWidget *>(QStringLiteral("dossiersList"));
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            texts.append(
                list->topLevelItem(row)->text(part / 2).section(u'\n', part % 2, part % 2));
        return texts;
    }
    void refresh() { feed.refresh(); }
    QString story() { return readText(view, "dossierStory"); }
    QString message() { return readText(view, "messageText"); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view.focusWidget() ? view.focusWidget() : &view, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(view.focusWidget(), text); }
    void go() { key(Qt::Key_Return, Qt::ControlModifier); }
    template <typename T> T *child(const char *name)
    {
        T *found = view.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    DossierView view;
    DossierController controller;
};

} // namespace motcua
