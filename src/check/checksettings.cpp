// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checksettings.h"

#include "check/rules.h"
#include "check/tomltext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckSettings)
};

constexpr qsizetype longestText = 100; // of a line that is remembered whole
constexpr qsizetype textStart = 60;    // of a longer one
constexpr qsizetype hashLength = 12;

constexpr std::pair<Severity, QLatin1StringView> names[] = {
    {Severity::Error, QLatin1StringView("error")},
    {Severity::Warning, QLatin1StringView("warning")},
    {Severity::Info, QLatin1StringView("info")},
};

Error malformed(const QString &path, const toml::source_position &position, const QString &what)
{
    const int line = int(position.line);
    return {ErrorCode::Malformed, Text::tr("%1, line %2: %3").arg(path, QString::number(line), what), path, line};
}

/// Reads [check]; the first mistake is thrown as an Error and leaves through checkSettingsOf().
class SettingsReader
{
public:
    explicit SettingsReader(const QString &path)
        : m_path(path)
    {
    }

    [[nodiscard]] CheckSettings read(const toml::table &toml) const
    {
        CheckSettings settings;
        const toml::node *check = toml.get("check");
        if (!check)
            return settings;
        if (!check->is_table())
            fail(*check, Text::tr("“%1” must be a table").arg("check"_L1));
        if (const toml::node *severities = check->as_table()->get("severity"))
            readSeverities(*severities, settings);
        if (const toml::node *ignored = check->as_table()->get("ignore"))
            readIgnored(*ignored, settings);
        return settings;
    }

private:
    [[noreturn]] void fail(const toml::node &node, const QString &what) const
    {
        throw malformed(m_path, node.source().begin, what);
    }

    void readSeverities(const toml::node &node, CheckSettings &settings) const
    {
        if (!node.is_table())
            fail(node, Text::tr("“%1” must be a table of rules").arg("severity"_L1));
        for (const auto &[key, value] : *node.as_table()) {
            const QString rule = QString::fromStdString(std::string(key.str()));
            if (value.is_table())
                fail(value, Text::tr("the id of a rule is written in quotes: \"title.no-link\""));
            checkRuleExists(rule, key.source().begin);
            const QString name = value.is_string() ? QString::fromStdString(value.as_string()->get()) : QString();
            const std::optional<Severity> severity = severityNamed(name);
            if (!severity && name != "off"_L1)
                fail(value,
                     Text::tr("the severity of “%1” must be \"error\", \"warning\", \"info\" or \"off\"").arg(rule));
            settings.severities.insert(rule, severity);
        }
    }

    void readIgnored(const toml::node &node, CheckSettings &settings) const
    {
        const toml::array *array = node.as_array();
        if (!array || (!array->empty() && !array->is_homogeneous(toml::node_type::table)))
            fail(node, Text::tr("findings to ignore are written as [[check.ignore]]"));
        for (const toml::node &element : *array)
            settings.ignored.append(ignoredFinding(*element.as_table()));
    }

    [[nodiscard]] IgnoredFinding ignoredFinding(const toml::table &table) const
    {
        IgnoredFinding ignored{
            .rule = string(table, "rule"), .file = string(table, "file"), .text = string(table, "text")};
        checkRuleExists(ignored.rule, table.get("rule")->source().begin);
        if (const toml::node *nth = table.get("nth")) {
            ignored.nth = int(nth->value<std::int32_t>().value_or(0));
            if (ignored.nth < 1)
                fail(*nth, Text::tr("“%1” must be a number from 1 on").arg("nth"_L1));
        }
        return ignored;
    }

    [[nodiscard]] QString string(const toml::table &table, const char *key) const
    {
        const toml::node *node = table.get(key);
        if (!node)
            fail(table, Text::tr("a finding to ignore needs “rule”, “file” and “text”"));
        if (!node->is_string())
            fail(*node, Text::tr("“%1” must be a text in quotes").arg(QLatin1StringView(key)));
        return QString::fromStdString(node->as_string()->get());
    }

    void checkRuleExists(const QString &rule, const toml::source_position &position) const
    {
        if (!findRule(rule))
            throw malformed(m_path, position, Text::tr("there is no rule “%1”").arg(rule));
    }

    QString m_path;
};

} // namespace

QString severityName(Severity severity)
{
    return std::ranges::find(names, severity, [](const auto &entry) { return entry.first; })->second;
}

std::optional<Severity> severityNamed(QStringView name)
{
    for (const auto &[severity, its] : names) {
        if (its == name)
            return severity;
    }
    return std::nullopt;
}

QString ignoredText(QStringView line)
{
    line = line.trimmed();
    if (line.size() <= longestText)
        return line.toString();
    const qsizetype end = line.at(textStart - 1).isHighSurrogate() ? textStart - 1 : textStart;
    const QByteArray hash = QCryptographicHash::hash(line.toUtf8(), QCryptographicHash::Sha256).toHex();
    return line.first(end) + u"… #"_s + QLatin1StringView(hash.first(hashLength));
}

Result<toml::table> parseToml(const QByteArray &toml, const QString &path)
{
    try {
        return toml::parse(std::string_view(toml.constData(), size_t(toml.size())), path.toStdString());
    } catch (const toml::parse_error &mistake) {
        return std::unexpected(malformed(path, mistake.source().begin, QString::fromUtf8(mistake.description())));
    }
}

Result<CheckSettings> checkSettingsOf(const toml::table &toml, const QString &path)
{
    try {
        return SettingsReader(path).read(toml);
    } catch (const Error &error) {
        return std::unexpected(error);
    }
}

Result<CheckSettings> parseCheckSettings(const QByteArray &toml, const QString &path)
{
    const Result<toml::table> table = parseToml(toml, path);
    if (!table)
        return std::unexpected(table.error());
    return checkSettingsOf(*table, path);
}

} // namespace Jianbao
