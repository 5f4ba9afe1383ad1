#include "app/commands/dossiertext.h"

#include <QJsonArray>
#include <QStringList>

namespace motcua {

namespace {

constexpr int LabelWidth = 12;

/// Lines of a label and what stands under it; nothing to say is no line.
class Lines {
public:
    void add(const char *label, const QString &said)
    {
        if (!said.isEmpty())
            m_text += QString::fromLatin1(label).leftJustified(LabelWidth) + said + u'\n';
    }
    void add(const char *label, const QStringList &said)
    {
        for (qsizetype i = 0; i < said.size(); ++i)
            add(i == 0 ? label : "", said[i]);
    }
    QString text() const { return m_text; }

private:
    QString m_text;
};

QString said(const QJsonValue &object, QStringView key) { return object[key].toString(); }

// "2026-11-23 08:00"
QString moment(const QJsonValue &object, QStringView key)
{
    return said(object, key).left(16).replace(u'T', u' ');
}

// What there is of it, one beside the other.
QString joined(QStringList parts, const QString &between = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString labelled(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : QString(label + text);
}

QString personLine(const QJsonValue &person)
{
    return joined({said(person, u"name"), said(person, u"number"),
                   labelled(QStringLiteral("born "), said(person, u"born")),
                   said(person, u"address"), said(person, u"phone"), said(person, u"email")});
}

QStringList paperLines(const QJsonArray &papers)
{
    QStringList lines;
    for (const QJsonValue paper : papers)
        lines.append(QStringLiteral("%1: originals %2, copies %3")
                         .arg(said(paper, u"name"))
                         .arg(paper[u"originals"].toInt())
                         .arg(paper[u"copies"].toInt()));
    return lines;
}

QStringList supplementLines(const QJsonArray &supplements)
{
    QStringList lines;
    for (const QJsonValue s : supplements) {
        const QString completed = moment(s, u"completed");
        QStringList missing;
        for (const QJsonValue paper : s[u"missing"].toArray())
            missing.append(paper.toString());
        lines.append(joined({missing.join(QStringLiteral("; ")),
                             QStringLiteral("asked ") + moment(s, u"asked"),
                             completed.isEmpty() ? QStringLiteral("not completed")
                                                 : QStringLiteral("completed ") + completed,
                             said(s, u"reason"), said(s, u"basis")}));
    }
    return lines;
}

QStringList handOverLines(const QJsonArray &handOvers)
{
    QStringList lines;
    for (const QJsonValue h : handOvers)
        lines.append(joined({said(h, u"to"), QStringLiteral("given ") + moment(h, u"given"),
                             labelled(QStringLiteral("taken "), moment(h, u"taken")),
                             labelled(QStringLiteral("sent back "), moment(h, u"sentBack")),
                             said(h, u"refusal")}));
    return lines;
}

QStringList stepLines(const QJsonArray &steps)
{
    QStringList lines;
    for (const QJsonValue step : steps) {
        const QString basis = said(step, u"basis");
        lines.append(QStringLiteral("%1. ").arg(lines.size() + 1) + said(step, u"text")
                     + (basis.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(basis)));
    }
    return lines;
}

QString dueLine(const QJsonObject &dossier)
{
    const QString due = moment(dossier, u"due");
    const QString first = moment(dossier, u"firstDue");
    return first == due ? due : QStringLiteral("%1, on the receipt %2").arg(due, first);
}

} // namespace

QString dossierText(const QJsonObject &d, const QString &procedure)
{
    Lines lines;
    lines.add("code", said(d, u"code"));
    if (said(d, u"provisionalCode") != said(d, u"code"))
        lines.add("before", said(d, u"provisionalCode"));
    lines.add("state", said(d, u"state"));
    lines.add("procedure", joined({said(d, u"procedure"), procedure, said(d, u"variant")}));
    lines.add("owner", personLine(d[u"owner"]));
    if (d[u"submitter"] != d[u"owner"])
        lines.add("brought by", joined({personLine(d[u"submitter"]), said(d, u"authority")}));
    lines.add("received",
              joined({moment(d, u"received"), said(d, u"channel"),
                      labelled(QStringLiteral("put down later: "), said(d, u"writtenLater"))}));
    lines.add("due", dueLine(d));
    lines.add("target", joined({moment(d, u"target"), said(d, u"targetDecision")}));
    lines.add("papers", paperLines(d[u"papers"].toArray()));
    lines.add("fee",
              QStringLiteral("%1 VND, %2").arg(d[u"feeVnd"].toInteger()).arg(said(d, u"paid")));
    lines.add("result by", said(d, u"result"));
    lines.add("missing", supplementLines(d[u"supplements"].toArray()));
    if (d[u"extended"].toBool())
        lines.add("new date", joined({said(d, u"extensionReason"), said(d, u"extensionBasis")}));
    lines.add("handed over", handOverLines(d[u"handOvers"].toArray()));
    lines.add("decided", joined({moment(d, u"decided"), said(d, u"decision")}));
    lines.add("ended", moment(d, u"closed"));
    lines.add("reason", joined({said(d, u"reason"), said(d, u"basis")}));
    lines.add("returned to", said(d, u"returnedTo"));
    lines.add("to be told", said(d, u"untold"));
    lines.add("why", stepLines(d[u"steps"].toArray()));
    return lines.text();
}

} // namespace motcua
