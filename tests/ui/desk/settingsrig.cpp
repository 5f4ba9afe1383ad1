#include "tests/ui/desk/settingsrig.h"

#include "tests/support/catch.h"
#include "ui/desk/settings/settingsview.h"
#include "ui/inspection/pageinspection.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>

namespace motcua {

SettingsRig::SettingsRig(const char *who)
    : page(*desk->window().findChild<SettingsView *>())
{
    desk->window().resize(1366, 768);
    signIn(who);
    auto *entry = child<QPushButton>(SettingsEntry);
    if (entry->isVisible())
        entry->click();
}

void SettingsRig::open(int index)
{
    child<QListWidget>("settingsSections")->setCurrentRow(index);
    QTest::qWait(1);
}

QWidget *SettingsRig::section()
{
    auto *scroll =
        qobject_cast<QScrollArea *>(child<QStackedWidget>("settingsStack")->currentWidget());
    REQUIRE(scroll);
    return scroll->widget();
}

void SettingsRig::type(const char *name, const QString &text)
{
    auto *edit = in<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    edit->insert(text);
    Q_EMIT edit->textEdited(text);
}

void SettingsRig::choose(const char *name, const QString &text)
{
    auto *box = in<QComboBox>(name);
    const int index = box->findText(text);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void SettingsRig::press(const char *name)
{
    auto *button = child<QAbstractButton>(name);
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    button->click();
}

void SettingsRig::choosePart(const QString &text)
{
    auto *list = in<QListWidget>("partNames");
    const auto found = list->findItems(text, Qt::MatchContains);
    REQUIRE(found.size() == 1);
    list->setCurrentItem(found.front());
}

void SettingsRig::addPart(const QString &name)
{
    auto *edit = in<QLineEdit>("partName");
    edit->setText(name);
    QTest::keyClick(edit, Qt::Key_Return);
}

QStringList SettingsRig::review()
{
    press("settingsSave");
    QStringList lines;
    const QWidget *sheet = child<QWidget>("reviewSheet");
    if (!sheet->isVisible())
        return {};
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        lines.append(label->text());
    return lines;
}

QStringList SettingsRig::saved()
{
    const QStringList lines = review();
    REQUIRE_FALSE(lines.isEmpty());
    press("reviewSave");
    return lines;
}

QString SettingsRig::message()
{
    return page.findChild<QLabel *>(QStringLiteral("messageText"))->text();
}

QString SettingsRig::problem(const char *editor)
{
    const auto *label = in<QLabel>(QByteArray(editor).append("Problem").constData());
    return label->isVisible() ? label->text() : QString();
}

QString SettingsRig::unsaved() { return child<QLabel>("settingsUnsaved")->text(); }

void SettingsRig::inspect(const char *name)
{
    QTest::qWait(50);
    DeskWindow &window = desk->window();
    CHECK(window.size() == QSize(1366, 768)); // nothing forces it larger
    const QImage picture = window.grab().toImage();
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    picture.save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QString::fromLatin1(name)));
    for (const PageFinding &finding : inspectPage(textsOf(window), picture, 4.5))
        FAIL_CHECK(name << ": " << finding.sentence().toStdString());
}

} // namespace motcua
