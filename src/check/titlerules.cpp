// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/rules.h"
#include "check/textlinks.h"
#include "check/titlefixes.h"
#include "issue/captureurl.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool isBareMarker(const CheckedIssue &issue, const Item &item)
{
    return slice(issue.text(), trimmedLine(issue, item.lines.first)) == u"-";
}

// FORMAT.md §12, T8: what the scanner takes for an entry all the same.
void findMarker(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.defects.testFlag(TitleDefect::WrongMarker))
            return;
        const TextRange line = issue.lines().range(item.lines.first);
        if (isBareMarker(issue, item)) {
            QList<Fix> fixes;
            if (item.lines.first == item.lines.last)
                fixes.append(Fix{Text::tr("Delete the line"), {lineDeletion(issue, item.lines)}});
            report.add(trimmedLine(issue, item.lines.first), Text::tr("This entry has nothing behind its “-”."), fixes);
            return;
        }
        const qsizetype dash = issue.text().indexOf(u'-', line.start);
        const bool lostBracket = issue.text().at(dash + 1) != u'[' && !isSpace(issue.text().at(dash + 1));
        QList<TextChange> changes;
        if (dash > line.start)
            changes.append(TextChange{{line.start, dash}, {}});
        if (!isSpace(issue.text().at(dash + 1)))
            changes.append({{dash + 1, dash + 1}, lostBracket ? u" ["_s : u" "_s});
        report.add({line.start, dash + 2}, Text::tr("An entry starts with “- [” at the very start of its line."),
                   {{Text::tr("Write “- [”"), changes, true}});
    });
}

// T8 again: "-【title】", which is text for everybody.
void findLostSpace(const CheckedIssue &issue, Report &report)
{
    for (int line = 1; line <= issue.lines().count(); ++line) {
        const QStringView content = issue.lines().at(line);
        const Region region = issue.regionOf(line);
        if (content.size() < 2 || content.at(0) != u'-' || (region != Region::Item && region != Region::SectionText) ||
            isItemStart(content))
            continue;
        const QChar next = content.at(1);
        if (next != u'【' && next.script() != QChar::Script_Han)
            continue;
        const qsizetype start = issue.lines().range(line).start;
        report.add({start, start + 2}, Text::tr("A “-” starts an entry only with a space behind it."),
                   {{Text::tr("Insert a space"), {{{start + 1, start + 1}, u" "_s}}}});
    }
}

void findMarkers(const CheckedIssue &issue, Report &report)
{
    findMarker(issue, report);
    findLostSpace(issue, report);
}

/// The same defects in links of other lines. @param lacksBracket T1, else T4
void findInText(const CheckedIssue &issue, Report &report, bool lacksBracket, const QString &message)
{
    for (const BrokenTextLink &link : brokenTextLinks(issue)) {
        if (link.lacksBracket == lacksBracket)
            report.add(link.range, message.arg(quoted(slice(issue.text(), link.text))),
                       {{Text::tr("Write it as a link"), link.changes, !lacksBracket}});
    }
}

// FORMAT.md §12, T1.
void findUnclosedBracket(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.defects.testFlag(TitleDefect::UnclosedBracket))
            return;
        const qsizetype open = openingBracketOf(issue, item);
        if (open >= 0) {
            report.add({open, open + 1}, Text::tr("The bracket before “%1” is not closed.").arg(quoted(item.title)),
                       bracketFixes(issue, item, open));
        } else if (!item.defects.testFlag(TitleDefect::WrongMarker)) {
            const qsizetype start = item.titleRange.start;
            const qsizetype close = issue.text().indexOf(u"](", start);
            report.add({close, close + 2}, Text::tr("The bracket before “%1” is missing.").arg(quoted(item.title)),
                       {{Text::tr("Write the bracket"), {{{start, start}, u"["_s}}, true}});
        }
    });
    findInText(issue, report, true, Text::tr("The bracket before “%1” is not closed."));
}

// FORMAT.md §12, T5.
void findUnclosedParenthesis(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.defects.testFlag(TitleDefect::UnclosedParenthesis) ||
            item.defects.testFlag(TitleDefect::FullWidthParenthesis))
            return;
        const TextRange address = unclosedAddress(issue, item);
        QList<Fix> fixes = repairedLink(issue, item, TitleDefect::UnclosedParenthesis);
        if (fixes.isEmpty()) {
            const QList<TextChange> close{{{address.end, address.end}, u")"_s}};
            if (mends(issue, item, close, TitleDefect::UnclosedParenthesis))
                fixes.append(Fix{Text::tr("Close the parenthesis"), close});
        }
        report.add(address, Text::tr("The address of “%1” is not between parentheses.").arg(quoted(item.title)), fixes);
    });
}

// FORMAT.md §12, T4.
void findFullWidthParenthesis(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.defects.testFlag(TitleDefect::FullWidthParenthesis))
            return;
        const QList<Fix> fixes = repairedLink(issue, item, TitleDefect::FullWidthParenthesis);
        TextRange range{item.urlRange.start - 1, item.urlRange.end + 1};
        if (!fixes.isEmpty())
            range = {fixes.first().changes.first().range.start, fixes.first().changes.last().range.end};
        if (range.isEmpty())
            range = item.urlRange;
        const TextRange line = trimmedLine(issue, item.lines.first);
        range = {std::max(range.start, line.start), std::min(range.end, line.end)};
        report.add(range,
                   Text::tr("The address of “%1” stands between full-width parentheses: it is no link.")
                       .arg(quoted(item.title)),
                   fixes);
    });
    findInText(issue, report, false,
               Text::tr("The address of “%1” stands between full-width parentheses: it is no link."));
}

