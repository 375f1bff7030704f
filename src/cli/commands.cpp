// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/command.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

const QString dryRun = u"  --dry-run   print what would change, as a diff that git can apply, and write nothing"_s;

} // namespace

std::span<const Command> commands()
{
    static const Command all[] = {
        {u"outline"_s, u"outline [--json] FILE…"_s, u"print the structure of issues"_s,
         u"  --json   print one JSON object a file and line"_s,
         u"  jianbao-cli outline --json embedded-ai-report/2031-02-03.md\n"
         "  prints title, lead, sections and entries with their line numbers"_s,
         runOutline},
        {u"render"_s, u"render [--profile github|pages|wechat] [--standalone] FILE"_s,
         u"print the HTML that the preview shows"_s,
         u"  --profile NAME   how it is shown there: github (the default); pages, as GitHub Pages builds it, which "
         u"needs\n"
         "                   kramdown (on Debian the package ruby-kramdown-parser-gfm); wechat\n"
         "  --standalone     print a whole page instead of its content"_s,
         u"  jianbao-cli render --standalone embedded-ai-report/2031-02-03.md > page.html\n"
         "  makes a page that a browser shows"_s,
         runRender},
        {u"check"_s, u"check [OPTION]… PATH…"_s, u"find mistakes in issues and index, and mend them"_s,
         u"  A PATH is a newsletter's folder, which is checked as a whole, or an issue, which is checked against the "
         u"others.\n\n"
         "  --format NAME        text (the default), json, sarif, or github for annotations of a workflow\n"
         "  --fix                mend what can be mended without a look, and report the rest\n"
         "  --dry-run            with --fix: print what would change, as a diff that git can apply, and write nothing\n"
         "  --rule ID            only this rule; “title” means all rules whose ids begin with “title.”; may be "
         "repeated\n"
         "  --no-rule ID         not this rule; the same\n"
         "  --since REV          only what is on lines that have changed since this commit of git\n"
         "  --fail-on SEVERITY   the exit status is 1 from here on: error (the default), warning or info\n"
         "  --list-rules         print all rules, in the format text, json or markdown"_s,
         u"  jianbao-cli check .\n"
         "  checks the newsletter in this folder\n"
         "  jianbao-cli check --fix --rule title embedded-ai-report/2031-02-03.md\n"
         "  mends the titles of an issue\n"
         "  jianbao-cli check --list-rules\n"
         "  prints what is looked for"_s,
         runCheck},
        {u"new"_s, u"new [--dry-run] --date DATE [--from FILE] FOLDER"_s, u"write the next issue, empty"_s,
         u"  --date DATE   of the issue, such as 2031-02-03\n"
         "  --from FILE   go on with the notes and the footer of this issue\n"_s +
             dryRun,
         u"  jianbao-cli new --date 2031-02-17 --from embedded-ai-report/2031-02-03.md .\n"
         "  writes embedded-ai-report/2031-02-17.md and prints its path"_s,
         runNew},
        {u"item"_s, u"item add|move|remove|normalise [--dry-run] [--from NOTES] FILE PLACE…"_s,
         u"add, move, remove or tidy entries"_s,
         u"  add FILE PLACE            put the entries found in notes there; standard input without --from\n"
         "  move FILE PLACE… PLACE    move entries before the last place\n"
         "  remove FILE PLACE…        remove entries\n"
         "  normalise FILE [PLACE…]   repair links, breaks and lists of entries; of all without a place\n\n"
         "  A PLACE is a section and the number of an entry, papers:2; what is put there comes before that entry. To\n"
         "  put something behind the last entry, say papers:end. The names of sections are those of “outline”.\n\n"
         "  --from NOTES   a file with notes, each with a title and a link; the exit status is 1 if lines belong to none\n"_s +
             dryRun,
         u"  jianbao-cli item add --from notes.txt embedded-ai-report/2031-02-03.md papers:end\n"
         "  puts the entries found in notes.txt behind the last one of the papers\n"
         "  jianbao-cli item move embedded-ai-report/2031-02-03.md news:3 papers:1\n"
         "  makes the third entry of the news the first of the papers"_s,
         runItem},
        {u"capture"_s, u"capture FILE"_s, u"print the entries found in notes"_s,
         u"  FILE may be “-” for standard input. Lines that belong to no entry are told on standard error, and the\n"
         "  exit status is 1 then."_s,
         u"  jianbao-cli capture notes.txt\n"
         "  prints the entries as they would be written into an issue"_s,
         runCapture},
        {u"lead"_s, u"lead sync [--dry-run] FILE…"_s, u"put the lead in step with the entries"_s, dryRun,
         u"  jianbao-cli lead sync embedded-ai-report/2031-02-03.md\n"
         "  makes the number in the lead the number of entries"_s,
         runLead},
        {u"breaks"_s, u"breaks repair [--dry-run] FILE…"_s, u"repair hard breaks and nested lists"_s, dryRun,
         u"  jianbao-cli breaks repair --dry-run embedded-ai-report/2031-02-03.md\n"
         "  shows which lines would get their two spaces"_s,
         runBreaks},
        {u"links"_s, u"links repair [--dry-run] FILE…"_s, u"repair the brackets of links"_s, dryRun,
         u"  jianbao-cli links repair embedded-ai-report/2031-02-03.md\n"
         "  turns [title]（link） into [title](link)"_s,
         runLinks},
        {u"warmup"_s, u"warmup normalise [--dry-run] FILE…"_s, u"tidy the bullets of the warm-up news"_s, dryRun,
         u"  jianbao-cli warmup normalise embedded-ai-report/2031-02-03.md\n"
         "  ends each bullet in “；” and the last one in “。”"_s,
         runWarmUp},
        {u"index"_s, u"index check|write [--dry-run] FOLDER"_s,
         u"compare the index with the issues, or add what it lacks"_s,
         u"  check FOLDER   print what is wrong; the exit status is 1 if anything is\n"
         "  write FOLDER   add the issues that are missing\n"_s +
             dryRun,
         u"  jianbao-cli index write --dry-run .\n"
         "  shows the rows that README.md would get"_s,
         runIndex},
    };
    return all;
}

} // namespace Jianbao
