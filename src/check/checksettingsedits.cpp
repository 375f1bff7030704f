// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"
#include "base/textchange.h"
#include "check/checksettings.h"
#include "check/tomltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckSettings)
};

/// A text in double quotes.
QString quoted(const QString &text)
{
    QString written;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            written += u'\\';
        if (c < u' ' || c == QChar(0x7F))
            written += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            written += c;
    }
    return u'"' + written + u'"';
}

/// Everything but the settings that are changed here.
toml::table withoutSettings(toml::table toml)
{
    if (toml::table *check = toml["check"].as_table()) {
        check->erase("severity");
        check->erase("ignore");
        if (check->empty())
            toml.erase("check");
    }
    return toml;
}

/// A jianbao.toml whose [check] is to be changed, line by line. toml++ says where everything is.
class SettingsText
{
public:
    [[nodiscard]] static Result<SettingsText> read(const QString &toml, const QString &path)
    {
        Result<toml::table> table = parseToml(toml.toUtf8(), path);
        if (!table)
            return std::unexpected(table.error());
        Result<CheckSettings> settings = checkSettingsOf(*table, path);
        if (!settings)
            return std::unexpected(settings.error());
        return SettingsText(toml, path, std::move(*table), std::move(*settings));
    }

    [[nodiscard]] const CheckSettings &settings() const { return m_settings; }

    /// The text after changes, if it says what it should.
    [[nodiscard]] Result<QString> changed(const QList<TextChange> &changes, const CheckSettings &expected) const
    {
        QString after = applied(m_text, changes);
        const Result<SettingsText> read = SettingsText::read(after, m_path);
        if (!read || read->m_settings != expected || withoutSettings(read->m_toml) != withoutSettings(m_toml))
            return std::unexpected(Error{
                ErrorCode::Malformed,
                Text::tr("“%1” is written in a way that Jianbao does not dare to change. Edit its part [check] in a "
                         "text editor.")
                    .arg(m_path),
                m_path});
        return after;
    }

    [[nodiscard]] const toml::table *severities() const { return m_toml["check"]["severity"].as_table(); }
    [[nodiscard]] const toml::array *ignored() const { return m_toml["check"]["ignore"].as_array(); }

    [[nodiscard]] TextRange rangeOf(const toml::source_region &region) const
    {
        return {positionOf(region.begin), positionOf(region.end)};
    }
    /// A 1-based line with its end.
    [[nodiscard]] TextRange lineRange(int line) const { return Lines(m_text).range(LineSpan{line, line}); }
    [[nodiscard]] QString line(int line) const { return Lines(m_text).at(line).toString(); }
    [[nodiscard]] int lineCount() const { return Lines(m_text).count(); }

    /// Writes lines below a 1-based line, 0 for the top. @param written lines without line ends
    [[nodiscard]] TextChange inserted(int below, const QStringList &written) const
    {
        const QString end = m_text.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
        const qsizetype position = below == 0 ? 0 : lineRange(below).end;
        const bool isOpen = position > 0 && m_text.at(position - 1) != u'\n';
        return {{position, position}, (isOpen ? end : QString()) + written.join(end) + end};
    }
    /// The same at the end, behind a blank line.
    [[nodiscard]] TextChange appended(QStringList written) const
    {
        const bool isFree = lineCount() == 0 || line(lineCount()).trimmed().isEmpty();
        if (!isFree)
            written.prepend(QString());
        return inserted(lineCount(), written);
    }

private:
    SettingsText(const QString &toml, const QString &path, toml::table &&table, CheckSettings &&settings)
        : m_text(toml)
        , m_path(path)
        , m_toml(std::move(table))
        , m_settings(std::move(settings))
    {
    }

    /// toml++ counts characters, from 1 on.
    [[nodiscard]] qsizetype positionOf(const toml::source_position &place) const
    {
        qsizetype position = lineRange(int(place.line)).start;
        for (toml::source_index column = 1; column < place.column && position < m_text.size(); ++column)
            position += m_text.at(position).isHighSurrogate() ? 2 : 1;
        return position;
    }

    QString m_text;
    QString m_path;
    toml::table m_toml;
    CheckSettings m_settings;
};

/// The entries of a table in the order in which they are written.
std::vector<std::pair<const toml::key *, const toml::node *>> writtenOrder(const toml::table &table)
{
    std::vector<std::pair<const toml::key *, const toml::node *>> entries;
    for (const auto &[key, value] : table)
        entries.emplace_back(&key, &value);
    std::ranges::sort(entries, [](const auto &one, const auto &other) {
        const toml::source_position &left = one.first->source().begin;
        const toml::source_position &right = other.first->source().begin;
        return std::pair(left.line, left.column) < std::pair(right.line, right.column);
    });
    return entries;
}

