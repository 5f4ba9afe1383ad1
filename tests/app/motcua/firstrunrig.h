#pragma once

#include "app/commands/demosite.h"
#include "app/motcua/firstrun.h"
#include "app/motcua/machinesettings.h"
#include "tests/support/catch.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <semaphore>
#include <utility>
#include <vector>

namespace motcua {

/// The window of the first start, in which a person sets up a site that is not there yet.
struct FirstRunRig {
    FirstRunRig()
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    }
    NewSiteWizard *wizard()
    {
        return new NewSiteWizard(
            demoSite().configuration, QDate(2026, 11, 23), machine,
            [this](const NewSiteWish &wish) {
                made.push_back(wish);
                return answer;
            },
            [this](QWidget *, const QString &name) { return paper.filePath(name); });
    }
    template <typename T> T *child(const char *name)
    {
        for (T *found : dialog.findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        FAIL("nothing visible is called " << name);
        return nullptr;
    }
    /// The smallest screen of a hall, less a panel and a title.
    void begin(const QSize &size = {1024, 708})
    {
        click("newSite");
        dialog.resize(size);
    }
    void type(const char *name, const char *text)
    {
        auto *edit = child<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    void write(const char *name, const char *text) // letters that no key click can send
    {
        auto *edit = child<QLineEdit>(name);
        edit->setText(s(text));
        Q_EMIT edit->textEdited(edit->text());
    }
    /// And waits while the site is being made.
    void click(const char *name)
    {
        child<QAbstractButton>(name)->click();
        const auto *shown = dialog.findChild<NewSiteWizard *>();
        REQUIRE(QTest::qWaitFor([&] { return !shown || !shown->isBusy(); }));
    }
    QString title() { return child<QLabel>("settingsTitle")->text(); }
    QString problem(const char *editor)
    {
        return child<QLabel>(QByteArray(editor).append("Problem").constData())->text();
    }
    void look(const char *name)
    {
        QImage picture;
        const auto settled = [&] { // however slow the machine is
            const QImage before = std::exchange(picture, dialog.grab().toImage());
            return before == picture;
        };
        REQUIRE(QTest::qWaitFor(settled));
        QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
        picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QString::fromLatin1(name)));
        for (const PageFinding &f : inspectPage(textsOf(dialog), picture, 4.5))
            FAIL_CHECK(name << ": " << f.sentence().toStdString());
        for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
            INFO(name << " is wider than the window");
            CHECK((!area->isVisible() || area->horizontalScrollBar()->maximum() == 0));
        }
    }
    void next(int steps)
    {
        for (int step = 0; step < steps; ++step)
            click("wizardNext");
    }
    void fillUnit()
    {
        write("unitName", "Xã Vĩnh Bảo");
        write("unitAuthority", "UBND Xã Vĩnh Bảo");
        type("unitCode", "11824");
    }
    void fillPin()
    {
        type("kioskPin", "135791");
        type("kioskPinAgain", "135791");
    }
    void fillAdmin()
    {
        write("adminName", "Nguyễn Văn An");
        type("adminSignIn", "an");
        write("adminPassword", "bốn từ dễ nhớ");
        write("adminAgain", "bốn từ dễ nhớ");
    }

    void addColleague(const char *name, const char *password)
    {
        auto *fresh = child<QLineEdit>("partName");
        fresh->setText(s(name));
        QTest::keyClick(fresh, Qt::Key_Return);
        write("staffPassword", password);
        write("staffAgain", password);
        click("staffAdd");
    }

    QTemporaryDir paper;
    std::vector<NewSiteWish> made;
    Result<MadeSite, QString> answer =
        MadeSite{{s("Xã Vĩnh Bảo"), QDate(2026, 11, 23), s("7K3QX-0123A-BCDEF-GHJKM")}};
    MachineSettings machine{paper.filePath(s("machine.ini")), paper.path()};
    QStringList restored; ///< tried to
    std::optional<QString> refusal;
    std::binary_semaphore mayEnd{0}; ///< a restore takes until then
    FirstRun dialog{[this] { return wizard(); },
                    [this](const QString &from) {
                        mayEnd.acquire();
                        restored.append(from);
                        return refusal;
                    }};
};

} // namespace motcua
