// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itembody.h"

#include "issue/linesyntax.h"
#include "issue/titleline.h"

namespace Jianbao {

namespace {

constexpr qsizetype longestLabel = 18; // FORMAT.md §7.2, as is the set of characters that no label has
constexpr int deepestLabel = 4;

/// The length of what can be a label before a colon at the start of a text; 0 if there is none.
qsizetype labelLength(QStringView text)
{
    for (qsizetype i = 0; i < text.size() && i <= longestLabel; ++i) {
        const QChar c = text.at(i);
        if (isColon(c))
            return i;
        if (QStringView(u"，。；,;、()（）[]|").contains(c))
            return 0;
    }
    return 0;
}

/// Takes a value that is exactly one URL, full-width punctuation after it forgiven (FORMAT.md §12, B16), or one link.
bool readLinkValue(QStringView value, Field &field)
{
    if (const qsizetype length = urlLength(value); length > 0) {
        const QStringView rest = value.sliced(length);
        const bool onlyPunctuation = rest.size() <= 1 && QStringView(u"，。；：、）」】》”").contains(rest);
        if (!onlyPunctuation)
            return false;
        field.value = value.first(length).toString();
        field.url = field.value;
        return true;
    }
    if (!value.startsWith(u'[') || !value.endsWith(u')'))
        return false;
    const qsizetype middle = value.indexOf(u"](");
    const QStringView url = middle < 0 ? QStringView() : value.sliced(middle + 2).chopped(1).trimmed();
    if (middle < 0 || url.contains(u' ') || url.contains(u"](") || value.sliced(1, middle - 1).contains(u'['))
        return false;
    field.value = value.sliced(1, middle - 1).trimmed().toString();
    if (field.value.isEmpty())
        field.value = url.toString();
    field.url = url.toString();
    return true;
}

/// "摘要：…", "摘要: …" or "摘要…" (FORMAT.md §12, B3).
std::optional<Field> summaryLine(QStringView text, TextRange content, const Profile &profile)
{
    if (profile.summaryLabel.isEmpty() || !slice(text, content).startsWith(profile.summaryLabel))
        return std::nullopt;
    Field field;
    field.kind = Field::Kind::Summary;
    field.label = profile.summaryLabel;
    field.labelRange = {content.start, content.start + profile.summaryLabel.size()};
    const bool hasColon = field.labelRange.end < content.end && isColon(text.at(field.labelRange.end));
    field.valueRange = trimmedRange(text, {field.labelRange.end + (hasColon ? 1 : 0), content.end});
    return field;
}

/// Collects the fields of one item from its lines, in order.
class FieldCollector
{
public:
    FieldCollector(QStringView text, const Lines &lines, const Profile &profile, Item &item)
        : m_text(text)
        , m_lines(lines)
        , m_profile(profile)
        , m_item(item)
    {
    }

    void add(const BodyLine &bodyLine)
    {
        if (bodyLine.kind == BodyKind::Field && startField(bodyLine))
            return;
        if (!m_inSummary)
            return;
        if (bodyLine.kind == BodyKind::Blank || startsNestedItem(bodyLine))
            m_inSummary = false;
        else
            continueSummary(bodyLine.line);
    }

private:
    bool startField(const BodyLine &bodyLine)
    {
        std::optional<Field> field = parseFieldLine(m_text, m_lines.range(bodyLine.line), bodyLine.line, m_profile);
        if (!field)
            return false;
        // Without colon it is a summary only where none was before.
        const bool hasColon = field->valueRange.start > field->labelRange.end ||
                              (field->labelRange.end < m_text.size() && isColon(m_text.at(field->labelRange.end)));
        if (!hasColon && m_hasSummary)
            return false;
        m_inSummary = field->kind == Field::Kind::Summary;
        m_hasSummary = m_hasSummary || m_inSummary;
        m_summaryIndent = bodyLine.indent;
        m_item.fields.append(*std::move(field));
        return true;
    }

    /// A title nested beside the summary of the nested item before it (FORMAT.md §7.2).
    [[nodiscard]] bool startsNestedItem(const BodyLine &bodyLine) const
    {
        return bodyLine.kind == BodyKind::List && m_summaryIndent > 0 && bodyLine.indent <= m_summaryIndent;
    }

    void continueSummary(int line)
    {
        Field &field = m_item.fields.last();
        const TextRange range = m_lines.range(line);
        const qsizetype end = trimmedRange(m_text, range).end;
        if (!field.value.isEmpty())
            field.value += u'\n';
        else
            field.valueRange.start = range.start;
        field.value += slice(m_text, {range.start, end});
        field.valueRange.end = end;
        field.lines.last = line;
    }

    QStringView m_text;
    const Lines &m_lines;
    const Profile &m_profile;
    Item &m_item;
    bool m_inSummary = false;
    bool m_hasSummary = false;
    int m_summaryIndent = 0;
};

} // namespace

BodyKind bodyKind(QStringView line, const Profile &profile)
{
    if (isBlankLine(line))
        return BodyKind::Blank;
    if (isListLine(line))
        return BodyKind::List;
    if (isQuoteLine(line))
        return BodyKind::Quote;
    if (line.trimmed().startsWith(u"!["))
        return BodyKind::Image;
    return parseFieldLine(line, {0, line.size()}, 0, profile) ? BodyKind::Field : BodyKind::Paragraph;
}

std::optional<Field> parseFieldLine(QStringView text, TextRange range, int line, const Profile &profile)
{
    if (indentOf(slice(text, range)) > deepestLabel || isListLine(slice(text, range)))
        return std::nullopt;
    const TextRange content = trimmedRange(text, range);
    std::optional<Field> field = summaryLine(text, content, profile);
    if (!field) {
        const qsizetype length = labelLength(slice(text, content));
        if (length == 0)
            return std::nullopt;
        field.emplace();
        field->labelRange = trimmedRange(text, {content.start, content.start + length});
        field->label = slice(text, field->labelRange).toString();
        field->valueRange = trimmedRange(text, {content.start + length + 1, content.end});
        if (readLinkValue(slice(text, field->valueRange), *field))
            field->kind = Field::Kind::Link;
        else if (!profile.fieldLabels.contains(field->label))
            return std::nullopt;
    }
    if (field->value.isEmpty())
        field->value = slice(text, field->valueRange).toString();
    field->lines = {line, line};
    return field;
}

void parseItemBody(QStringView text, const Lines &lines, const Profile &profile, Item &item)
{
    FieldCollector fields(text, lines, profile, item);
    item.body.reserve(item.lines.last - item.lines.first + 1);
    item.body.append({item.lines.first, BodyKind::Title, indentOf(lines.at(item.lines.first))});
    for (int line = item.lines.first + 1; line <= item.lines.last; ++line) {
        const QStringView content = lines.at(line);
        BodyLine bodyLine{line, bodyKind(content, profile), indentOf(content)};
        const qsizetype before = item.fields.size();
        fields.add(bodyLine);
        if (bodyLine.kind == BodyKind::Field && item.fields.size() == before)
            bodyLine.kind = BodyKind::Paragraph;
        item.body.append(bodyLine);
    }
}

} // namespace Jianbao
