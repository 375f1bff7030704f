// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemlayout.h"
#include "issue/itemwriter.h"
#include "issue/linesyntax.h"

namespace Jianbao {

namespace {

constexpr int nestedIndent = 2; // columns from which a labelled line is a nested item's

/// The field that starts on a line of the item; null if there is none.
const Field *fieldAt(const Item &item, int line)
{
    for (const Field &field : item.fields) {
        if (field.lines.first == line)
            return &field;
    }
    return nullptr;
}

} // namespace

ItemLayout layoutOf(const Item &item, const Lines &lines, QStringView text)
{
    ItemLayout layout;
    for (const BodyLine &line : item.body) {
        if (line.kind == BodyKind::Title || line.kind == BodyKind::Blank)
            continue;
        const Field *field =
            line.kind == BodyKind::Field && line.indent < nestedIndent ? fieldAt(item, line.line) : nullptr;
        if (field && field->kind != Field::Kind::Summary) {
            layout.fields.append(field);
            continue;
        }
        TextRange range = lines.range(line.line);
        range.end = trimmedRange(text, range).end;
        if (field && layout.body.isEmpty()) {
            layout.hasLabel = true;
            range = trimmedRange(text, {field->colon ? *field->colon + 1 : field->labelRange.end, range.end});
        }
        layout.body.append(line.line);
        layout.bodyRanges.append(range);
    }
    return layout;
}

ItemDraft draftOf(const Item &item, QStringView text)
{
    const Lines lines(text);
    const ItemLayout layout = layoutOf(item, lines, text);
    ItemDraft draft;
    draft.tags = item.tags;
    draft.title = item.title;
    draft.source = item.source.value_or(QString());
    draft.url = item.url.value_or(QString());
    for (const Field *field : layout.fields)
        draft.fields.append({field->label, slice(text, field->valueRange).toString()});
    for (const TextRange &range : layout.bodyRanges)
        draft.body.append(slice(text, range).toString());
    return draft;
}

} // namespace Jianbao
