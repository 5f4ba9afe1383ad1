#pragma once

#include "ui/desk/deskservices.h"

#include <QCoreApplication>
#include <QObject>

namespace motcua {

class LossBanner;
struct Loss;

/// Tells whoever signs in what a damaged file lost, until somebody has read it. Everything outlives
/// it.
class LossController : public QObject {
    Q_OBJECT

public:
    LossController(const DeskServices &services, LossBanner &banner, QObject *parent = nullptr);

Q_SIGNALS:
    /// That it was read could not be written down.
    void notWritten();

private:
    void refresh();
    void acknowledge();

    DeskServices m_services;
    LossBanner &m_banner;
    Id m_shown;
};

class LossWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::LossWords)

public:
    static QString of(const Loss &loss, QDate today, const SiteConfiguration &configuration);
};

} // namespace motcua
