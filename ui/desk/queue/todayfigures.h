#pragma once

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;

namespace motcua {

struct Figure {
    QString value;
    QString label;
    bool operator==(const Figure &) const = default;
};

/// A few true figures of this counter's day, two beside each other.
class TodayFigures : public QFrame {
    Q_OBJECT

public:
    explicit TodayFigures(QWidget *parent = nullptr);
    void setFigures(const std::vector<Figure> &figures);

private:
    struct Place {
        QLabel *value = nullptr;
        QLabel *label = nullptr;
    };
    std::vector<Figure> m_figures;
    std::vector<Place> m_places;
    QGridLayout *m_grid;
};

} // namespace motcua
