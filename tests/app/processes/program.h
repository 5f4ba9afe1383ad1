#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace motcua {

class DemoFolder;

struct Outcome {
    int exit = -1; ///< -1: it crashed or did not end in time
    QString out;
    QString err;
};

/// The environment in which programs of a test find each other and nothing of the machine's user.
QProcessEnvironment environmentOf(const DemoFolder &demo);

/// Runs a program of ours to its end. Arguments may be any bytes.
Outcome runProgram(const QString &program, const QList<QByteArray> &arguments,
                   const QProcessEnvironment &environment);

/// test_owner on the folder, working until it is told to stop.
class OwnerProcess {
public:
    OwnerProcess(const QString &program, const DemoFolder &demo);
    ~OwnerProcess();
    OwnerProcess(const OwnerProcess &) = delete;
    OwnerProcess &operator=(const OwnerProcess &) = delete;

    bool waitUntilReady();
    void killNow(); ///< kill -9
    int stop(); ///< orderly; its exit code
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace motcua
