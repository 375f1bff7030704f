// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/outlinejson.h"

#include "issue/jsonwriter.h"

namespace Jianbao {

namespace {

void writeText(JsonWriter &json, QStringView key, QStringView text)
{
    json.key(key);
    json.value(text);
}

void writeOptional(JsonWriter &json, QStringView key, const std::optional<QString> &text)
{
    json.key(key);
    if (text)
        json.value(*text);
    else
        json.null();
}

void writeTexts(JsonWriter &json, QStringView key, const QStringList &texts)
{
    json.key(key);
    json.beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeNumber(JsonWriter &json, QStringView key, int number)
{
    json.key(key);
    json.value(qint64(number));
}

void writeLines(JsonWriter &json, LineSpan lines)
{
    writeNumber(json, u"line", lines.first);
    writeNumber(json, u"endLine", lines.last);
}

/// An empty date is one that is not there.
std::optional<QString> present(const QString &date)
{
    return date.isEmpty() ? std::nullopt : std::optional(date);
}

void writeHeading(JsonWriter &json, const Issue &issue)
{
    json.key(u"h1");
    if (!issue.heading)
        return json.null();
    json.beginObject();
    writeNumber(json, u"line", issue.heading->line);
    writeOptional(json, u"date", present(issue.heading->date));
    writeTexts(json, u"topics", issue.heading->topics);
    json.endObject();
}

void writeFrontMatter(JsonWriter &json, const Issue &issue)
{
    json.key(u"frontMatter");
    if (!issue.frontMatter)
        return json.null();
    json.beginObject();
    writeLines(json, issue.frontMatter->lines);
    json.key(u"keys");
    json.beginObject();
    for (const auto &[key, value] : issue.frontMatter->keys)
        writeText(json, key, value);
    json.endObject();
    json.endObject();
}

void writeLead(JsonWriter &json, const Issue &issue)
{
    json.key(u"lead");
    if (!issue.lead)
        return json.null();
    json.beginObject();
    writeLines(json, issue.lead->lines);
    json.key(u"count");
    if (issue.lead->count)
        json.value(qint64(*issue.lead->count));
    else
        json.null();
    json.key(u"clauses");
    json.beginArray();
    for (const LeadClause &clause : issue.lead->clauses) {
        json.beginObject();
        writeText(json, u"mark", clause.mark);
        writeText(json, u"section", clause.sectionId);
        writeText(json, u"text", clause.text);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeWarmUp(JsonWriter &json, const Issue &issue)
{
    json.key(u"warmup");
    json.beginArray();
    for (const WarmUpItem &item : issue.warmUp) {
        json.beginObject();
        writeNumber(json, u"line", item.line);
        writeOptional(json, u"company", item.company);
        writeText(json, u"text", item.text);
        json.endObject();
    }
    json.endArray();
}

QStringView kindName(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Summary:
        return u"summary";
    case Field::Kind::Link:
        return u"link";
    case Field::Kind::Text:
        break;
    }
    return u"text";
}

void writeItem(JsonWriter &json, const Item &item)
{
    json.beginObject();
    writeLines(json, item.lines);
    writeTexts(json, u"tags", item.tags);
    writeText(json, u"title", item.title);
    writeOptional(json, u"source", item.source);
    writeOptional(json, u"url", item.url);
    writeOptional(json, u"repo", item.repo);
    json.key(u"links");
    json.beginArray();
    for (const Link &link : item.links) {
        json.beginObject();
        writeText(json, u"text", link.text);
        writeText(json, u"url", link.url);
        json.endObject();
    }
    json.endArray();
    json.key(u"fields");
    json.beginArray();
    for (const Field &field : item.fields) {
        json.beginObject();
        writeText(json, u"label", field.label);
        writeLines(json, field.lines);
        writeText(json, u"kind", kindName(field.kind));
        writeText(json, u"value", field.value);
        writeOptional(json, u"url", field.url);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeSections(JsonWriter &json, const Issue &issue)
{
    json.key(u"sections");
    json.beginArray();
    for (const Section &section : issue.sections) {
        json.beginObject();
        writeText(json, u"id", section.id);
        writeText(json, u"heading", section.heading);
        writeLines(json, section.lines);
        json.key(u"items");
        json.beginArray();
        for (const Item &item : section.items)
            writeItem(json, item);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeEnd(JsonWriter &json, const Issue &issue)
{
    json.key(u"backIssues");
    if (issue.backIssues) {
        json.beginObject();
        writeLines(json, issue.backIssues->lines);
        json.key(u"entries");
        json.beginArray();
        for (const BackIssue &entry : issue.backIssues->entries) {
            json.beginObject();
            writeText(json, u"date", entry.date);
            writeText(json, u"url", entry.url);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    } else {
        json.null();
    }
    json.key(u"trailer");
    if (!issue.trailer)
        return json.null();
    json.beginObject();
    writeLines(json, *issue.trailer);
    json.endObject();
}

} // namespace

QByteArray outlineJson(const Issue &issue, const QString &file)
{
    JsonWriter json;
    json.beginObject();
    writeText(json, u"file", file);
    writeOptional(json, u"date", present(issue.date));
    writeHeading(json, issue);
    writeFrontMatter(json, issue);
    writeLead(json, issue);
    writeWarmUp(json, issue);
    writeSections(json, issue);
    writeEnd(json, issue);
    json.endObject();
    return json.json();
}

} // namespace Jianbao
