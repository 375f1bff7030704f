// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Jianbao {

class CheckedIssue;
class Report;

// The checks of the rules about what GitHub and the site show differently, each in the file of its kind. What they
// look for is in RENDERING.md, under the name here.

// renderinglists.cpp
void findLazyLists(const CheckedIssue &issue, Report &report);          ///< §3.6 LIST-LAZY
void findLooseLists(const CheckedIssue &issue, Report &report);         ///< §3.7 LIST-LOOSE
void findListStarts(const CheckedIssue &issue, Report &report);         ///< §3.11 OL-START
void findListMarkers(const CheckedIssue &issue, Report &report);        ///< §3.11 LIST-MARKER
void findEmptyBullets(const CheckedIssue &issue, Report &report);       ///< §3.11 EMPTY-BULLET
void findListsInParagraphs(const CheckedIssue &issue, Report &report);  ///< §3.11 OL-MIDPARA
void findOrderedParentheses(const CheckedIssue &issue, Report &report); ///< §3.12 OL-PAREN

// renderingblocks.cpp
void findSwallowedBlocks(const CheckedIssue &issue, Report &report);   ///< §3.5 BQ-SWALLOW
void findBlocksInItems(const CheckedIssue &issue, Report &report);     ///< §3.11 BLOCK-IN-LI
void findRulesWithoutBlank(const CheckedIssue &issue, Report &report); ///< §3.11 HR-NOBLANK
void findHeadingForms(const CheckedIssue &issue, Report &report);      ///< §3.11 HEADING-FORM
void findLazyCode(const CheckedIssue &issue, Report &report);          ///< §3.12 CODE-LAZY
void findSoftBreaks(const CheckedIssue &issue, Report &report);        ///< §4, soft line break

// renderinghtml.cpp
void findHtmlLines(const CheckedIssue &issue, Report &report);  ///< §3.4 HTML-LINE
void findHtmlEdges(const CheckedIssue &issue, Report &report);  ///< §3.11 HTML-EDGE
void findPseudoHtml(const CheckedIssue &issue, Report &report); ///< §3.11 HTML-PSEUDO

// renderingtables.cpp
void findPipeTables(const CheckedIssue &issue, Report &report); ///< §3.3 PIPE-TABLE
void findDashRows(const CheckedIssue &issue, Report &report);   ///< §3.11 TABLE-DASHROW
void findTableEdges(const CheckedIssue &issue, Report &report); ///< §3.12 TABLE-EDGE

// renderinglinks.cpp
void findBareUrls(const CheckedIssue &issue, Report &report);         ///< §3.1 URL-BARE
void findAutolinksAtStart(const CheckedIssue &issue, Report &report); ///< §3.2 AUTOLINK-BOL
void findEmailLikes(const CheckedIssue &issue, Report &report);       ///< §3.9 EMAIL-LIKE
void findLinkEscapes(const CheckedIssue &issue, Report &report);      ///< §3.11 LINK-ESC
void findLinkSpaces(const CheckedIssue &issue, Report &report);       ///< §3.12 LINK-SPACE

// renderingtypography.cpp
void findTypography(const CheckedIssue &issue, Report &report); ///< §3.10 TYPOGRAPHY

// renderingemphasis.cpp
void findStrongFlanks(const CheckedIssue &issue, Report &report);   ///< §4 STRONG-FLANK
void findStarArithmetic(const CheckedIssue &issue, Report &report); ///< §5 STAR-ARITH
void findCodeSpaces(const CheckedIssue &issue, Report &report);     ///< §3.12 CODE-SPACE

// renderingsyntax.cpp
void findKramdownSyntax(const CheckedIssue &issue, Report &report); ///< §3.12 KD-SYNTAX

} // namespace Jianbao
