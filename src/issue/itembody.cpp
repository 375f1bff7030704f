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

/// Takes a value that is exactly one URL, in "<>" or not, full-width punctuation after it forgiven (FORMAT.md §12,
/// B16), or one link.
bool readLinkValue(QStringView value, Field &field)
{
    const qsizetype bracket = value.startsWith(u'<') ? value.indexOf(u'>') : -1;
    const QStringView written = bracket > 0 ? value.sliced(1, bracket - 1) : value;
    if (const qsizetype length = urlLength(written); length > 0) {
        if (bracket > 0 && length != written.size())
            return false;
        const QStringView rest = value.sliced(bracket > 0 ? bracket + 1 : length);
        const bool onlyPunctuation = rest.size() <= 1 && QStringView(u"，。；：、）」】》”").contains(rest);
        if (!onlyPunctuation)
            return false;
        field.value = written.first(length).toString();
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

/// What a line of an item is by its first characters. Paragraph: it may be a field.
BodyKind kindByStart(QStringView line)
{
    if (isBlankLine(line))
        return BodyKind::Blank;
    if (isListLine(line))
        return BodyKind::List;
    if (isQuoteLine(line))
        return BodyKind::Quote;
    return line.trimmed().startsWith(u"![") ? BodyKind::Image : BodyKind::Paragraph;
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
    field.valueRange = trimmedRange(text, {field.labelRange.end, content.end});
    if (!field.valueRange.isEmpty() && isColon(text.at(field.valueRange.start))) {
        field.colon = field.valueRange.start;
        field.valueRange = trimmedRange(text, {*field.colon + 1, content.end});
    }
    return field;
}

/// The field that a line of kind Paragraph is or starts, as if nothing followed it; none if the line is no field
/// (FORMAT.md §7.2).
/// @param range of the line in text, without LF
std::optional<Field> parseFieldLine(QStringView text, TextRange range, int line, const Profile &profile)
{
    if (indentOf(slice(text, range)) > deepestLabel)
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
        field->colon = content.start + length;
        field->valueRange = trimmedRange(text, {*field->colon + 1, content.end});
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

    /// Takes a line for what it is, and says what that was: Field only for one that starts a field.
    BodyKind add(int line)
    {
        const QStringView content = m_lines.at(line);
        const BodyKind kind = kindByStart(content);
        const int indent = indentOf(content);
        if (kind == BodyKind::Paragraph) {
            std::optional<Field> field = parseFieldLine(m_text, m_lines.range(line), line, m_profile);
            // Without colon it is a summary only where none was before.
            if (field && (field->colon || !m_hasSummary)) {
                start(*std::move(field), indent);
                return BodyKind::Field;
            }
        }
        if (kind == BodyKind::Blank || (kind == BodyKind::List && startsNestedItem(indent)))
            m_inSummary = false;
        else if (m_inSummary)
            continueSummary(line);
        return kind;
    }

private:
    void start(Field field, int indent)
    {
        m_inSummary = field.kind == Field::Kind::Summary;
        m_hasSummary = m_hasSummary || m_inSummary;
        m_summaryIndent = indent;
        m_item.fields.append(std::move(field));
    }

    /// A title nested beside the summary of the nested item before it (FORMAT.md §7.2).
    [[nodiscard]] bool startsNestedItem(int indent) const { return m_summaryIndent > 0 && indent <= m_summaryIndent; }

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

bool isFieldLine(QStringView line, const Profile &profile)
{
    return kindByStart(line) == BodyKind::Paragraph && parseFieldLine(line, {0, line.size()}, 0, profile).has_value();
}

void parseItemBody(QStringView text, const Lines &lines, const Profile &profile, Item &item)
{
    FieldCollector fields(text, lines, profile, item);
    item.body.reserve(item.lines.last - item.lines.first + 1);
    item.body.append({item.lines.first, BodyKind::Title, indentOf(lines.at(item.lines.first))});
    for (int line = item.lines.first + 1; line <= item.lines.last; ++line)
        item.body.append({line, fields.add(line), indentOf(lines.at(line))});
}

} // namespace Jianbao
