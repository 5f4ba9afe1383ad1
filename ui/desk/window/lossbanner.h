#pragma once

#include <QFrame>

class QLabel;

namespace motcua {

/// What a damaged file lost: stays over every page until a person says that it was read.
class LossBanner : public QFrame {
    Q_OBJECT

public:
    explicit LossBanner(QWidget *parent = nullptr);

    /// Empty: nothing was lost; takes no room.
    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void read();

private:
    QLabel *m_text;
};

} // namespace motcua
