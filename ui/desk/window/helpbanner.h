#pragma once

#include <QFrame>

class QLabel;

namespace motcua {

class NoteButton;

/// "Kiosk: có người cần giúp" with the one answer [Tôi đến].
class HelpBanner : public QFrame {
    Q_OBJECT

public:
    explicit HelpBanner(QWidget *parent = nullptr);

    /// An empty text takes the banner away.
    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void coming();

private:
    QLabel *m_text;
    NoteButton *m_coming;
};

} // namespace motcua
