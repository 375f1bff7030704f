// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/entries.h"
#include "check/markdownlines.h"
#include "check/misplacedheadings.h"
#include "check/rules.h"
#include "issue/itemedits.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The place of a section in the profile's order; behind all for one that it does not know.
qsizetype orderOf(const CheckedIssue &issue, const QString &sectionId)
{
    const auto &sections = issue.profile().sections;
    return std::distance(sections.begin(), std::ranges::find(sections, sectionId, &Profile::Section::id));
}

// FORMAT.md §12, H4.
void findLevel(const CheckedIssue &issue, Report &report)
{
    const auto &heading = issue.issue().heading;
    if (heading && heading->level != 1) {
        const qsizetype start = issue.lines().range(heading->line).start;
        const TextRange marks{start, start + heading->level};
        report.add(marks,
                   heading->level > 6 ? Text::tr("So many “#” make no heading.")
                                      : Text::tr("The issue's heading starts with one “#”."),
                   {{Text::tr("Write “#”"), {{marks, u"#"_s}}, true}});
    }
    for (const MisplacedHeading &misplaced : misplacedHeadings(issue)) {
        const QString name = slice(issue.text(), misplaced.name).toString();
        report.add({misplaced.start.start, misplaced.name.end},
                   Text::tr("“%1” is a section: its heading starts with “## ”.").arg(name),
                   {{Text::tr("Write “## ”"), {{misplaced.start, u"## "_s}}, true}});
    }
}

// FORMAT.md §12, H6.
void findNeedsBlank(const CheckedIssue &issue, Report &report)
{
    for (int line = 2; line <= issue.lines().count(); ++line) {
        const QStringView content = issue.lines().at(line);
        const bool isRule = isRuleLine(content);
        const SourceBlock *leaf = isRule || content.startsWith(u'#') ? issue.markdown().leafAt(line) : nullptr;
        if (!leaf || leaf->kind != SourceBlock::Kind::Heading || isBlankLine(issue.lines().at(line - 1)) ||
            issue.regionOf(line - 1) == Region::FrontMatter || headingMarks(issue.lines().at(line - 1)) > 0)
            continue;
        const TextRange range = trimmedLine(issue, line);
        const QList<Fix> fixes{{Text::tr("Insert a blank line"), {{{range.start, range.start}, u"\n"_s}}, !isRule}};
        if (isRule)
            report.add(range, Text::tr("“----” right below text makes a heading of this text."), fixes);
        else
            report.add({range.start, range.start + headingMarks(content)},
                       Text::tr("No blank line parts this heading from the text above."), fixes);
    }
}

// FORMAT.md §12, H7.
void findTrailingSpace(const CheckedIssue &issue, Report &report)
{
    for (int line = 1; line <= issue.lines().count(); ++line) {
        if (headingMarks(issue.lines().at(line)) == 0 || issue.regionOf(line) == Region::FrontMatter)
            continue;
        const TextRange spaces{trimmedLine(issue, line).end, issue.lines().range(line).end};
        const SourceBlock *leaf = spaces.isEmpty() ? nullptr : issue.markdown().leafAt(line);
        if (leaf && leaf->kind == SourceBlock::Kind::Heading)
            report.add(spaces, Text::tr("This heading has spaces at its end."),
                       {{Text::tr("Delete the spaces"), {{spaces, {}}}, true}});
    }
}

// FORMAT.md §12, H5.
void findUnknown(const CheckedIssue &issue, Report &report)
{
    for (const Section &section : issue.issue().sections) {
        if (!section.id.isEmpty() || section.heading.isEmpty())
            continue;
        QList<Fix> fixes;
        if (const Profile::Section *meant = meantSection(issue, section))
            fixes.append(Fix{Text::tr("Write “%1”").arg(meant->heading), {{section.headingRange, meant->heading}}});
        report.add(section.headingRange, Text::tr("The newsletter has no section “%1”.").arg(quoted(section.heading)),
                   fixes);
    }
}

