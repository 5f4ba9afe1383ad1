#pragma once

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQmlIntegration>

class QTranslator;

namespace motcua {

struct Procedure;
struct SiteConfiguration;

/// A heading or a line below one.
struct KioskLine {
    Q_GADGET
    QML_VALUE_TYPE(kioskLine)
    Q_PROPERTY(bool heading MEMBER heading)
    Q_PROPERTY(QString text MEMBER text)

public:
    bool heading = false;
    QString text;
    bool operator==(const KioskLine &) const = default;
};

/// What the page of a procedure tells: papers, where, how long, how much, forms.
struct KioskProcedure {
    Q_GADGET
    QML_VALUE_TYPE(kioskProcedure)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString official MEMBER official)
    Q_PROPERTY(QString colour MEMBER colour)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QVariantList lines MEMBER lines)

public:
    QString name; ///< as people say it
    QString official;
    QString colour; ///< of its field
    QString picture;
    QString address; ///< text of its QR
    QVariantList lines; ///< of KioskLine, in the order they are read
    bool operator==(const KioskProcedure &) const = default;
};

/// Fees are those of `day`; `words` speaks the kiosk's language in every context.
KioskProcedure kioskProcedure(const Procedure &procedure, const SiteConfiguration &configuration,
                              QDate day, bool english, const QTranslator &words);

} // namespace motcua
