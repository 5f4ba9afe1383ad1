#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace motcua {

/// A paper that is asked for, and what of it is here.
struct PaperEntry {
    QString name;
    QString note; ///< "1 bản chính, 2 bản sao"; in which case it is wanted
    int originals = 0; ///< that are here, or would be when it is
    int copies = 0;
    bool here = false;
    bool shownOnly = false; ///< seen and given back: no count
    bool operator==(const PaperEntry &) const = default;
};

/// One line of the checklist.
class PaperLine : public QWidget {
    Q_OBJECT

public:
    /// `counted`: counts of other lines stand beside it.
    PaperLine(const PaperEntry &entry, int row, bool counted, QWidget *parent);
    void setEntry(const PaperEntry &entry);
    PaperEntry entry() const;
    /// Where the keyboard stops, in order.
    std::vector<QWidget *> stops() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox *makeCount(const char *name, const QString &spoken, int row);

    PaperEntry m_entry;
    QCheckBox *m_here;
    QLabel *m_note;
    QSpinBox *m_originals = nullptr; ///< null: shown only
    QSpinBox *m_copies = nullptr;
};

/// A checklist of papers: ticked by Space, counted by arrows or figures. Humble.
class PapersTable : public QWidget {
    Q_OBJECT

public:
    explicit PapersTable(QWidget *parent = nullptr);

    /// The keyboard comes to the first line from there: it stops somewhere itself.
    void setBefore(QWidget *stop) { m_before = stop; }
    /// Other papers than before begin a new table; the same ones keep focus and place.
    void setEntries(const std::vector<PaperEntry> &entries);
    /// As it stands.
    std::vector<PaperEntry> entries() const;
    void focusFirst();
    /// Where the keyboard stops last; null when it is empty.
    QWidget *lastStop() const;

Q_SIGNALS:
    /// Somebody ticked or counted.
    void changed();

private:
    bool showsSame(const std::vector<PaperEntry> &entries) const;

    QWidget *m_before = nullptr;
    QWidget *m_head;
    QVBoxLayout *m_column;
    std::vector<PaperLine *> m_lines;
};

} // namespace motcua
