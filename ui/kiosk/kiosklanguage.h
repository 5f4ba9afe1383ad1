#pragma once

#include <QSet>
#include <QTranslator>

namespace motcua {

/// Vietnamese or English for the kiosk alone. Its sentences have contexts of their own (the QML
/// files of the kiosk and its controls, and KioskWords), so that this translator, installed last,
/// decides for them and lets every other window keep the language of the application. Install it
/// once with QCoreApplication::installTranslator; a change then touches no other window.
class KioskLanguage : public QTranslator {
    Q_OBJECT

public:
    enum class Choice { Vietnamese, English };

    /// Paths of the compiled translations. English is the language of the source; its own
    /// translation has the plurals.
    KioskLanguage(const QString &vietnamese, const QString &english, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Texts already shown stay until their owner asks again.
    void choose(Choice choice) { m_choice = choice; }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
    /// The kiosk's language in every context, for sentences that only the kiosk asks for; never to
    /// be installed.
    const QTranslator &everyContext() const { return m_everyContext; }

private:
    class EveryContext final : public QTranslator {
    public:
        explicit EveryContext(const KioskLanguage &kiosk)
            : m_kiosk(kiosk)
        {
        }
        QString translate(const char *context, const char *source, const char *disambiguation,
                          int n) const override;
        bool isEmpty() const override { return false; }

    private:
        const KioskLanguage &m_kiosk;
    };

    QSet<QByteArray> m_contexts;
    QTranslator m_vietnamese;
    QTranslator m_english;
    EveryContext m_everyContext{*this};
    Choice m_choice = Choice::Vietnamese;
};

} // namespace motcua
