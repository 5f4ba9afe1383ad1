#pragma once

#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "ui/desk/intake/citizenwindow.h"
#include "ui/desk/intake/intakecontroller.h"
#include "ui/desk/intake/intakeview.h"
#include "ui/desk/window/desklook.h"

#include <QLineEdit>
#include <QTest>

namespace motcua {

using namespace std::chrono_literals;

/// The page "Nhận hồ sơ" alone, at counter 2; drafts are written after a millisecond.
struct IntakeRig : DossierRig {
    explicit IntakeRig(bool printing = false)
    {
        DeskServices all = services();
        if (printing) {
            all.intakeSlip = [this](const IntakeSlip &slip) { slipped.push_back(slip); };
            all.receipt = [this](const Dossier &dossier) { receipts.push_back(dossier); };
        }
        controller.emplace(all, view, citizen, 1ms);
        controller->setCounter(2);
        dressAsDesk(view);
        view.resize(1158, 768);
        view.show();
        view.activateWindow();
        view.setFocus(); // as the window does with the page it shows
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    template <typename T> T *child(const char *name)
    {
        T *found = view.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QString line(const char *name) { return child<QLineEdit>(name)->text(); }
    void write(const char *name, const QString &text)
    {
        auto *edit = child<QLineEdit>(name);
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
        Q_EMIT edit->editingFinished();
    }
    void key(Qt::Key key) { QTest::keyClick(view.focusWidget() ? view.focusWidget() : &view, key); }
    void type(const char *text) { QTest::keyClicks(view.focusWidget(), QString::fromUtf8(text)); }
    void choose(const char *code)
    {
        child<QLineEdit>("intakeSearch")->setFocus();
        type(code);
        key(Qt::Key_Return);
    }
    QString focus() { return view.focusWidget() ? view.focusWidget()->objectName() : QString(); }
    QString message() { return readText(view, "messageText"); }
    void scan(const QString &text) { REQUIRE(controller->take(meaningOf(text))); }
    std::vector<IntakeDraft> kept()
    {
        QTest::qWait(60); // a page that is painted takes its time
        return site.intakeDrafts.of(2, {}).value();
    }
    void actOnMessage() { child<QPushButton>("messageAction")->click(); }

    IntakeView view;
    CitizenWindow citizen;
    std::vector<IntakeSlip> slipped;
    std::vector<Dossier> receipts;
    std::optional<IntakeController> controller;
};

} // namespace motcua
