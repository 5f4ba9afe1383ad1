#pragma once

#include "core/base/id.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace motcua {

/// The register of letters of a year. Humble.
class LetterLinesPart : public QWidget {
    Q_OBJECT

public:
    explicit LetterLinesPart(QWidget *parent = nullptr);

    void setYears(const std::vector<int> &years);
    int year() const; ///< 0: none is there yet
    /// Number, day, letter, person, dossier, who approved it.
    void setLines(const std::vector<QStringList> &lines);
    std::optional<std::size_t> chosen() const;

Q_SIGNALS:
    void yearChanged();
    void dossierWanted();
    void againWanted(); ///< one more copy

private:
    QComboBox *m_year;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    std::vector<int> m_years;
    std::vector<QStringList> m_lines;
};

} // namespace motcua
