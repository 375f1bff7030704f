// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemlayout.h"
#include "issue/itemlines.h"
#include "issue/itemplacing.h"
#include "issue/itemtitleedits.h"
#include "issue/itemwriter.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The part of two lists that differs: after "head" and before "tail" equal elements.
struct Difference
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

template <typename T>
Difference difference(const QList<T> &before, const QList<T> &after, qsizetype head)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return {head, tail};
}

/// Collects the changes of one entry, by lines of a text that ends in LF.
class FormEditor
{
public:
    FormEditor(QStringView text, const Item &item, const Profile &profile)
        : m_text(text)
        , m_lines(text)
        , m_item(item)
        , m_profile(profile)
        , m_layout(layoutOf(item, m_lines, text))
    {
    }

    void editTitle(const ItemDraft &before, const ItemDraft &after)
    {
        const QList<TextChange> changes = titleEdits(m_text, m_lines.range(m_item.lines.first), m_item, before, after);
        for (const TextChange &change : changes)
            replace(change.range, change.text);
        if (!changes.isEmpty())
            writeBreak(m_item.lines.first);
    }

    void editFields(const QList<ItemDraft::Field> &before, const QList<ItemDraft::Field> &after)
    {
        const auto [head, tail] = difference(before, after, 0);
        const qsizetype oldEnd = before.size() - tail;
        const qsizetype newEnd = after.size() - tail;
        const qsizetype pairs = std::min(oldEnd, newEnd);
        for (qsizetype i = head; i < pairs; ++i)
            editField(*m_layout.fields.at(i), before.at(i), after.at(i));
        for (qsizetype i = pairs; i < oldEnd; ++i)
            removeLine(m_layout.fields.at(i)->lines.first);
        QString added;
        for (qsizetype i = pairs; i < newEnd; ++i)
            added += fieldText(after.at(i));
        int line = m_item.lines.first;
        if (pairs > 0)
            line = m_layout.fields.at(pairs - 1)->lines.first;
        else if (!before.isEmpty())
            line = m_layout.fields.first()->lines.first - 1;
        insertBelow(line, added);
    }

    void editBody(const QStringList &before, QStringList after)
    {
        if (before.isEmpty()) {
            insertBelow(m_item.lines.last, summaryText(after, m_profile));
            return;
        }
        if (m_layout.hasLabel && !after.isEmpty() && standsBelowLabel(after.first()))
            after.prepend(QString());
        // The first line keeps its label: it is never taken for another one.
        if (!after.isEmpty() && before.first() != after.first())
            editBodyLine(0, after.first());
        const auto [head, tail] = difference<QString>(before, after, after.isEmpty() ? 0 : 1);
        const qsizetype oldEnd = before.size() - tail;
        const qsizetype newEnd = after.size() - tail;
        const qsizetype pairs = std::min(oldEnd, newEnd);
        for (qsizetype i = head; i < pairs; ++i)
            editBodyLine(i, after.at(i));
        for (qsizetype i = pairs; i < oldEnd; ++i)
            removeLine(m_layout.body.at(i));
        QString added;
        for (qsizetype i = pairs; i < newEnd; ++i) {
            if (const QString line = bodyLineText(after.at(i)); !line.isEmpty())
                added += writtenLine(line);
        }
        if (pairs > 0)
            insertBelow(m_layout.body.at(pairs - 1), added);
    }

    /// All changes, in order.
    [[nodiscard]] QList<TextChange> changes() const
    {
        QList<TextChange> sorted = m_changes;
        std::ranges::stable_sort(sorted, {}, [](const TextChange &change) { return change.range.start; });
        QList<TextChange> changes;
        for (const TextChange &change : std::as_const(sorted)) {
            if (!changes.isEmpty() && changes.last().range.end == change.range.start) {
                changes.last().range.end = change.range.end;
                changes.last().text += change.text;
            } else {
                changes.append(change);
            }
        }
        return changes;
    }

private:
    void replace(TextRange range, const QString &text)
    {
        if (slice(m_text, range) != text)
            m_changes.append({range, text});
    }

    void editField(const Field &field, const ItemDraft::Field &before, const ItemDraft::Field &after)
    {
        if (before.label != after.label)
            replace(field.labelRange, labelText(after.label));
        if (before.value != after.value)
            replace(field.valueRange, valueText(after.value));
        writeBreak(field.lines.first);
    }

    void editBodyLine(qsizetype index, const QString &text)
    {
        const int line = m_layout.body.at(index);
        const bool labelled = index == 0 && m_layout.hasLabel;
        const QString written = labelled ? valueText(text) : bodyLineText(text);
        if (written.isEmpty() && !labelled) {
            removeLine(line);
            return;
        }
        replace(m_layout.bodyRanges.at(index), written);
        if (!isListLine(written) || labelled)
            writeBreak(line);
    }

    [[nodiscard]] TextRange spacesAtEnd(int line) const
    {
        const TextRange range = m_lines.range(line);
        return {trimmedRange(m_text, range).end, range.end};
    }

    /// A line that was written ends in a hard break.
    void writeBreak(int line) { replace(spacesAtEnd(line), u"  "_s); }

    void insertBelow(int line, const QString &lines)
    {
        if (lines.isEmpty())
            return;
        const TextRange end = spacesAtEnd(line);
        const bool isWritten = std::ranges::contains(m_changes, end, &TextChange::range);
        const bool isText = line == m_item.lines.first || !isListLine(m_lines.at(line));
        if (end.length() < 2 && !isWritten && isText && !isBlankLine(m_lines.at(line)))
            writeBreak(line);
        m_changes.append({{end.end + 1, end.end + 1}, lines});
    }

    void removeLine(int line) { m_changes.append(TextChange{m_lines.range(LineSpan{line, line}), {}}); }

    QStringView m_text;
    Lines m_lines;
    const Item &m_item;
    const Profile &m_profile;
    ItemLayout m_layout;
    QList<TextChange> m_changes;
};

} // namespace

Result<QList<TextChange>> itemEdits(QStringView text, const Item &item, const ItemDraft &before, const ItemDraft &after,
                                    const Profile &profile)
{
    const ItemDraft now = draftOf(item, text);
    if ((before.fields != after.fields && before.fields != now.fields) ||
        (before.body != after.body && before.body != now.body)) {
        return std::unexpected(
            Error{.code = ErrorCode::Conflict,
                  .message = QCoreApplication::translate(
                                 "ItemEdits",
                                 "The entry “%1” has been changed in the text meanwhile. Open it again to edit it.")
                                 .arg(now.title),
                  .path = {}});
    }
    const bool open = !text.endsWith(u'\n');
    const QString whole = open ? text + u'\n' : text.toString();
    FormEditor editor(whole, item, profile);
    editor.editTitle(before, after);
    if (before.fields != after.fields)
        editor.editFields(before.fields, after.fields);
    if (before.body != after.body)
        editor.editBody(before.body, after.body);
    QList<TextChange> changes = editor.changes();
    if (open)
        keepOpenEnd(changes, whole.size());
    return changes;
}

} // namespace Jianbao
