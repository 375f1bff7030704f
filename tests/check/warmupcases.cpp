// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> warmUpCases()
{
    static const RuleCase cases[] = {
        {"warmup.marker",
         "the first one",
         "先是新闻：\n\n– 甲：乙；\n- 丙：丁。",
         {u"–"_s},
         "先是新闻：\n\n- 甲：乙；\n- 丙：丁。"},
        {"warmup.marker", "without text", "- 甲：乙；\n– \n", {u"–"_s}, "- 甲：乙；\n- \n"},
        {"warmup.marker", "right ones, dashes in the text", "- 甲 – 乙；\n- 丙：丁。\n"},
        {"warmup.no-bullet",
         "in the middle",
         "- 甲：乙；\n丙丁戊：己；\n- 庚：辛。\n",
         {u"丙丁戊："_s},
         "- 甲：乙；\n- 丙丁戊：己；\n- 庚：辛。\n"},
        {"warmup.no-bullet",
         "without company, at the end",
         "- 甲：乙。\n丙发布丁",
         {u"丙发布丁"_s},
         "- 甲：乙。\n- 丙发布丁"},
        {"warmup.no-bullet", "introduction, goes on, indented, below a blank line",
         "先是新闻\n- 甲：乙，\n丙；\n  丁：戊\n\n己：庚\n"},
        {"warmup.end",
         "ASCII, full stop, nothing",
         "- 甲：乙;\n- 丙：丁。  \n- 戊：己\n- 庚：辛。\n",
         {u";"_s, u"。"_s, u"己"_s},
         "- 甲：乙；\n- 丙：丁；  \n- 戊：己；\n- 庚：辛。\n"},
        {"warmup.end", "right, other marks, URL, goes on, spaces",
         "- 甲：乙！\n- 丙：https://a.cn\n- 丁：戊\n己；\n- **庚：辛。**\n- 壬：癸；  \n- 子：丑。\n"},
        {"warmup.last-end", "semicolon", "- 甲：乙；\n- 丙：丁；", {u"；"_s}, "- 甲：乙；\n- 丙：丁。"},
        {"warmup.last-end", "nothing, with spaces", "- 甲：乙  \n\n甲\n", {u"乙"_s}, "- 甲：乙。  \n\n甲\n"},
        {"warmup.last-end", "right, question, empty", "- 甲：乙；\n- 丙：丁？\n\n戊\n\n- 己：庚。\n\n辛\n\n- \n"},
        {"warmup.ascii-colon",
         "with spaces",
         "- 甲 & Abc : 乙；\n- 丙:丁。\n",
         {u" : "_s, u":"_s},
         "- 甲 & Abc：乙；\n- 丙：丁。\n"},
        {"warmup.ascii-colon", "times, addresses, later ones, right ones",
         "- 早12:30发布；\n- https://a.cn 乙；\n- 丙，丁:戊；\n- 己：庚:辛。\n"},
        {"warmup.no-company", "comma, nothing", "- 甲乙，丙；\n- 丁戊己庚辛。", {u"甲乙，丙"_s, u"丁戊己庚"_s}},
        {"warmup.no-company", "companies, empty", "- 甲：乙；\n- 丙:丁；\n- \n"},
        {"warmup.no-company", "before it was usual", "- 甲乙，丙；\n", {}, nullptr, "2020-08-06.md"},
        {"warmup.trailing-break",
         "some of them",
         "- 甲：乙；  \n- 丙：丁； \n- 戊：己。   ",
         {u"  "_s, u" "_s, u"   "_s},
         "- 甲：乙；\n- 丙：丁；\n- 戊：己。"},
        {"warmup.trailing-break", "goes on, empty, introduction", "先是：  \n- 甲：乙，  \n丙；\n- \n- 丁：戊。\n"},
    };
    return cases;
}

} // namespace Jianbao::Test
