#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace motcua {

/// A CUPS of the test's own with one queue, "slips", to an IPP printer that takes 80 mm rolls and
/// keeps what it was sent. libcups finds it through $CUPS_SERVER, one of these a process.
class PrivateCups {
public:
    PrivateCups();
    ~PrivateCups();

    void startPrinter();
    void stopPrinter();
    void setPaper(bool there);
    void stopScheduler();
    /// A program of CUPS, such as lpadmin, on this scheduler.
    void run(const QString &program, const QStringList &arguments);
    /// Ids of jobs that CUPS has not done with.
    QByteArray openJobs();
    /// Documents that came out of the printer, oldest first.
    QList<QByteArray> papers() const;

    static constexpr char Queue[] = "slips";

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const;
    void start(QProcess &process, const QString &program, const QStringList &arguments);
    void makeFolders() const;
    void startScheduler();

    QTemporaryDir m_dir;
    quint16 m_port = 0;
    QProcess m_bus;
    QProcess m_scheduler;
    QProcess m_printer;
};

} // namespace motcua
