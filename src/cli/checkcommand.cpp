// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/rules.h"
#include "cli/checkrun.h"
#include "cli/editing.h"
#include "cli/options.h"
#include "cli/rulelist.h"

#include <algorithm>
#include <optional>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A way to print something, by the name that "--format" has for it.
template <typename Print>
struct Format
{
    QLatin1StringView name;
    Print print;
};

constexpr Format<QByteArray (*)(const QList<FileReport> &)> reportFormats[] = {
    {"text"_L1, reportAsText},
    {"json"_L1, reportAsJson},
    {"sarif"_L1, reportAsSarif},
    {"github"_L1, reportAsGitHub},
};

constexpr Format<QByteArray (*)()> listFormats[] = {
    {"text"_L1, rulesAsText},
    {"json"_L1, rulesAsJson},
    {"markdown"_L1, rulesAsMarkdown},
};

template <typename Formats>
auto formatNamed(const Formats &formats, const QString &name)
{
    const auto found = std::ranges::find_if(formats, [&name](const auto &format) { return format.name == name; });
    return found == std::end(formats) ? nullptr : &*found;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(u"format"_s, {}, u"NAME"_s, u"text"_s));
    parser.addOption(QCommandLineOption(u"fix"_s));
    parser.addOption(dryRunOption());
    parser.addOption(QCommandLineOption(u"rule"_s, {}, u"ID"_s));
    parser.addOption(QCommandLineOption(u"no-rule"_s, {}, u"ID"_s));
    parser.addOption(QCommandLineOption(u"since"_s, {}, u"REV"_s));
    parser.addOption(QCommandLineOption(u"fail-on"_s, {}, u"SEVERITY"_s, u"error"_s));
    parser.addOption(QCommandLineOption(u"list-rules"_s));
}

/// The first of some names that means no rule; none: all do.
std::optional<QString> unknownRule(const QStringList &names)
{
    const auto unknown = std::ranges::find_if(names, [](const QString &name) {
        return std::ranges::none_of(
            allRules(), [&name](const Rule *rule) { return meansRule(name, QString::fromLatin1(rule->id)); });
    });
    return unknown == names.end() ? std::nullopt : std::optional(*unknown);
}

/// What is wrong with a call; empty: nothing.
QString complaint(const QCommandLineParser &parser)
{
    if (const auto rule = unknownRule(parser.values(u"rule"_s) + parser.values(u"no-rule"_s)))
        return u"There is no rule “%1”. “jianbao-cli check --list-rules” lists them."_s.arg(*rule);
    if (!severityNamed(parser.value(u"fail-on"_s)))
        return u"“--fail-on” takes error, warning or info."_s;
    if (parser.isSet(u"dry-run"_s) && !parser.isSet(u"fix"_s))
        return u"“--dry-run” goes with “--fix”."_s;
    if (parser.isSet(u"since"_s) && parser.value(u"since"_s).isEmpty())
        return u"“--since” takes a revision."_s;
    if (parser.positionalArguments().isEmpty())
        return u"Name a newsletter's folder or issues."_s;
    return {};
}

QString counted(qsizetype count, const QString &what)
{
    return QString::number(count) + u' ' + what + (count == 1 ? u""_s : u"s"_s);
}

/// "2 errors, 1 warning and 0 info in 2 of 31 files; “--fix” can mend 1."
QString summary(const QList<FileReport> &files)
{
    qsizetype counts[3] = {};
    qsizetype filesWithFindings = 0;
    qsizetype fixable = 0;
    for (const FileReport &file : files) {
        filesWithFindings += file.findings.isEmpty() ? 0 : 1;
        for (const Finding &finding : file.findings) {
            ++counts[int(finding.severity)];
            fixable += std::ranges::any_of(finding.fixes, &Fix::isSafe) ? 1 : 0;
        }
    }
    if (filesWithFindings == 0)
        return u"no problems in %1."_s.arg(counted(files.size(), u"file"_s));
    const QString text =
        u"%1, %2 and %3 in %4 of %5"_s.arg(counted(counts[0], u"error"_s), counted(counts[1], u"warning"_s),
                                           QString(QString::number(counts[2]) + u" info"),
                                           QString::number(filesWithFindings), counted(files.size(), u"file"_s));
    return text + (fixable > 0 ? u"; “--fix” can mend %1."_s.arg(fixable) : u"."_s);
}

bool hasProblems(const QList<FileReport> &files, Severity leastSevere)
{
    return std::ranges::any_of(files, [leastSevere](const FileReport &file) {
        return std::ranges::any_of(file.findings,
                                   [leastSevere](const Finding &finding) { return finding.severity <= leastSevere; });
    });
}

ExitStatus listRules(const QString &format, const Streams &streams)
{
    const auto *list = formatNamed(listFormats, format);
    if (!list)
        return wrongUsage(u"check"_s, u"“--list-rules” has no format “%1”."_s.arg(format), streams);
    streams.data(list->print());
    return ExitStatus::Fine;
}

} // namespace

ExitStatus runCheck(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parseOptions(parser, u"check"_s, arguments, streams))
        return ExitStatus::Failed;
    const QString formatName = parser.value(u"format"_s);
    if (parser.isSet(u"list-rules"_s))
        return listRules(formatName, streams);
    const auto *format = formatNamed(reportFormats, formatName);
    if (!format)
        return wrongUsage(u"check"_s, u"There is no format “%1”."_s.arg(formatName), streams);
    if (const QString wrong = complaint(parser); !wrong.isEmpty())
        return wrongUsage(u"check"_s, wrong, streams);

    const CheckRequest request{.rules = parser.values(u"rule"_s),
                               .noRules = parser.values(u"no-rule"_s),
                               .since = parser.value(u"since"_s),
                               .fix = parser.isSet(u"fix"_s),
                               .dryRun = parser.isSet(u"dry-run"_s)};
    CheckRun run(request, streams);
    for (const QString &path : parser.positionalArguments())
        run.check(path);
    if (!request.dryRun)
        streams.data(format->print(run.reports()));
    // What could not be checked may have problems: then nothing says that there are none.
    if (formatName == "text"_L1 && (run.status() == ExitStatus::Fine || hasProblems(run.reports(), Severity::Info)))
        streams.message(summary(run.reports()));
    if (run.status() != ExitStatus::Fine)
        return run.status();
    const Severity leastSevere = severityNamed(parser.value(u"fail-on"_s)).value_or(Severity::Error);
    return hasProblems(run.reports(), leastSevere) ? ExitStatus::Problems : ExitStatus::Fine;
}

} // namespace Jianbao
