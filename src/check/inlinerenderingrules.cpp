// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/renderingchecks.h"
#include "check/rules.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

constexpr const char *coveredByLinkSpace[] = {"render.bare-url"};

constexpr Rule rules[] = {
    {
        .id = "render.bare-url",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Bare address"),
        .why = QT_TRANSLATE_NOOP("Rules", "An address by itself is a link on GitHub only. Chinese text right behind it "
                                          "becomes a part of it there, so that the link is dead."),
        .wrong = "代码：https://github.com/a/b\n",
        .right = "代码：<https://github.com/a/b>\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts it into angle brackets."),
        .check = findBareUrls,
    },
    {
        .id = "render.autolink-at-start",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Address at the start of a line"),
        .why = QT_TRANSLATE_NOOP(
            "Rules", "The site takes “<” at the start of an entry's line for HTML and ends the entry there."),
        .wrong = "- 标题  \n<https://a.cn/x>\n- 乙\n",
        .right = "- 标题  \n[https://a.cn/x](https://a.cn/x)\n- 乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes it as a link."),
        .check = findAutolinksAtStart,
    },
    {
        .id = "render.email-like",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text that looks like a mail address"),
        .why = QT_TRANSLATE_NOOP("Rules",
                                 "GitHub makes a link to a mail address of it, which nobody wants; the site does not."),
        .wrong = "大核 A78@2.8GHz\n",
        .right = "大核 A78 @ 2.8GHz\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts spaces around the “@”."),
        .check = findEmailLikes,
    },
    {
        .id = "render.typography",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Characters that the site replaces"),
        .why = QT_TRANSLATE_NOOP("Rules", "The site curls straight quotes, after Chinese text in the wrong direction, "
                                          "and makes dashes of hyphens and an ellipsis of dots."),
        .wrong = "号称\"豪华\"\n",
        .right = "号称“豪华”\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes the right characters."),
        .check = findTypography,
    },
    {
        .id = "render.link-escape",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Backslash in an address"),
        .why = QT_TRANSLATE_NOOP("Rules", "The site does not drop it: the link is dead there."),
        .wrong = "[甲](https://a.cn/x\\-y)\n",
        .right = "[甲](https://a.cn/x-y)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the backslash."),
        .check = findLinkEscapes,
    },
    {
        .id = "render.link-space",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Space in an address"),
        .why = QT_TRANSLATE_NOOP("Rules",
                                 "GitHub shows the brackets and the address instead of a link; the site makes one."),
        .wrong = "[甲](https://a.cn/有 空格)\n",
        .right = "[甲](https://a.cn/有%20空格)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Encodes the spaces."),
        .check = findLinkSpaces,
        .covers = coveredByLinkSpace,
    },
    {
        .id = "render.strong-flank",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Bold text that GitHub does not see"),
        .why = QT_TRANSLATE_NOOP("Rules", "Asterisks between punctuation and a letter neither open nor close bold text "
                                          "on GitHub: readers see the asterisks."),
        .wrong = "**粗体。**后文\n",
        .right = "**粗体**。后文\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Moves the punctuation behind the asterisks, or uses HTML."),
        .check = findStrongFlanks,
    },
    {
        .id = "render.code-space",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Spaces inside of backticks"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "GitHub drops them; on the site they stay, or keep the code from being code."),
        .wrong = "调用 ` a ` 即可\n",
        .right = "调用 `a` 即可\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the spaces."),
        .check = findCodeSpaces,
    },
    {
        .id = "render.star-arithmetic",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Asterisk as a sign of multiplication"),
        .why = QT_TRANSLATE_NOOP("Rules", "Two of them make the text between them italic, and vanish."),
        .wrong = "共 56*56 + 3*3 次\n",
        .right = "共 56\\*56 + 3\\*3 次\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Escapes the asterisks."),
        .check = findStarArithmetic,
    },
    {
        .id = "render.html-pseudo",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text that looks like a tag"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "What is text on GitHub vanishes as a tag on the site, or the other way round."),
        .wrong = "若 a<b且c>d\n",
        .right = "若 a\\<b且c>d\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts a backslash before it."),
        .check = findPseudoHtml,
    },
    {
        .id = "render.kramdown-syntax",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Instruction to the site"),
        .why = QT_TRANSLATE_NOOP("Rules",
                                 "kramdown, which makes the site, has marks of its own, which GitHub shows as text."),
        .wrong = "甲\n\n{: .乙}\n",
        .right = "甲\n\n\\{: .乙}\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts a backslash before it."),
        .check = findKramdownSyntax,
    },
};

} // namespace

std::span<const Rule> inlineRenderingRules()
{
    return rules;
}

} // namespace Jianbao
