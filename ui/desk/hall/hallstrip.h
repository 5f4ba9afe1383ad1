#pragma once

#include <QFrame>

#include <vector>

class QLabel;

namespace motcua {

class FlowBox;

/// One thing the head should know.
struct HallNote {
    QString text;
    bool urgent = false; ///< somebody is left alone, or waits too long
    bool operator==(const HallNote &) const = default;
};

/// What the head of the centre should know, in one or two lines over every page. Humble.
class HallStrip : public QFrame {
    Q_OBJECT

public:
    explicit HallStrip(QWidget *parent = nullptr);

    /// Without notes the strip takes no room.
    void setNotes(const std::vector<HallNote> &notes);
    const std::vector<HallNote> &notes() const { return m_notes; }

private:
    FlowBox *m_box;
    std::vector<HallNote> m_notes;
    std::vector<QLabel *> m_labels;
};

} // namespace motcua
