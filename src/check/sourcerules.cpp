// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/rules.h"
#include "check/titlefixes.h"
#include "issue/captureurl.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Whether a title is one that can be judged: not half-typed, no address.
bool isWhole(const Item &item)
{
    return !item.title.isEmpty() &&
           !(item.defects & (TitleDefect::UnclosedBracket | TitleDefect::NoLink | TitleDefect::BareUrl));
}

// FORMAT.md §12, T15.
void findEdgeSpace(const CheckedIssue &issue, Report &report)
{
    const QString &text = issue.text();
    const auto find = [&](TextRange spaces) {
        if (!spaces.isEmpty())
            report.add(spaces, Text::tr("The link's text has spaces at its edge."),
                       {{Text::tr("Delete the spaces"), {{spaces, {}}}, true}});
    };
    forEachItem(issue, [&](const Item &item, const Section &) {
        const TextRange title = wholeTitle(item);
        const qsizetype open = openingBracketOf(issue, item);
        if (open < 0 || title.isEmpty())
            return;
        find({open + 1, title.start});
        const TextRange line = issue.lines().range(item.lines.first);
        qsizetype close = title.end;
        while (close < line.end && isSpace(text.at(close)))
            ++close;
        if (close < line.end && text.at(close) == u']')
            find({title.end, close});
    });
}

// FORMAT.md §12, T12.
void findRepoMismatch(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        const QString linked = item.repo && item.url ? repositoryOf(*item.url) : QString();
        if (linked.isEmpty() || linked.compare(*item.repo, Qt::CaseInsensitive) == 0)
            return;
        const TextRange prefix{item.titleRange.start, item.titleRange.start + item.repo->size()};
        report.add(prefix, Text::tr("The title names “%1”, but its link leads to “%2”.").arg(*item.repo, linked),
                   {{Text::tr("Write “%1”").arg(linked), {{prefix, linked}}},
                    {Text::tr("Link to “%1”").arg(*item.repo),
                     {{item.urlRange, u"https://"_s + hostOf(*item.url) + u'/' + *item.repo}}}});
    });
}

// FORMAT.md §12, T10.
void findSeparator(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        const TextRange gap{item.titleRange.end, item.sourceRange.start};
        if (!item.source || item.titleRange.isEmpty() || gap.isEmpty())
            return;
        const QStringView written = slice(issue.text(), gap);
        // "\|" keeps the site from making a table of the title (RENDERING.md §3.3).
        const QString right = written.contains(u'\\') ? u" \\| "_s : u" | "_s;
        if (written == right)
            return;
        const bool isBar = written.contains(u'|');
        report.add(gap,
                   isBar ? Text::tr("One space belongs on each side of the “|” before “%1”.").arg(quoted(*item.source))
                         : Text::tr("“%1” is parted from the title by “%2” instead of “|”.")
                               .arg(quoted(*item.source), written.trimmed()),
                   {{Text::tr("Write “%1”").arg(right), {{gap, right}}, isBar}});
    });
}

/// Papers and repositories often have no outlet.
bool namesSources(const Section &section)
{
    return section.id == u"news" || section.id == u"applications" || section.id == u"blogs";
}

// FORMAT.md §12, T11.
void findMissingSource(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &section) {
        if (item.source || !isWhole(item) || !namesSources(section))
            return;
        report.add(item.titleRange, Text::tr("“%1” does not say where it was published.").arg(quoted(item.title)));
    });
}

// FORMAT.md §8. Within an issue, the spelling that it has more often is the usual one, the first of two.
void findVariant(const CheckedIssue &issue, Report &report)
{
    QMap<QString, QMap<QString, int>> spellings; // by folded source
    QMap<QString, QString> usual;
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.source)
            return;
        const QString folded = foldedSource(*item.source);
        const int uses = ++spellings[folded][*item.source];
        if (uses > spellings[folded].value(usual.value(folded)))
            usual[folded] = *item.source;
    });
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.source)
            return;
        QString better = issue.profile().usualSource(*item.source);
        const bool isKnown = !better.isEmpty();
        if (!isKnown)
            better = usual.value(foldedSource(*item.source));
        if (better == *item.source || (!isKnown && !issue.profile().usualSource(better).isEmpty()))
            return;
        report.add(item.sourceRange,
                   isKnown ? Text::tr("“%1” is usually written “%2”.").arg(*item.source, better)
                           : Text::tr("The issue writes “%1” also as “%2”.").arg(*item.source, better),
                   {{Text::tr("Write “%1”").arg(better), {{item.sourceRange, better}}}});
    });
}

constexpr Rule rules[] = {
    {
        .id = "title.edge-space",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Space at the edge of a title"),
        .why = QT_TRANSLATE_NOOP("Rules", "It does no harm, but is mostly left over from a paste."),
        .wrong = "## 论文\n\n- [ 甲 | 乙 ](https://a.cn)\n",
        .right = "## 论文\n\n- [甲 | 乙](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the spaces."),
        .check = findEdgeSpace,
    },
    {
        .id = "title.repo-mismatch",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Another repository than the title's"),
        .why = QT_TRANSLATE_NOOP("Rules", "“owner/name” in a title is the repository that readers look for; one of the "
                                          "two may be a mistake."),
        .wrong = "## 开源项目\n\n- [a/b: 甲](https://github.com/c/d)\n",
        .right = "## 开源项目\n\n- [a/b: 甲](https://github.com/a/b)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the repository of the link, or links to the one of the title."),
        .check = findRepoMismatch,
    },
    {
        .id = "source.separator",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Unusual sign before a source"),
        .why = QT_TRANSLATE_NOOP("Rules", "The source is parted from the title by “ | ” everywhere else."),
        .wrong = "## 论文\n\n- [甲 |乙](https://a.cn)\n",
        .right = "## 论文\n\n- [甲 | 乙](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “ | ”."),
        .check = findSeparator,
    },
    {
        .id = "source.missing",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "News or blog without a source"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers want to know whose words they are before they open the article."),
        .wrong = "## 业界新闻\n\n- [甲](https://a.cn)\n",
        .right = "## 业界新闻\n\n- [甲 | 乙](https://a.cn)\n",
        .fix = nullptr,
        .check = findMissingSource,
    },
    {
        .id = "source.variant",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Source with several spellings"),
        .why = QT_TRANSLATE_NOOP("Rules", "One outlet should have one name: readers search for it."),
        .wrong = "## 业界新闻\n\n- [甲 | zhihu](https://a.cn)\n",
        .right = "## 业界新闻\n\n- [甲 | 知乎](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the usual name."),
        .check = findVariant,
    },
};

} // namespace

std::span<const Rule> sourceRules()
{
    return rules;
}

} // namespace Jianbao