/// A new rule among the severities that there are.
TextChange addedSeverity(const SettingsText &text, const QString &rule, const QString &value)
{
    const toml::table *table = text.severities();
    if (!table)
        return text.appended({u"[check.severity]"_s, quoted(rule) + u" = "_s + value});
    const auto entries = writtenOrder(*table);
    if (table->is_inline()) {
        const QString written = quoted(rule) + u" = "_s + value;
        if (!entries.empty()) {
            const qsizetype end = text.rangeOf(entries.back().second->source()).end;
            return {{end, end}, u", "_s + written};
        }
        return {text.rangeOf(table->source()), u"{ "_s + written + u" }"_s};
    }
    if (entries.empty())
        return text.inserted(int(table->source().begin.line), {quoted(rule) + u" = "_s + value});
    // Written as the last one is: indented, or with "severity." before it.
    const auto &[key, last] = entries.back();
    const int line = int(last->source().begin.line);
    const qsizetype start = text.lineRange(line).start;
    const QString model = text.line(line);
    const TextRange itsKey = text.rangeOf(key->source());
    const TextRange itsValue = text.rangeOf(last->source());
    return text.inserted(line, {model.first(itsKey.start - start) + quoted(rule) +
                                model.sliced(itsKey.end - start, itsValue.start - itsKey.end) + value});
}

/// Takes a rule out of the severities.
TextChange removedSeverity(const SettingsText &text, const QString &rule)
{
    const toml::table &table = *text.severities();
    const auto entries = writtenOrder(table);
    const auto entry =
        std::ranges::find(entries, &*table.get(rule.toStdString()), [](const auto &e) { return e.second; });
    const toml::source_region &value = entry->second->source();
    if (!table.is_inline())
        return {text.lineRange(int(value.begin.line)), {}};
    if (entry + 1 != entries.end())
        return {{text.rangeOf(entry->first->source()).start, text.rangeOf((entry + 1)->first->source()).start}, {}};
    const qsizetype start = entry == entries.begin() ? text.rangeOf(entry->first->source()).start
                                                     : text.rangeOf((entry - 1)->second->source()).end;
    return {{start, text.rangeOf(value).end}, {}};
}

/// The lines of an element of [[check.ignore]]: its header and its keys, with a blank line that sets it off.
QList<TextChange> removedIgnore(const SettingsText &text, const toml::table &element)
{
    QList<int> lines{int(element.source().begin.line)};
    for (const auto &[key, value] : writtenOrder(element)) {
        for (int line = int(key->source().begin.line); line <= int(value->source().end.line); ++line)
            lines.append(line);
    }
    lines.erase(std::ranges::unique(lines).begin(), lines.end()); // all of an inline table may be on one
    const bool isBlankBefore = lines.first() > 1 && text.line(lines.first() - 1).trimmed().isEmpty();
    const bool isBlankBehind = lines.last() >= text.lineCount() || text.line(lines.last() + 1).trimmed().isEmpty();
    if (isBlankBefore && isBlankBehind)
        lines.prepend(lines.first() - 1);
    QList<TextChange> changes;
    for (const int line : std::as_const(lines))
        changes.append({text.lineRange(line), {}});
    return changes;
}

} // namespace

Result<QString> withSeverity(const QString &toml, const QString &rule, std::optional<Severity> severity,
                             const QString &path)
{
    const Result<SettingsText> text = SettingsText::read(toml, path);
    if (!text)
        return std::unexpected(text.error());
    CheckSettings expected = text->settings();
    if (expected.severities.contains(rule) && expected.severities.value(rule) == severity)
        return toml;
    expected.severities.insert(rule, severity);
    const QString value = quoted(severity ? severityName(*severity) : u"off"_s);
    const toml::table *table = text->severities();
    if (const toml::node *present = table ? table->get(rule.toStdString()) : nullptr)
        return text->changed({{text->rangeOf(present->source()), value}}, expected);
    return text->changed({addedSeverity(*text, rule, value)}, expected);
}

Result<QString> withUsualSeverity(const QString &toml, const QString &rule, const QString &path)
{
    const Result<SettingsText> text = SettingsText::read(toml, path);
    if (!text)
        return std::unexpected(text.error());
    CheckSettings expected = text->settings();
    if (!expected.severities.remove(rule))
        return toml;
    return text->changed({removedSeverity(*text, rule)}, expected);
}

Result<QString> withIgnore(const QString &toml, const IgnoredFinding &ignored, const QString &path)
{
    const Result<SettingsText> text = SettingsText::read(toml, path);
    if (!text)
        return std::unexpected(text.error());
    CheckSettings expected = text->settings();
    if (expected.ignored.contains(ignored))
        return toml;
    expected.ignored.append(ignored);
    QStringList written{u"[[check.ignore]]"_s, u"rule = "_s + quoted(ignored.rule), u"file = "_s + quoted(ignored.file),
                        u"text = "_s + quoted(ignored.text)};
    if (ignored.nth > 1)
        written.append(u"nth = "_s + QString::number(ignored.nth));
    const toml::array *present = text->ignored();
    const toml::table *last = present && !present->empty() ? present->back().as_table() : nullptr;
    if (!last || last->is_inline())
        return text->changed({text->appended(written)}, expected);
    written.prepend(QString());
    return text->changed({text->inserted(int(writtenOrder(*last).back().second->source().end.line), written)},
                         expected);
}

Result<QString> withoutIgnore(const QString &toml, const IgnoredFinding &ignored, const QString &path)
{
    const Result<SettingsText> text = SettingsText::read(toml, path);
    if (!text)
        return std::unexpected(text.error());
    CheckSettings expected = text->settings();
    const qsizetype index = expected.ignored.indexOf(ignored);
    if (index < 0)
        return std::unexpected(
            Error{ErrorCode::NotFound, Text::tr("“%1” does not ignore this finding.").arg(path), path});
    expected.ignored.removeAt(index);
    return text->changed(removedIgnore(*text, *text->ignored()->get_as<toml::table>(size_t(index))), expected);
}

} // namespace Jianbao
