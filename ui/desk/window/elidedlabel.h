#pragma once

#include <QLabel>

namespace motcua {

/// Text of at most so many lines; what does not fit ends in "…" and stands whole in the tool tip
/// and for screen readers.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(int lines, QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; } // its lines are counted

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_lines;
};

} // namespace motcua
