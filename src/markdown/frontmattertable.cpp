// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/frontmattertable.h"

#include "markdown/htmltext.h"

#include <QByteArrayList>

namespace Jianbao {

namespace {

struct Entry
{
    QByteArray key;
    QByteArrayList lines; ///< of the value
};

// 'a ''b''' and "a" without their quotes.
QByteArray unquoted(const QByteArray &value)
{
    if (value.size() < 2 || value.front() != value.back() || (value.front() != '"' && value.front() != '\''))
        return value;
    const bool isSingle = value.front() == '\'';
    QByteArray inner = value.sliced(1, value.size() - 2);
    return isSingle ? inner.replace("''", "'") : inner.replace("\\\"", "\"");
}

// The place of the ":" that ends the key of a line; -1: the line belongs to the key before it.
qsizetype endOfKey(const QByteArray &line)
{
    if (line.isEmpty() || QByteArrayView(" \t-#[{&*!|>%@`").contains(line.front()))
        return -1;
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && (colon + 1 == line.size() || line.at(colon + 1) == ' ' || line.at(colon + 1) == '\t') ? colon
                                                                                                              : -1;
}

QList<Entry> entriesOf(const QByteArrayList &lines)
{
    QList<Entry> entries;
    for (const QByteArray &line : lines) {
        if (const qsizetype colon = endOfKey(line); colon > 0) {
            entries.append({unquoted(line.first(colon).trimmed()), {}});
            if (const QByteArray value = line.sliced(colon + 1).trimmed(); !value.isEmpty())
                entries.last().lines.append(unquoted(value));
        } else if (!entries.isEmpty() && !line.trimmed().isEmpty() && !line.trimmed().startsWith('#')) {
            entries.last().lines.append(line.trimmed());
        }
    }
    return entries;
}

} // namespace

std::optional<Block> frontMatterTable(QByteArrayView frontMatter, bool sourceLines)
{
    QByteArrayList lines = frontMatter.toByteArray().split('\n');
    if (lines.size() < 3)
        return std::nullopt;
    if (lines.last().isEmpty())
        lines.removeLast(); // the document goes on behind the last line feed
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const int count = int(lines.size());
    const QList<Entry> entries = entriesOf(lines.sliced(1, count - 2));
    if (entries.isEmpty())
        return std::nullopt;
    QByteArray html = "<table";
    if (sourceLines)
        html += " data-line=\"0\"";
    html += ">\n<thead>\n<tr>\n";
    for (const Entry &entry : entries) {
        html += "<th>";
        appendText(html, entry.key);
        html += "</th>\n";
    }
    html += "</tr>\n</thead>\n<tbody>\n<tr>\n";
    for (const Entry &entry : entries) {
        html += "<td>";
        for (qsizetype i = 0; i < entry.lines.size(); ++i) {
            html += i > 0 ? "<br />" : "";
            appendText(html, entry.lines.at(i));
        }
        html += "</td>\n";
    }
    html += "</tr>\n</tbody>\n</table>";
    return Block{.lines = {1, count}, .html = html, .listTag = {}, .items = {}};
}

} // namespace Jianbao