void findMissing(const CheckedIssue &issue, Report &report)
{
    const QList<Section> &sections = issue.issue().sections;
    if (sections.isEmpty())
        return; // notes, or a draft that has not got so far
    QStringList found;
    for (const Section &section : sections) {
        const Profile::Section *meant = section.id.isEmpty() ? meantSection(issue, section) : nullptr;
        found.append(meant ? meant->id : section.id);
    }
    for (const MisplacedHeading &misplaced : misplacedHeadings(issue))
        found.append(issue.profile().sectionId(slice(issue.text(), misplaced.name)));
    for (const Profile::Section &expected : issue.profile().sections) {
        if (expected.optional || found.contains(expected.id))
            continue;
        // At the heading before which it belongs, or at the end of the last section.
        const auto later = std::ranges::find_if(sections, [&](const Section &section) {
            return !section.id.isEmpty() && orderOf(issue, section.id) > orderOf(issue, expected.id);
        });
        const int line = later == sections.end() ? sections.last().lines.last : later->lines.first;
        QList<Fix> fixes;
        if (const auto edit = createSection(issue.text(), issue.issue(), issue.profile(), expected.id, {});
            edit && changesWithin(edit->changes, issue.lines().range(LineSpan{line, line})) == edit->changes)
            fixes.append(Fix{Text::tr("Insert “## %1”").arg(expected.heading), edit->changes});
        report.add(firstWordOf(issue, line), Text::tr("The section “%1” is missing.").arg(expected.heading), fixes);
    }
}

void findOrder(const CheckedIssue &issue, Report &report)
{
    qsizetype furthest = -1;
    QString before;
    for (const Section &section : issue.issue().sections) {
        if (section.id.isEmpty())
            continue;
        const qsizetype order = orderOf(issue, section.id);
        if (order < furthest)
            report.add(section.headingRange, Text::tr("“%1” belongs before “%2”.").arg(section.heading, before));
        else
            before = section.heading;
        furthest = std::max(furthest, order);
    }
}

void findDuplicate(const CheckedIssue &issue, Report &report)
{
    QStringList found;
    for (const Section &section : issue.issue().sections) {
        if (!section.id.isEmpty() && found.contains(section.id)) {
            QList<Fix> fixes;
            // Below the section that it repeats, its heading is all that parts the entries.
            if (found.last() == section.id || section.lines.first == section.lines.last)
                fixes.append(Fix{Text::tr("Delete the heading"),
                                 {lineDeletion(issue, {section.lines.first, section.lines.first})}});
            report.add(section.headingRange, Text::tr("The issue has a section “%1” already.").arg(section.heading),
                       fixes);
        }
        found.append(section.id);
    }
}

bool hasText(const CheckedIssue &issue, const Section &section)
{
    for (int line = section.lines.first; line <= section.lines.last; ++line) {
        if (issue.regionOf(line) == Region::SectionText)
            return true;
    }
    return false;
}

// FORMAT.md §12, H8.
void findEmpty(const CheckedIssue &issue, Report &report)
{
    for (const Section &section : issue.issue().sections) {
        if (section.items.isEmpty() && !section.heading.isEmpty() && !hasText(issue, section))
            report.add(section.headingRange, Text::tr("The section “%1” has no entries.").arg(section.heading));
    }
}

// FORMAT.md §12, B17. "无" says on purpose that there is nothing.
void findScrap(const CheckedIssue &issue, Report &report)
{
    constexpr qsizetype shortest = 4;
    for (const Section &section : issue.issue().sections) {
        const int end = section.items.isEmpty() ? section.lines.last + 1 : section.items.first().lines.first;
        QList<int> scraps;
        for (int line = section.lines.first + 1; line < end; ++line) {
            if (issue.regionOf(line) == Region::SectionText && !isMisplacedHeading(issue, line))
                scraps.append(line);
        }
        if (scraps.isEmpty() || (scraps.size() == 1 && trimmedLine(issue, scraps.first()).length() < shortest))
            continue;
        report.add(trimmedLine(issue, scraps.first()),
                   Text::tr("%n line(s) of “%1” stand above its first entry.", nullptr, int(scraps.size()))
                       .arg(section.heading));
    }
}