// FORMAT.md §12, T2.
void findEmptyUrl(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (item.defects.testFlag(TitleDefect::EmptyUrl) && !item.defects.testFlag(TitleDefect::UnclosedParenthesis)) {
            report.add({item.urlRange.start - 1, item.urlRange.end + 1},
                       item.title.isEmpty() ? Text::tr("This entry has neither title nor address.")
                                            : Text::tr("The link of “%1” has no address.").arg(quoted(item.title)),
                       addressFixes(item));
        }
        for (const Link &link : item.links) {
            if (link.url.isEmpty())
                report.add({link.range.end - 2, link.range.end},
                           Text::tr("The link of “%1” has no address.").arg(quoted(link.text)));
        }
    });
}

// FORMAT.md §12, T3.
void findNoLink(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.defects.testFlag(TitleDefect::NoLink) || item.defects.testFlag(TitleDefect::UnclosedBracket) ||
            isBareMarker(issue, item))
            return;
        const TextRange title = wholeTitle(item);
        if (title.isEmpty())
            report.add(trimmedLine(issue, item.lines.first), Text::tr("This entry has neither title nor address."));
        else
            report.add(title, Text::tr("“%1” is no link.").arg(quoted(item.title)), linkingFixes(issue, item));
    });
}

// FORMAT.md §12, T7.
void findBareUrl(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.defects.testFlag(TitleDefect::BareUrl))
            return;
        QList<Fix> fixes;
        if (const QString repository = repositoryOf(item.title); !repository.isEmpty()) {
            const bool isPlain = item.urlRange == item.titleRange;
            const QString title = isPlain ? u'[' + repository + u"]("_s + item.title + u')' : repository;
            TextRange range = item.titleRange;
            if (issue.text().at(range.start - 1) == u'<')
                range = {range.start - 1, range.end + 1};
            fixes.append(Fix{Text::tr("Write “%1”").arg(repository), {{range, title}}});
        }
        report.add(item.titleRange, Text::tr("This entry has an address where its title should be."), fixes);
    });
}

// FORMAT.md §12, T6.
void findStrayText(const CheckedIssue &issue, Report &report)
{
    forEachItem(issue, [&](const Item &item, const Section &) {
        if (!item.defects.testFlag(TitleDefect::StrayText))
            return;
        for (const TextRange part : strayParts(issue, item))
            report.add(part,
                       Text::tr("“%1” stands outside of the entry's link.").arg(quoted(slice(issue.text(), part))),
                       strayFixes(issue, item, part));
    });
}

constexpr const char *saidByParenthesis[] = {"render.bare-url", "link.glued-punctuation"};

constexpr const char *saidByMarker[] = {"render.empty-bullet", "section.scrap"};

constexpr Rule rules[] = {
    {
        .id = "item.marker",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Broken start of an entry"),
        .why = QT_TRANSLATE_NOOP("Rules", "Without “- ” at the start of the line it is no entry: its text is glued to "
                                          "the entry above."),
        .wrong = "## 论文\n\n-[甲](https://a.cn)\n",
        .right = "## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “- [” at the start of the line."),
        .check = findMarkers,
        .covers = saidByMarker,
    },
    {
        .id = "title.unclosed-bracket",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Bracket without its partner"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers see brackets and an address instead of a link."),
        .wrong = "## 论文\n\n- [甲 | 乙(https://a.cn)\n",
        .right = "## 论文\n\n- [甲 | 乙](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the missing bracket."),
        .check = findUnclosedBracket,
    },
    {
        .id = "title.unclosed-parenthesis",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Address without parentheses"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers see brackets and an address instead of a link."),
        .wrong = "## 论文\n\n- [甲](https://a.cn\n",
        .right = "## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the missing parenthesis."),
        .check = findUnclosedParenthesis,
        .covers = saidByParenthesis,
    },
    {
        .id = "title.fullwidth-parenthesis",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Full-width parentheses around an address"),
        .why = QT_TRANSLATE_NOOP("Rules", "Only “(” and “)” make a link; with “（” and “）” readers see the raw text."),
        .wrong = "## 论文\n\n- [甲]（https://a.cn）\n",
        .right = "## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes ASCII parentheses."),
        .check = findFullWidthParenthesis,
        .covers = saidByParenthesis,
    },
    {
        .id = "title.empty-url",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Link without address"),
        .why = QT_TRANSLATE_NOOP("Rules", "A click on it leads nowhere."),
        .wrong = "## 论文\n\n- [甲]()\n",
        .right = "## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Takes the address from a line of the entry."),
        .check = findEmptyUrl,
    },
    {
        .id = "title.no-link",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Title that is no link"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers expect to get to the article by its title."),
        .wrong = "## 论文\n\n- 甲 | 乙\n",
        .right = "## 论文\n\n- [甲 | 乙](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Links the title to an address of the entry."),
        .check = findNoLink,
    },
    {
        .id = "title.bare-url",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Address instead of a title"),
        .why = QT_TRANSLATE_NOOP("Rules", "It does not say what the entry is about."),
        .wrong = "## 论文\n\n- [https://github.com/a/b](https://github.com/a/b)\n",
        .right = "## 论文\n\n- [a/b](https://github.com/a/b)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the name of the repository."),
        .check = findBareUrl,
    },
    {
        .id = "title.stray-text",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text beside the link of a title"),
        .why = QT_TRANSLATE_NOOP("Rules", "A title line has tags and links; other text there is mostly a paste that "
                                          "went wrong."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)(https://a.cn)\n",
        .right = "## 论文\n\n- [甲](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Moves the text to a line of its own or into the title, or deletes it."),
        .check = findStrayText,
    },
};

} // namespace

std::span<const Rule> titleRules()
{
    return rules;
}

} // namespace Jianbao
