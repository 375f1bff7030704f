// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/captureentry.h"

#include "issue/captureline.h"
#include "issue/itembody.h"
#include "issue/linesyntax.h"
#include "issue/titleline.h"

namespace Jianbao {

namespace {

bool isMarked(QStringView line)
{
    return isItemStart(line) && line.sliced(1).trimmed().size() > 1;
}

/// Whether the entry above goes on at a line, blank lines between them or not.
bool goesOn(const Lines &lines, int line, bool afterBlank, const Profile &profile)
{
    const QStringView content = lines.at(line);
    if (startsEntry(lines, line, profile) || isMarked(content) || headingMarks(content) > 0 || isRuleLine(content))
        return false;
    return !afterBlank || indentOf(content) >= 2 || isFieldLine(content, profile);
}

/// A body line without hard break; an indent stays where it makes a list nested.
QString bodyText(const BodyLine &line, const Lines &lines)
{
    const QStringView content = lines.at(line.line);
    const TextRange range = trimmedRange(content, {0, content.size()});
    const bool keepsIndent = line.kind == BodyKind::List || line.kind == BodyKind::Image;
    return slice(content, {keepsIndent ? 0 : range.start, range.end}).toString();
}

void readBody(const Item &item, const Lines &lines, const Profile &profile, ItemDraft &draft)
{
    for (const BodyLine &line : item.body) {
        if (line.kind == BodyKind::Title || line.kind == BodyKind::Blank)
            continue;
        const QString content = bodyText(line, lines);
        if (line.kind != BodyKind::Field) {
            draft.body.append(content);
        } else if (const auto field = labelledLine(content, profile)) {
            draft.fields.append(*field);
        } else if (draft.body.isEmpty() && content.startsWith(profile.summaryLabel)) {
            QStringView summary = QStringView(content).sliced(profile.summaryLabel.size()).trimmed();
            if (!summary.isEmpty() && isColon(summary.front()))
                summary = summary.sliced(1).trimmed();
            draft.body.append(summary.toString());
        } else {
            draft.body.append(content);
        }
    }
}

} // namespace

bool startsEntry(const Lines &lines, int line, const Profile &profile)
{
    const QStringView content = lines.at(line);
    if (!isMarked(content))
        return false;
    return content.contains(u"](") || summaryText(lines.at(line + 1).trimmed(), profile).has_value();
}

int lastEntryLine(const Lines &lines, int first, const Profile &profile)
{
    int last = first;
    for (int line = first + 1; line <= lines.count(); ++line) {
        if (isBlankLine(lines.at(line)))
            continue;
        if (!goesOn(lines, line, line > last + 1, profile))
            break;
        last = line;
    }
    return last;
}

Capture readEntry(QStringView text, const Lines &lines, int line, const Profile &profile)
{
    Item item = parseTitleLine(text, lines.range(line));
    item.lines = {line, lastEntryLine(lines, line, profile)};
    parseItemBody(text, lines, profile, item);

    Capture capture;
    capture.lines = item.lines;
    capture.markdown = slice(text, lines.range(item.lines)).toString();
    ItemDraft &draft = capture.draft;
    draft.tags = item.tags;
    draft.title = item.title;
    draft.source = item.source.value_or(QString());
    draft.url = item.url.value_or(QString());
    for (const Link &link : std::as_const(item.links))
        draft.fields.append({link.text, link.url});
    readBody(item, lines, profile, draft);
    return capture;
}

} // namespace Jianbao
