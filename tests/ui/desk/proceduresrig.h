#pragma once

#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "ui/desk/procedures/procedurescontroller.h"
#include "ui/desk/procedures/proceduresview.h"
#include "ui/desk/window/desklook.h"
#include "ui/inspection/pageinspection.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

namespace motcua {

/// The page "Thủ tục" alone, over the shipped catalogue.
struct ProceduresRig : DeskRig {
    ProceduresRig()
    {
        REQUIRE(site.procedures.load(test::shippedCatalogue(), {}));
        dressAsDesk(view);
        view.resize(1158, 720);
        view.show();
        controller.emplace(services(), view);
    }
    template <typename T> T *child(const char *name)
    {
        T *found = view.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void type(const QString &text) { child<QLineEdit>("proceduresSearch")->setText(text); }
    QTreeWidget *list() { return child<QTreeWidget>("proceduresList"); }
    QString first()
    {
        return list()->topLevelItemCount() ? list()->topLevelItem(0)->text(1) : QString();
    }
    QString details() { return child<QTextBrowser>("proceduresDetails")->toPlainText(); }
    QString message() { return child<QLabel>("messageText")->text(); }
    /// Reading and drawing go on beside the window.
    void settle()
    {
        const auto *busy = child<QProgressBar>("proceduresBusy");
        REQUIRE(QTest::qWaitFor([busy] { return busy->isHidden(); }, 60'000));
    }
    void print(int entry)
    {
        child<QPushButton>("proceduresPrint")->menu()->actions()[entry]->trigger();
        settle();
    }
    void press(const char *name)
    {
        child<QPushButton>(name)->click();
        settle();
    }
    void write(const char *name, const QByteArray &bytes)
    {
        path = QString::fromLatin1(name);
        QFile file(files.filePath(path));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    void file(int entry)
    {
        child<QPushButton>("proceduresFile")->menu()->actions()[entry]->trigger();
        settle();
    }
    void put(const char *key, const QString &text)
    {
        child<QLineEdit>(QByteArray("procedure-").append(key).constData())->setText(text);
    }
    int page() { return view.findChild<QStackedWidget *>()->currentIndex(); }
    void inspect(const char *name)
    {
        QTest::qWait(1);
        QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
        const QImage picture = view.grab().toImage();
        picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QString::fromLatin1(name)));
        for (const PageFinding &finding : inspectPage(textsOf(view), picture, 4.5))
            FAIL_CHECK(finding.sentence().toStdString());
    }

    QTemporaryDir files;
    ProceduresView view{[this](QWidget *, const QString &) { return files.filePath(path); },
                        [this](QWidget *, const QString &) { return files.filePath(path); }};
    QString path = QStringLiteral("sheet.pdf");
    std::optional<ProceduresController> controller;
};

} // namespace motcua