constexpr const char *saidByNeedsBlank[] = {"render.block-in-item", "render.quote-swallow", "render.rule-no-blank"};

constexpr Rule rules[] = {
    {
        .id = "heading.level",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Heading of a wrong level"),
        .why = QT_TRANSLATE_NOOP("Rules", "The issue has one heading with “#” and its sections with “##”; with "
                                          "another number of them the outline is wrong, or there is no heading."),
        .wrong = "# 嵌入式AI简报 (2021-07-18)\n\n### 论文\n",
        .right = "# 嵌入式AI简报 (2021-07-18)\n\n## 论文\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes as many “#” as belong there."),
        .check = findLevel,
    },
    {
        .id = "heading.needs-blank",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Heading right below text"),
        .why = QT_TRANSLATE_NOOP("Rules", "The site takes it for text of the paragraph or entry above; “----” below "
                                          "text makes a heading of it."),
        .wrong = "- [甲](https://a.cn)\n## 论文\n",
        .right = "- [甲](https://a.cn)\n\n## 论文\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts a blank line."),
        .check = findNeedsBlank,
        .covers = saidByNeedsBlank,
    },
    {
        .id = "heading.trailing-space",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Spaces behind a heading"),
        .why = QT_TRANSLATE_NOOP("Rules", "They do nothing. Many issues have them by habit."),
        .wrong = "## 论文  \n",
        .right = "## 论文\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the spaces."),
        .check = findTrailingSpace,
    },
    {
        .id = "section.unknown",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Unknown section"),
        .why = QT_TRANSLATE_NOOP("Rules", "Mostly a slip of the input method; the lead and the outline do not find its "
                                          "entries."),
        .wrong = "## 业界芯闻\n",
        .right = "## 业界新闻\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the name of the section that it resembles."),
        .check = findUnknown,
    },
    {
        .id = "section.missing",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Missing section"),
        .why = QT_TRANSLATE_NOOP("Rules", "Every issue has the same sections: readers look for them."),
        .wrong = "## 业界新闻\n\n## 论文\n\n## 博文\n",
        .right = "## 业界新闻\n\n## 论文\n\n## 开源项目\n\n## 博文\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts the heading."),
        .check = findMissing,
    },
    {
        .id = "section.order",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Section out of order"),
        .why = QT_TRANSLATE_NOOP("Rules", "Every issue has its sections in the same order."),
        .wrong = "## 论文\n\n## 业界新闻\n",
        .right = "## 业界新闻\n\n## 论文\n",
        .fix = nullptr,
        .check = findOrder,
    },
    {
        .id = "section.duplicate",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Section that is there twice"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers who jump to it find only half of its entries."),
        .wrong = "## 论文\n\n- [甲](https://a.cn)\n\n## 论文\n\n- [乙](https://b.cn)\n",
        .right = "## 论文\n\n- [甲](https://a.cn)\n- [乙](https://b.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the second heading, where only that parts the entries."),
        .check = findDuplicate,
    },
    {
        .id = "section.empty",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Empty section"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers see a heading with nothing below it."),
        .wrong = "## 论文\n\n## 开源项目\n\n无\n",
        .right = "## 论文\n\n- [甲](https://a.cn)\n\n## 开源项目\n\n无\n",
        .fix = nullptr,
        .check = findEmpty,
    },
    {
        .id = "section.scrap",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Raw text above the first entry"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "Notes were pasted here and not made into entries yet: readers see them, too."),
        .wrong = "## 论文\n\n甲的论文\nhttps://a.cn\n\n- [乙](https://b.cn)\n",
        .right = "## 论文\n\n- [甲的论文](https://a.cn)\n- [乙](https://b.cn)\n",
        .fix = nullptr,
        .check = findScrap,
    },
};

} // namespace

std::span<const Rule> sectionRules()
{
    return rules;
}

} // namespace Jianbao
