#pragma once

#include "core/base/vietnamesetyping.h"
#include "core/procedures/proceduresearch.h"
#include "core/site/site.h"
#include "ui/kiosk/pagedrows.h"

#include <QObject>
#include <QtQmlIntegration>

#include <memory>

namespace motcua {

/// Leads to a procedure by what happened in a life, by field, or by words that are typed; what was
/// typed and chosen is gone with the session.
class ProcedureFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of KioskController")
    Q_PROPERTY(motcua::PagedRows *groups READ groups CONSTANT)
    Q_PROPERTY(motcua::PagedRows *found READ found CONSTANT)
    Q_PROPERTY(bool byField READ isByField WRITE setByField NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(bool vni READ isVni WRITE setVni NOTIFY typedChanged)

public:
    using QObject::QObject;

    /// Nobody writes so much; further keys do nothing.
    static constexpr qsizetype MostTyped = 60;
    static constexpr std::size_t MostFound = 24;

    /// Those nobody serves here, without a tile among the site's fields, are left out. The rest of
    /// the session goes on where it was.
    void show(const SiteConfiguration &configuration, std::vector<Procedure> procedures,
              const SearchWords &words, bool english);
    void forget();

    PagedRows *groups() { return &m_groups; }
    PagedRows *found() { return &m_found; }
    bool isByField() const { return m_byField; }
    void setByField(bool byField);
    /// Name of the group whose procedures were found.
    QString heading() const { return m_heading; }
    const QString &typed() const { return m_typing.text(); }
    bool isVni() const { return m_vni; }
    void setVni(bool vni);

    /// Null when there is none of this code.
    const Procedure *procedure(QStringView code) const;
    /// Finds the procedures of a field, or of an event.
    void openGroup(const QString &code);
    /// Code of the only one that was found; empty when there are more or none.
    QString onlyFound() const;

    /// One key: a letter, digit, sign or blank; "erase"; "clear".
    Q_INVOKABLE void press(const QString &key);

Q_SIGNALS:
    void changed();
    void typedChanged();

private:
    void showGroups();
    void showFound(const std::vector<QString> &codes);
    std::vector<QString> codesOf(QStringView group) const;
    const LifeEvent *event(QStringView code) const;
    void search();
    QString inLanguage(const QString &vietnamese, const QString &other) const;

    SiteConfiguration m_configuration;
    std::vector<Procedure> m_procedures;
    SearchWords m_words;
    std::unique_ptr<ProcedureSearch> m_search;
    PagedRows m_groups;
    PagedRows m_found;
    QString m_group; ///< that was opened; empty: what is found was typed
    QString m_heading;
    VietnameseTyping m_typing;
    bool m_vni = false;
    bool m_byField = false;
    bool m_english = false;
};

} // namespace motcua
