// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// SARIF 2.1.0, of which GitHub's code scanning takes a part. Names of sections are those of the OASIS standard.
#include "check/rules.h"
#include "cli/filereport.h"
#include "cli/findingplace.h"
#include "cli/rulelist.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString level(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"note"_s;
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

/// §3.49
QJsonObject descriptor(const Rule &rule)
{
    const QString why = QString::fromUtf8(rule.why);
    return {{u"id"_s, QString::fromLatin1(rule.id)},
            {u"shortDescription"_s, message(QString::fromUtf8(rule.title))},
            {u"fullDescription"_s, message(why)},
            {u"help"_s, QJsonObject{{u"text"_s, why}, {u"markdown"_s, ruleHelp(rule)}}},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, level(rule.severity)}}}};
}

/// §3.30
QJsonObject region(const FindingPlace &place)
{
    return {{u"startLine"_s, place.line},
            {u"startColumn"_s, place.column},
            {u"endLine"_s, place.endLine},
            {u"endColumn"_s, place.endColumn}};
}

/// §3.4
QJsonObject artifact(const FileReport &file)
{
    return {{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(file.treeName, "/"))},
            {u"uriBaseId"_s, u"SRCROOT"_s}};
}

/// §3.55
QJsonObject fixObject(const Fix &fix, const Lines &lines, const FileReport &file)
{
    QJsonArray replacements;
    for (const TextChange &change : fix.changes)
        replacements.append(QJsonObject{{u"deletedRegion"_s, region(exactPlace(lines, change.range))},
                                        {u"insertedContent"_s, message(change.text)}});
    const QJsonObject change{{u"artifactLocation"_s, artifact(file)}, {u"replacements"_s, replacements}};
    return {{u"description"_s, message(fix.title)}, {u"artifactChanges"_s, QJsonArray{change}}};
}

/// §3.27
QJsonObject result(const Finding &finding, int rule, const Lines &lines, const FileReport &file)
{
    const QJsonObject place{{u"artifactLocation"_s, artifact(file)},
                            {u"region"_s, region(shownPlace(lines, finding.range))}};
    QJsonObject object{{u"ruleId"_s, finding.rule},
                       {u"ruleIndex"_s, rule},
                       {u"level"_s, level(finding.severity)},
                       {u"message"_s, message(finding.message)},
                       {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, place}}}}};
    QJsonArray fixes;
    for (const Fix &fix : finding.fixes) {
        if (!fix.changes.isEmpty()) // at least one, says the schema
            fixes.append(fixObject(fix, lines, file));
    }
    if (!fixes.isEmpty())
        object.insert(u"fixes"_s, fixes);
    return object;
}

} // namespace

QByteArray reportAsSarif(const QList<FileReport> &files)
{
    QJsonArray rules;
    QHash<QString, int> indexes;
    for (const Rule *rule : allRules()) {
        indexes.insert(QString::fromLatin1(rule->id), int(rules.size()));
        rules.append(descriptor(*rule));
    }
    QJsonArray results;
    for (const FileReport &file : files) {
        const Lines lines(file.text);
        for (const Finding &finding : file.findings)
            results.append(result(finding, indexes.value(finding.rule), lines, file));
    }
    const QJsonObject driver{{u"name"_s, u"jianbao-cli"_s},
                             {u"semanticVersion"_s, QCoreApplication::applicationVersion()},
                             {u"rules"_s, rules}};
    const QJsonObject root{{u"description"_s, message(u"The top of the work tree."_s)}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"originalUriBaseIds"_s, QJsonObject{{u"SRCROOT"_s, root}}},
                          {u"results"_s, results}};
    const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{run}}};
    return QJsonDocument(log).toJson(QJsonDocument::Indented);
}

} // namespace Jianbao
