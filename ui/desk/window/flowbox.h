#pragma once

#include <QPointer>
#include <QWidget>

namespace motcua {

class FlowLayout;

/// A widget whose children flow in lines and whose height is what they take at its width. The
/// layouts around it see a fixed height: a height that follows the width makes Qt demand room for
/// the narrowest case, and the window grows.
class FlowBox : public QWidget {
    Q_OBJECT

public:
    explicit FlowBox(int gap, QWidget *parent = nullptr);
    void addWidget(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    FlowLayout *m_flow;
    QPointer<QWidget> m_last; ///< what is added next comes after it with Tab; may be gone by then
};

} // namespace motcua
