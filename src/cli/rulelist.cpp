// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/rulelist.h"

#include "check/checksettings.h"
#include "check/rules.h"
#include "issue/jsonwriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

const auto pageStart = uR"(# Rules

What `jianbao-cli check` and the window find in an issue, in the index and between issues. This page is generated:
`jianbao-cli check --list-rules --format markdown > docs/rules.md`.

A repository changes the severity of a rule, or switches it off, in its `jianbao.toml`. It names there the links that may
come again: an address with all below it, or a host. A single finding is ignored by its file and the text of its line,
with `nth = 2` for the second one on such lines; the window writes this.

```toml
[check]
severity = { "line.only-spaces" = "off", "title.no-link" = "error" }
allow-links = ["https://github.com/owner", "example.com"]

[[check.ignore]]
rule = "title.no-link"
file = "2021-07-18.md"
text = "- A title without link"
```

An `error` breaks structure or a link, a `warning` is a defect that readers see, `info` is a matter of style, or of
form that older issues had in their time. In the examples, `␣` is a space at the end of a line.

)"_s;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What would not be seen in an example: spaces at the ends of lines, and characters without a glyph.
QString visible(const QString &example)
{
    static const QRegularExpression spaces(u" +$"_s, QRegularExpression::MultilineOption);
    QString shown = example;
    for (const QRegularExpressionMatch &match : spaces.globalMatch(example))
        shown.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'␣'));
    QString result;
    for (const char32_t c : shown.toUcs4()) {
        const bool isSeen = c == U' ' || c == U'\n' || (QChar::isPrint(c) && !QChar::isSpace(c));
        result += isSeen ? QString::fromUcs4(&c, 1)
                         : QString(u"⟨U+"_s + QString::number(c, 16).rightJustified(4, u'0').toUpper() + u'⟩');
    }
    return result.endsWith(u'\n') ? result : QString(result + u'\n');
}

/// Plain text as Markdown.
QString escaped(QString plain)
{
    static const QRegularExpression special(u"([\\\\`*_\\[\\]<>&|~])"_s);
    return plain.replace(special, u"\\\\1"_s);
}

/// A code block around a text that may have fences of its own.
QString codeBlock(const QString &code)
{
    static const QRegularExpression ticks(u"`{3,}"_s);
    qsizetype longest = 2;
    for (const QRegularExpressionMatch &match : ticks.globalMatch(code))
        longest = std::max(longest, match.capturedLength());
    const QString fence(longest + 1, u'`');
    return fence + u"text\n"_s + code + fence + u'\n';
}

/// How GitHub names a heading's place on the page.
QString anchor(QString id)
{
    return id.remove(u'.');
}

} // namespace

QByteArray rulesAsText()
{
    qsizetype width = 0;
    for (const Rule *rule : allRules())
        width = std::max(width, text(rule->id).size());
    QString list;
    for (const Rule *rule : allRules())
        list += text(rule->id).leftJustified(width + 2) + severityName(rule->severity).leftJustified(9) +
                text(rule->title) + u'\n';
    return list.toUtf8();
}

QByteArray rulesAsJson()
{
    JsonWriter json;
    json.beginArray();
    for (const Rule *rule : allRules()) {
        json.beginObject();
        const std::pair<QStringView, QString> values[] = {
            {u"id", text(rule->id)},       {u"severity", severityName(rule->severity)},
            {u"title", text(rule->title)}, {u"why", text(rule->why)},
            {u"wrong", text(rule->wrong)}, {u"right", text(rule->right)},
        };
        for (const auto &[key, value] : values) {
            json.key(key);
            json.value(value);
        }
        json.key(u"fix");
        if (rule->fix)
            json.value(text(rule->fix));
        else
            json.null();
        json.endObject();
    }
    json.endArray();
    return json.json() + '\n';
}

QString ruleHelp(const Rule &rule)
{
    QString help = escaped(text(rule.why)) + u"\n\n"_s;
    if (rule.wrong)
        help += u"Wrong:\n\n"_s + codeBlock(visible(text(rule.wrong))) + u'\n';
    if (rule.right)
        help += u"Right:\n\n"_s + codeBlock(visible(text(rule.right))) + u'\n';
    return help + (rule.fix ? u"Fix: "_s + escaped(text(rule.fix)) : u"There is no fix: it takes a decision."_s) +
           u'\n';
}

QByteArray rulesAsMarkdown()
{
    QString page = pageStart + u"| rule | severity | finds |\n|---|---|---|\n"_s;
    for (const Rule *rule : allRules())
        page += u"| [`%1`](#%2) | %3 | %4 |\n"_s.arg(text(rule->id), anchor(text(rule->id)),
                                                     severityName(rule->severity), escaped(text(rule->title)));
    for (const Rule *rule : allRules())
        page += u"\n## %1\n\n**%2** (%3). %4"_s.arg(text(rule->id), escaped(text(rule->title)),
                                                    severityName(rule->severity), ruleHelp(*rule));
    return page.toUtf8();
}

} // namespace Jianbao
