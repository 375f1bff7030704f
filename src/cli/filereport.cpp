// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/filereport.h"

#include "check/checksettings.h"
#include "check/rules.h"
#include "cli/findingplace.h"
#include "issue/jsonwriter.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Calls a function with every finding, where it is, and its file.
template <typename Function>
void forEachFinding(const QList<FileReport> &files, Function function)
{
    for (const FileReport &file : files) {
        const Lines lines(file.text);
        for (const Finding &finding : file.findings)
            function(finding, shownPlace(lines, finding.range), file);
    }
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void write(JsonWriter &json, QStringView key, QStringView text)
{
    json.key(key);
    json.value(text);
}

void write(JsonWriter &json, QStringView key, int number)
{
    json.key(key);
    json.value(qint64(number));
}

void write(JsonWriter &json, const Finding &finding, const FindingPlace &place, const FileReport &file)
{
    json.beginObject();
    write(json, u"file", file.name);
    write(json, u"line", place.line);
    write(json, u"column", place.column);
    write(json, u"endLine", place.endLine);
    write(json, u"endColumn", place.endColumn);
    write(json, u"rule", finding.rule);
    write(json, u"severity", severityName(finding.severity));
    write(json, u"message", finding.message);
    json.key(u"fixes");
    json.beginArray();
    for (const Fix &fix : finding.fixes) {
        json.beginObject();
        write(json, u"title", fix.title);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

/// What follows "::" of a command of GitHub Actions.
QString escapedMessage(QString text)
{
    return text.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
}

QString escapedProperty(const QString &text)
{
    return escapedMessage(text).replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
}

QString gitHubCommand(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"notice"_s;
}

} // namespace

QByteArray reportAsText(const QList<FileReport> &files)
{
    QString text;
    forEachFinding(files, [&text](const Finding &finding, const FindingPlace &place, const FileReport &file) {
        const QString line =
            u"%1:%2:%3: %4: %5 [%6]"_s.arg(file.name, QString::number(place.line), QString::number(place.column),
                                           severityName(finding.severity), finding.message, finding.rule);
        text += withoutControls(line) + u'\n';
    });
    return text.toUtf8();
}

QByteArray reportAsJson(const QList<FileReport> &files)
{
    JsonWriter json;
    json.beginArray();
    forEachFinding(files, [&json](const Finding &finding, const FindingPlace &place, const FileReport &file) {
        write(json, finding, place, file);
    });
    json.endArray();
    return json.json() + '\n';
}

QByteArray reportAsGitHub(const QList<FileReport> &files)
{
    QString text;
    forEachFinding(files, [&text](const Finding &finding, const FindingPlace &place, const FileReport &file) {
        text += u"::"_s + gitHubCommand(finding.severity) + u" file="_s + escapedProperty(file.treeName);
        text += u",line="_s + QString::number(place.line) + u",endLine="_s + QString::number(place.endLine);
        if (place.line == place.endLine)
            text += u",col="_s + QString::number(place.column) + u",endColumn="_s + QString::number(place.endColumn);
        const Rule *rule = findRule(finding.rule);
        const QString title = rule ? u"%1 (%2)"_s.arg(QString::fromUtf8(rule->title), finding.rule) : finding.rule;
        text += u",title="_s + escapedProperty(title) + u"::"_s + escapedMessage(finding.message) + u'\n';
    });
    return text.toUtf8();
}

} // namespace Jianbao
