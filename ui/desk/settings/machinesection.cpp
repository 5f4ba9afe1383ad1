#include "ui/desk/settings/machinesection.h"

#include "ui/desk/settings/choices.h"
#include "ui/desk/settings/formrows.h"
#include "ui/desk/settings/settingsdifference.h"
#include "ui/desk/settings/settingswords.h"
#include "ui/desk/window/paperwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int LongestTarget = 200;
constexpr std::array Kinds{PrinterKind::Pdf, PrinterKind::EscposDevice, PrinterKind::EscposTcp,
                           PrinterKind::EscposCups, PrinterKind::Cups};
constexpr std::array Speeds{9600, 19'200, 38'400, 57'600, 115'200};

QString example(PrinterKind kind)
{
    switch (kind) {
    case PrinterKind::Pdf: return MachineSection::tr("A folder; empty: with the data");
    case PrinterKind::EscposDevice:
        return MachineSection::tr("Such as %1").arg(QStringLiteral("/dev/usb/lp0"));
    case PrinterKind::EscposTcp:
        return MachineSection::tr("Such as %1").arg(QStringLiteral("192.168.1.50"));
    case PrinterKind::EscposCups:
    case PrinterKind::Cups: return MachineSection::tr("Name of its queue");
    }
    return {};
}

} // namespace

