// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "archivecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, QString>> three{
    {u"2020-12-31.md"_s, {}}, {u"2021-01-05.md"_s, {}}, {u"2021-07-18.md"_s, {}}};

QString link(const QString &date, const QString &file)
{
    return u"[%1](./embedded-ai-report/%2)"_s.arg(date, file);
}

const auto a = link(u"2020-12-31"_s, u"2020-12-31.md"_s);
const auto b = link(u"2021-01-05"_s, u"2021-01-05.md"_s);
const auto c = link(u"2021-07-18"_s, u"2021-07-18.md"_s);
const auto head = u"| 2 | 0 | 2 | 1 |\n|:---:|:---:|:---:|:---:|\n"_s;

QString tableOf(const QString &first, const QString &second, const QString &third)
{
    return head + u"|  |  | %1 | %2 |\n| 2 | 0 | 2 | 0 |\n| %3 | | | |\n"_s.arg(first, second, third);
}

QString listOf(const QStringList &links)
{
    return u"- "_s + links.join(u"\n- "_s) + u'\n';
}

QList<ArchiveCase> ofTheIndex()
{
    const auto lost = link(u"2021-06-01"_s, u"2021-06-01.md"_s);
    const auto labelled = link(u"2021-07-18.md"_s, u"2021-07-18.md"_s);
    return {
        {"index.dangling", "in a list", three, listOf({c, lost, b, a}), {lost}, listOf({c, b, a}), u"2021-06-01.md"_s},
        {"index.dangling",
         "at the end, without LF",
         three,
         listOf({c, b, a, lost}).chopped(1),
         {lost},
         listOf({c, b, a})},
        {"index.dangling", "in a table", three, tableOf(lost, b, a), {lost}, tableOf({}, b, a)},
        {"index.dangling", "all there", three, tableOf(c, b, a)},
        {"index.dangling", "links of other places", three, u"[a](b.md)\n\n"_s + tableOf(c, b, a)},

        {"index.missing",
         "newest, in a list",
         three,
         listOf({b, a}),
         {u"- "_s + b},
         listOf({c, b, a}),
         u"2021-07-18"_s},
        {"index.missing", "in a table, in a free cell", three, tableOf({}, b, a), {u"  "_s}, tableOf(c, b, a)},
        {"index.missing", "two", three, listOf({a}), {u"- "_s + a, u"- "_s + a}, listOf({c, b, a}), u"2021-07-18"_s},
        {"index.missing", "no index at all", three, u"# Title\n\nText\n"_s, {u"# Title"_s}, {}, u"no table or list"_s},
        {"index.missing", "all there", three, listOf({c, b, a})},
        {"index.missing", "draft", {{u"2021-07-xx.md"_s, {}}, {u"2021-07-18.md"_s, {}}}, listOf({c})},
        {"index.missing", "no issues, no index", {}, u"# Title\n"_s},

        {"index.wrong-year", "below the year before", three, head + u"| %1 | | | |\n"_s.arg(a), {u"2020-12-31"_s}},
        {"index.wrong-year", "right", three, tableOf(c, b, a)},
        {"index.wrong-year", "list without years", three, listOf({c, b, a})},

        {"index.label", "name of the file", three, tableOf(labelled, b, a), {u"2021-07-18.md"_s}, tableOf(c, b, a)},
        {"index.label", "in a list", three, listOf({labelled, b, a}), {u"2021-07-18.md"_s}, listOf({c, b, a})},
        {"index.label", "dates", three, tableOf(c, b, a)},
    };
}

QString backIssue(const QString &date)
{
    return u"[%1](../embedded-ai-report/%1.md)"_s.arg(date);
}

QString withBackIssues(const QString &body)
{
    return u"## 论文\n\n## [往期回顾](https://github.com/owner/name)\n\n"_s + body;
}

QList<ArchiveCase> ofBackIssues()
{
    const auto own = backIssue(u"2021-07-18"_s);
    const auto older = backIssue(u"2021-01-05"_s);
    const auto lost = backIssue(u"2019-09-16"_s);
    const auto onGitHub = u"[%1](https://github.com/owner/name/blob/master/embedded-ai-report/%1.md)"_s;
    return {
        {"back-issues.self",
         "table",
         three,
         withBackIssues(head + u"| %1 | %2 | | |\n"_s.arg(own, older)),
         {own},
         withBackIssues(head + u"|  | %1 | | |\n"_s.arg(older))},
        {"back-issues.self",
         "list",
         three,
         withBackIssues(listOf({onGitHub.arg(u"2021-07-18"_s), older})),
         {onGitHub.arg(u"2021-07-18"_s)},
         withBackIssues(listOf({older}))},
        {"back-issues.self", "others", three, withBackIssues(listOf({older, lost}))},
        {"back-issues.self", "issue without name", three, withBackIssues(listOf({own})), {}, {}, {}, QString()},
        {"back-issues.self", "no list", three, u"## 论文\n"_s},

        {"back-issues.dangling",
         "table",
         three,
         withBackIssues(head + u"| %1 | %2 | | |\n"_s.arg(older, lost)),
         {lost},
         withBackIssues(head + u"| %1 |  | | |\n"_s.arg(older)),
         u"2019-09-16.md"_s},
        {"back-issues.dangling",
         "list, hard breaks",
         three,
         withBackIssues(u"- %1  \n- %2  \n"_s.arg(older, onGitHub.arg(u"2019-09-16"_s))),
         {onGitHub.arg(u"2019-09-16"_s)},
         withBackIssues(u"- %1  \n"_s.arg(older))},
        {"back-issues.dangling", "there, itself, elsewhere", three,
         withBackIssues(listOf({own, older, u"[2018-01-01](https://example.com/2018-01-01)"_s}))},
        {"back-issues.dangling", "file beside the issues", three,
         withBackIssues(listOf({older, u"[QR](../wechat_qrcode.jpg)"_s}))},
    };
}

} // namespace

std::span<const ArchiveCase> indexCases()
{
    static const QList<ArchiveCase> cases = ofTheIndex() + ofBackIssues();
    return cases;
}

} // namespace Jianbao::Test