MachineSection::MachineSection(SettingsDraft &draft, MachineKeeper &keeper, Holds holds,
                               QWidget *parent)
    : SettingsSection(draft, parent)
    , m_keeper(keeper)
    , m_form(new FormRows(this))
    , m_kind(new QComboBox(m_form))
    , m_target(new QLineEdit(m_form))
    , m_paper(new QComboBox(m_form))
    , m_baud(new QComboBox(m_form))
    , m_test(new QPushButton(tr("Print a &test slip"), m_form))
    , m_tested(new QLabel(m_form))
    , m_inches(new QDoubleSpinBox(m_form))
    , m_document(new QLineEdit(m_form))
    , m_lock(new QSpinBox(m_form))
    , m_backup(new QLineEdit(m_form))
    , m_scans(new QLineEdit(m_form))
{
    addPrinter();
    addWindows();
    m_backup->setMaxLength(LongestTarget);
    m_backup->setPlaceholderText(tr("A folder on another disk, such as %1; empty: nowhere")
                                     .arg(QStringLiteral("/media/backup")));
    m_form->add("machineBackup", tr("Saves itself in"), m_backup);
    m_scans->setMaxLength(LongestTarget);
    m_scans->setPlaceholderText(tr("A folder where the scanner program saves; empty: none"));
    m_form->add("machineScans", tr("Folder of the scanner"), m_scans,
                tr("New pages are offered to the dossier that is open. One that was kept with a "
                   "dossier is deleted from this folder; every other one stays there."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (holds == Holds::FromNextStart) {
        auto *note =
            new QLabel(tr("What is set here holds when the program is started anew."), this);
        note->setObjectName(QStringLiteral("formHint"));
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addWidget(m_form);
    column->addStretch(1);
    for (QComboBox *box : {m_kind, m_paper, m_baud})
        connect(box, &QComboBox::activated, this, &MachineSection::written);
    for (QLineEdit *line : {m_target, m_document, m_backup, m_scans}) {
        line->setInputMethodHints(Qt::ImhLatinOnly);
        connect(line, &QLineEdit::textEdited, this, &MachineSection::written);
    }
    connect(m_inches, &QDoubleSpinBox::valueChanged, this, &MachineSection::written);
    connect(m_lock, &QSpinBox::valueChanged, this, &MachineSection::written);
    connect(m_test, &QPushButton::clicked, this, &MachineSection::test);
}

void MachineSection::addPrinter()
{
    for (const PrinterKind kind : Kinds)
        m_kind->addItem(printerKindText(kind), int(kind));
    for (const SlipPaper paper : {SlipPaper::Mm80, SlipPaper::Mm58})
        m_paper->addItem(tr("%1 mm").arg(paperWidthMm(paper)), int(paper));
    for (const int speed : Speeds)
        m_baud->addItem(QString::number(speed), speed);
    m_target->setMaxLength(LongestTarget);
    m_form->add("machinePrinter", tr("Printer"), m_kind);
    m_form->add("machineTarget", tr("Where it is"), m_target, example(PrinterKind::Pdf));
    m_form->add("machinePaper", tr("Width of the paper"), m_paper);
    m_cutter = addYes("machineCutter", tr("Knife"), tr("Cuts the paper by itself"));
    m_answers = addYes("machineAnswers", tr("Answers"), tr("Tells when paper or cover want help"));
    m_form->add("machineBaud", tr("Speed of the cable"), m_baud);
    m_test->setProperty("kind", QStringLiteral("plain"));
    m_test->setAutoDefault(false);
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_form->add("machineTest", {}, m_test);
    m_tested->setTextFormat(Qt::PlainText);
    m_tested->setWordWrap(true);
    m_form->add("machineTested", {}, m_tested);
    m_document->setMaxLength(LongestTarget);
    m_document->setPlaceholderText(tr("Name of its queue; empty: recovery sheets become PDF"));
    m_form->add("machineDocuments", tr("A4 printer"), m_document);
    m_waitingList = addYes("machineWaitingList", tr("For a power cut"),
                           tr("Prints who waits there every 30 minutes"));
}

void MachineSection::addWindows()
{
    m_inches->setRange(7, 120);
    m_inches->setDecimals(1);
    m_inches->setSuffix(tr(" inches"));
    m_inches->setFixedWidth(140);
    m_form->add("machineInches", tr("Kiosk, diagonal"), m_inches,
                tr("So that letters and tiles have their size in millimetres."));
    m_kiosk = addScreen("machineKioskScreen", tr("Screen of the kiosk"));
    m_board = addScreen("machineBoardScreen", tr("Screen of the board"));
    m_desk = addScreen("machineDeskScreen", tr("Screen of the desk"));
    m_lock->setRange(1, 240);
    m_lock->setSuffix(tr(" minutes without a touch"));
    m_lock->setFixedWidth(280);
    m_form->add("machineLock", tr("Locks after"), m_lock);
}

QComboBox *MachineSection::addScreen(const char *name, const QString &label)
{
    auto *box = new QComboBox(m_form);
    m_form->add(name, label, box);
    connect(box, &QComboBox::activated, this, &MachineSection::written);
    return box;
}

QCheckBox *MachineSection::addYes(const char *name, const QString &label, const QString &text)
{
    auto *box = new QCheckBox(text, m_form);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setMinimumHeight(32); // level with its label
    m_form->add(name, label, box);
    connect(box, &QCheckBox::clicked, this, &MachineSection::written);
    return box;
}

void MachineSection::fillScreen(QComboBox &box, const QString &chosen)
{
    box.clear();
    box.addItem(tr("As it comes"), QString());
    int order = 0;
    for (const QString &screen : m_keeper.screens())
        box.addItem(SettingsWords::screen(++order, screen), screen);
    chooseValue(box, chosen, tr("%1 (not plugged in)").arg(chosen));
}

void MachineSection::refresh()
{
    const MachineSetup &machine = draft().machine;
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(int(machine.printer.kind)));
    m_target->setText(machine.printer.target);
    m_paper->setCurrentIndex(m_paper->findData(int(machine.printer.paper)));
    m_cutter->setChecked(machine.printer.cutter);
    m_answers->setChecked(machine.printer.answers);
    m_baud->setCurrentIndex(m_baud->findData(machine.printer.baud));
    m_inches->setValue(machine.kioskInches);
    fillScreen(*m_kiosk, machine.kioskScreen);
    fillScreen(*m_board, machine.boardScreen);
    fillScreen(*m_desk, machine.deskScreen);
    m_lock->setValue(machine.lockMinutes);
    m_document->setText(machine.documentQueue);
    m_waitingList->setChecked(machine.waitingList);
    m_backup->setText(machine.backupFolder);
    m_scans->setText(machine.scanFolder);
    m_tested->clear();
    m_filling = false;
    settle();
}

void MachineSection::written()
{
    if (m_filling)
        return;
    m_form->clearProblems();
    MachineSetup &machine = draft().machine;
    machine.printer.kind = PrinterKind(m_kind->currentData().toInt());
    machine.printer.target = m_target->text().trimmed();
    machine.printer.paper = SlipPaper(m_paper->currentData().toInt());
    machine.printer.cutter = m_cutter->isChecked();
    machine.printer.answers = m_answers->isChecked();
    machine.printer.baud = m_baud->currentData().toInt();
    machine.kioskInches = m_inches->value();
    machine.kioskScreen = m_kiosk->currentData().toString();
    machine.boardScreen = m_board->currentData().toString();
    machine.deskScreen = m_desk->currentData().toString();
    machine.lockMinutes = m_lock->value();
    machine.documentQueue = m_document->text().trimmed();
    machine.waitingList = m_waitingList->isChecked();
    machine.backupFolder = m_backup->text().trimmed();
    machine.scanFolder = m_scans->text().trimmed();
    m_tested->clear();
    settle();
    Q_EMIT edited();
}

// Only what the chosen kind of printer has.
void MachineSection::settle()
{
    const PrinterKind kind = draft().machine.printer.kind;
    const bool own = kind != PrinterKind::Pdf && kind != PrinterKind::Cups;
    m_form->setHint(m_target, example(kind));
    m_form->setRowVisible(m_cutter, own);
    m_form->setRowVisible(m_answers, own && kind != PrinterKind::EscposCups);
    m_form->setRowVisible(m_baud, kind == PrinterKind::EscposDevice);
    m_form->setRowVisible(m_tested, !m_tested->text().isEmpty());
}

bool MachineSection::check()
{
    const MachineSetup &machine = draft().machine;
    if (!m_keeper.namesPrinter(machine.printer))
        m_form->setProblem(m_target, tr("Please write where this printer is."));
    else if (machine.waitingList && machine.documentQueue.isEmpty())
        m_form->setProblem(m_document, tr("Please name the printer for the list of who waits."));
    else if (!machine.backupFolder.isEmpty() && !QDir::isAbsolutePath(machine.backupFolder))
        m_form->setProblem(m_backup, tr("Please write the whole path, beginning with “/”."));
    else if (isNewBackupFolder() && !QFileInfo(machine.backupFolder).isDir())
        m_form->setProblem(m_backup,
                           tr("This folder is not there. Please plug in the disk, or make "
                              "the folder first."));
    else if (isNewBackupFolder() && !QFileInfo(machine.backupFolder).isWritable())
        m_form->setProblem(m_backup,
                           tr("Nothing can be written into this folder. Please choose "
                              "another one."));
    else
        return checkScanFolder();
    return false;
}

// As with the backup: a share that is away today keeps nobody from changing something else.
bool MachineSection::checkScanFolder()
{
    const QString &folder = draft().machine.scanFolder;
    if (folder.isEmpty() || folder == m_keeper.setup().scanFolder)
        return true;
    const QFileInfo info(folder);
    if (!QDir::isAbsolutePath(folder))
        m_form->setProblem(m_scans, tr("Please write the whole path, beginning with “/”."));
    else if (!info.isDir() || !info.isReadable())
        m_form->setProblem(m_scans, tr("This folder is not there, or cannot be read."));
    else
        return true;
    return false;
}

// A disk that is not plugged in today keeps nobody from changing something else.
bool MachineSection::isNewBackupFolder() const
{
    const QString &folder = draft().machine.backupFolder;
    return !folder.isEmpty() && folder != m_keeper.setup().backupFolder;
}

void MachineSection::test()
{
    m_form->clearProblems();
    if (!check())
        return;
    m_tested->setText(tr("Printing…"));
    settle();
    const QPointer<MachineSection> self(this);
    m_keeper.printTest(draft().machine.printer, [self](PrinterFault fault) {
        if (!self)
            return;
        const bool paper = self->draft().machine.printer.kind != PrinterKind::Pdf;
        self->m_tested->setText(fault == PrinterFault::None && !paper
                                    ? tr("No printer is set: the test slip was saved as a file.")
                                    : fault == PrinterFault::None
                                    ? tr("The test slip went to the printer. Please look whether "
                                         "it can be read.")
                                    : PaperWords::advice(fault));
        self->settle();
    });
}

bool MachineSection::showProblem(const SiteProblem &, const QString &) { return false; }

void MachineSection::clearProblems() { m_form->clearProblems(); }

} // namespace motcua
