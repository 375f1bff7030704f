// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/completion.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

using Kind = CompletionContext::Kind;
using Snippet = CompletionContext::Snippet;

// The caret of a text is written "▮".
constexpr QChar caretMark = u'▮';

/// A whole issue with one line of a table in it.
struct Place
{
    const char16_t *before;
    const char16_t *after;
};

constexpr Place preamble{u"---\nlayout: default\n---\n\n# 嵌入式AI简报 (2021-06-20)\n\n",
                         u"\n\n## 业界新闻\n\n- [甲](u)\n"};
constexpr Place warmUp{u"# 嵌入式AI简报 (2021-06-20)\n\n热身：\n\n- 甲社：一；\n",
                       u"\n- 乙社：二。\n\n## 业界新闻\n\n- [甲](u)\n"};
constexpr Place news{u"# 嵌入式AI简报 (2021-06-20)\n\n## 业界新闻\n\n- [甲](u)  \n摘要：一  \n\n",
                     u"\n\n## 论文\n\n- [乙](u)  \n"};
constexpr Place body{u"# 嵌入式AI简报 (2021-06-20)\n\n## 论文\n\n- [甲 | 某社](u)  \n论文：https://a.example/1  \n",
                     u"\n摘要：一  \n\n## 博文\n"};
constexpr Place end{u"# 嵌入式AI简报 (2021-06-20)\n\n## 论文\n\n- [甲](u)  \n摘要：一  \n\n## 博文\n\n", u""};

QString whole(const Place &place, const QString &line)
{
    return QString::fromUtf16(place.before) + line + QString::fromUtf16(place.after);
}

CompletionContext contextOf(QString marked)
{
    const qsizetype caret = marked.indexOf(caretMark);
    marked.remove(caretMark);
    return completionAt(marked, Test::scanned(marked), caret);
}

/// A text after a completion was chosen, "▮" at the caret.
QString after(QString marked, const CompletionList &list, const QString &name)
{
    marked.remove(caretMark);
    const auto chosen = std::ranges::find(list.items, name, &Completion::name);
    if (chosen == list.items.end())
        return u"not offered: "_s + name;
    marked.replace(list.range.start, list.range.length(), chosen->text);
    return marked.insert(list.range.start + chosen->caret, caretMark);
}

QStringList names(const CompletionList &list)
{
    QStringList names;
    for (const Completion &completion : list.items)
        names.append(completion.name);
    return names;
}

Vocabulary archive()
{
    const QString text =
        u"# 嵌入式AI简报 (2021-06-01)\n\n热身：\n\n- 瓦社：一；\n- 丙芯：二；\n- 瓦社：三。\n\n"
        "## 业界新闻\n\n- [一 | 丁社](https://d.example/1)  \n- [二 | 丁社](https://d.example/2)  \n"
        "- [三 | 丁看](u)  \n- [四 | 看丁社](u)  \n\n"
        "## 论文\n\n- [CVPR2021] [五 | 戊社](u)  \n演示：https://a.example  \n"
        "- [1909.10351v2] [六](u)  \n演示：https://b.example  \n独见：https://c.example  \n\n## 专栏\n"_s;
    Vocabulary vocabulary;
    vocabulary.add(Test::scanned(text), QDate(2021, 6, 1));
    return vocabulary;
}

} // namespace

/// What can be completed where, and what is offered there.
class TestCompletion : public Test::TestCase
{
    Q_OBJECT

    static void addRow(const char *name, const Place &place, const QString &line, Kind kind, const QString &replaced,
                       const QString &typed, bool certain = true, Snippet snippet = Snippet::None)
    {
        QTest::newRow(name) << whole(place, line) << kind << replaced << typed << certain << snippet;
    }

    static void addSources()
    {
        addRow("source", news, u"- [标题 | 机▮](u)"_s, Kind::Source, u"机"_s, u"机"_s);
        addRow("source, empty", news, u"- [标题 | ▮](u)"_s, Kind::Source, {}, {});
        addRow("source, no space after the bar", news, u"- [标题 |▮](u)"_s, Kind::Source, {}, {});
        addRow("source, middle", news, u"- [标题 | 机▮器之心](u)"_s, Kind::Source, u"机器之心"_s, u"机"_s);
        addRow("source, its start", news, u"- [标题 | ▮机器](u)"_s, Kind::Source, u"机器"_s, {});
        addRow("source, before the space", news, u"- [标题 |▮ 机器](u)"_s, Kind::Source, u"机器"_s, {});
        addRow("source, behind its space", news, u"- [标题 | 机 ▮](u)"_s, Kind::Source, u"机 "_s, u"机"_s);
        addRow("source, two words", news, u"- [标题 | 某人 机▮](u)"_s, Kind::Source, u"某人 机"_s, u"某人 机"_s);
        addRow("source, unclosed", news, u"- [标题 | 机▮"_s, Kind::Source, u"机"_s, u"机"_s);
        addRow("source, unclosed and empty", news, u"- [标题 | ▮"_s, Kind::Source, {}, {});
        addRow("source, unclosed, text behind", news, u"- [标题 | 机▮后面"_s, Kind::Source, u"机"_s, u"机"_s);
        addRow("source, after a tag", news, u"- [CVPR] [标题 | 机▮](u)"_s, Kind::Source, u"机"_s, u"机"_s);
        addRow("source, skeleton", news, u"- [ | ▮]()"_s, Kind::Source, {}, {});
        addRow("source, wide bar", news, u"- [标题 ｜ 机▮](u)"_s, Kind::Source, u"机"_s, u"机"_s);
        addRow("earlier bar", news, u"- [标题 | 机▮ | 某社](u)"_s, Kind::None, {}, {}, false);
        addRow("title", news, u"- [标▮题 | 机](u)"_s, Kind::None, {}, {}, false);
        addRow("before the bar", news, u"- [标题▮ | 机](u)"_s, Kind::None, {}, {}, false);
        addRow("link", news, u"- [标题 | 机](▮u)"_s, Kind::None, {}, {}, false);
        addRow("behind the bracket", news, u"- [标题 | 机]▮(u)"_s, Kind::None, {}, {}, false);
        addRow("bar inside a word", news, u"- [标|题▮](u)"_s, Kind::None, {}, {}, false);
        addRow("bar of a summary", news, u"- [标题](u)\n摘要：左 | 右▮"_s, Kind::None, {}, {}, false);
    }

    static void addLabels()
    {
        addRow("label", body, u"代▮"_s, Kind::FieldLabel, u"代"_s, u"代"_s);
        addRow("label, before its link", body, u"代▮https://b.example"_s, Kind::FieldLabel, u"代"_s, u"代"_s);
        addRow("label, before text", body, u"摘▮这里是一句话。"_s, Kind::FieldLabel, u"摘"_s, u"摘"_s, false);
        addRow("label, indented", body, u"  代▮"_s, Kind::FieldLabel, u"代"_s, u"代"_s);
        addRow("label, of a field", body, u"代▮：https://b.example"_s, Kind::FieldLabel, u"代"_s, u"代"_s);
        addRow("label, middle", body, u"项▮目：https://b.example"_s, Kind::FieldLabel, u"项目"_s, u"项"_s);
        addRow("label, summary without colon", body, u"摘要▮"_s, Kind::FieldLabel, u"摘要"_s, u"摘要"_s);
        addRow("label, empty line in an entry", body, u"▮"_s, Kind::FieldLabel, {}, {});
        addRow("label, line below an entry", end, u"- [甲](u)  \n▮\n"_s, Kind::FieldLabel, {}, {}, true,
               Snippet::Entry);
        addRow("value", body, u"代码：▮https://b.example"_s, Kind::None, {}, {}, false);
        addRow("text after a comma", body, u"论文，代▮"_s, Kind::None, {}, {}, false);
        addRow("list", body, u"    1. 代▮"_s, Kind::None, {}, {}, false);
        addRow("nested bullet", body, u"    - 代▮"_s, Kind::None, {}, {}, false);
        addRow("deep", body, u"        代▮"_s, Kind::None, {}, {}, false);
        addRow("picture", body, u"![代▮](u)"_s, Kind::None, {}, {}, false);
        addRow("quote", body, u"> 代▮"_s, Kind::None, {}, {}, false);
        addRow("long line", body, u"一二三四五六七八九十一二三四五六七八九▮"_s, Kind::None, {}, {}, false);
        addRow("section text", end, u"代▮"_s, Kind::None, {}, {}, false);
    }

    static void addTags()
    {
        addRow("tag, open", news, u"- [CV▮"_s, Kind::Tag, u"CV"_s, u"CV"_s, false);
        addRow("tag, open and empty", news, u"- [▮"_s, Kind::Tag, {}, {}, false);
        addRow("tag, open before a title", news, u"- [CV▮[标题](u)"_s, Kind::Tag, u"CV"_s, u"CV"_s, false);
        addRow("tag, closed", news, u"- [CV▮] [标题](u)"_s, Kind::Tag, u"CV"_s, u"CV"_s);
        addRow("tag, closed, middle", news, u"- [CV▮PR] [标题](u)"_s, Kind::Tag, u"CVPR"_s, u"CV"_s);
        addRow("tag, second", news, u"- [ICLR] [CV▮] [标题](u)"_s, Kind::Tag, u"CV"_s, u"CV"_s);
        addRow("tag, alone", news, u"- [CV▮]"_s, Kind::Tag, u"CV"_s, u"CV"_s);
        addRow("title bracket", news, u"- [CV▮](u)"_s, Kind::None, {}, {}, false);
        addRow("between tag and title", news, u"- [CV] ▮[标题](u)"_s, Kind::None, {}, {}, false);
        addRow("unclosed, text behind", news, u"- [CV▮标题"_s, Kind::None, {}, {}, false);
        addRow("further link", news, u"- [标题](u) [sl▮](u)"_s, Kind::None, {}, {}, false);
        addRow("further link, unclosed", news, u"- [标题](u) [sl▮"_s, Kind::None, {}, {}, false);
    }

    static void addOthers()
    {
        addRow("section", news, u"## 论▮"_s, Kind::SectionName, u"论"_s, u"论"_s);
        addRow("section, empty", news, u"## ▮"_s, Kind::SectionName, {}, {});
        addRow("section, middle", news, u"## 开▮源"_s, Kind::SectionName, u"开源"_s, u"开"_s);
        addRow("section, spaces behind", news, u"## 开▮  "_s, Kind::SectionName, u"开"_s, u"开"_s);
        addRow("section, the first one", preamble, u"## ▮"_s, Kind::SectionName, {}, {});
        addRow("section, its marks", news, u"#▮# 开源"_s, Kind::None, {}, {}, false);
        addRow("heading of another level", news, u"### 论▮"_s, Kind::None, {}, {}, false);
        addRow("back issues", end, u"## [往▮期回顾](u)\n"_s, Kind::None, {}, {}, false);
        addRow("company", warmUp, u"- 高▮"_s, Kind::Company, u"高"_s, u"高"_s);
        addRow("company, empty", warmUp, u"- ▮"_s, Kind::Company, u"- "_s, {}, true, Snippet::WarmUp);
        addRow("company, before text", warmUp, u"- 高▮发布新芯片；"_s, Kind::Company, u"高"_s, u"高"_s, false);
        addRow("company, written", warmUp, u"- 高▮通：发布；"_s, Kind::Company, u"高通"_s, u"高"_s);
        addRow("company, en dash", warmUp, u"– 高▮"_s, Kind::Company, u"高"_s, u"高"_s);
        addRow("company, its text", warmUp, u"- 高通：发▮布；"_s, Kind::None, {}, {}, false);
        addRow("company, no bullet", warmUp, u"高▮"_s, Kind::None, {}, {}, false);
        addRow("company, marker", warmUp, u"-▮ 高"_s, Kind::None, {}, {}, false);
        addRow("front matter", {u"---\nlayout: default\n", u"\n---\n"}, u"▮"_s, Kind::None, {}, {}, false);
        addRow("preamble", preamble, u"高▮"_s, Kind::None, {}, {}, false);
        addRow("no text at all", {u"", u""}, u"▮"_s, Kind::None, {}, {}, false);
    }

    static void addSnippets()
    {
        addRow("entry, marker", end, u"- ▮\n"_s, Kind::None, u"- "_s, {}, false, Snippet::Entry);
        addRow("entry, half a marker", end, u"-▮\n"_s, Kind::None, u"-"_s, {}, false, Snippet::Entry);
        addRow("entry, empty line", end, u"▮\n"_s, Kind::None, {}, {}, false, Snippet::Entry);
        addRow("entry, end of the text", end, u"▮"_s, Kind::None, {}, {}, false, Snippet::Entry);
        addRow("entry, between two", end, u"- [甲](u)\n- ▮\n- [乙](u)\n"_s, Kind::None, u"- "_s, {}, false,
               Snippet::Entry);
        addRow("entry, text behind", end, u"- ▮标题\n"_s, Kind::None, {}, {}, false);
        addRow("entry, nested", end, u"- [甲](u)\n    - ▮\n"_s, Kind::None, {}, {}, false);
        addRow("entry, below the trailer", end, u"- [甲](u)\n\n----\n\n作者\n\n▮\n"_s, Kind::None, {}, {}, false);
        addRow("warm-up, empty line", warmUp, u"▮"_s, Kind::None, {}, {}, false, Snippet::WarmUp);
        addRow("none before the warm-up", preamble, u"▮"_s, Kind::None, {}, {}, false);
    }

private Q_SLOTS:
    void contexts_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<Snippet>("snippet");
        addSources();
        addLabels();
        addTags();
        addOthers();
        addSnippets();
    }

    void contexts()
    {
        QFETCH(QString, marked);
        const CompletionContext context = contextOf(marked);
        QFETCH(Kind, kind);
        QCOMPARE(int(context.kind), int(kind));
        QFETCH(Snippet, snippet);
        QCOMPARE(int(context.snippet), int(snippet));
        QFETCH(QString, replaced);
        QCOMPARE(marked.remove(caretMark).sliced(context.range.start, context.range.length()), replaced);
        QTEST(context.typed, "typed");
        QTEST(context.certain, "certain");
    }

    void offers_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<bool>("automatic");
        const auto add = [](const char *name, const Place &place, const QString &line, const QStringList &offered,
                            bool automatic) {
            QTest::newRow(name) << whole(place, line) << offered << automatic;
        };
        add("sources, ranked", news, u"- [标题 | ▮](u)"_s, {u"丁社"_s, u"丁看"_s, u"戊社"_s, u"看丁社"_s}, true);
        add("sources, prefix first", news, u"- [标题 | 丁▮](u)"_s, {u"丁社"_s, u"丁看"_s, u"看丁社"_s}, true);
        add("sources, not what is there", news, u"- [标题 | 丁看▮](u)"_s, {}, false);
        add("sources, not what is there, caret inside", news, u"- [标题 | 丁▮看](u)"_s, {u"丁社"_s, u"看丁社"_s}, true);
        add("sources, a part of what is there", news, u"- [标题 | 丁社▮某人](u)"_s, {u"丁社"_s, u"看丁社"_s}, true);
        add("sources, within a word", news, u"- [标题 | 看▮](u)"_s, {u"看丁社"_s, u"丁看"_s}, true);
        add("labels, canonical order", body, u"▮"_s,
            {u"标题"_s, u"作者"_s, u"链接"_s, u"文章"_s, u"地址"_s, u"项目"_s, u"代码"_s, u"演示"_s}, false);
        add("labels, begun", body, u"代▮"_s, {u"代码"_s}, true);
        add("labels, within a word", body, u"码▮"_s, {u"代码"_s}, false);
        add("labels, the archive's", body, u"演▮"_s, {u"演示"_s}, true);
        add("labels, written once", body, u"独▮"_s, {}, false);
        add("labels, used", body, u"摘▮"_s, {}, false);
        add("labels, and an entry", end, u"- [甲](u)  \n摘要：一  \n代码：u  \n▮\n"_s,
            {u"标题"_s, u"作者"_s, u"链接"_s, u"论文"_s, u"文章"_s, u"地址"_s, u"项目"_s, u"演示"_s, u"Entry"_s},
            false);
        add("tags, where there are some", end, u"## 论文\n\n- [CV▮"_s, {u"CVPR2021"_s}, true);
        add("tags, where there are none", news, u"- [CV▮"_s, {u"CVPR2021"_s}, false);
        add("tags, certainly", news, u"- [C▮] [标题](u)"_s, {u"CVPR2021"_s}, true);
        add("tags, not begun", end, u"## 论文\n\n- [▮"_s, {u"CVPR2021"_s}, false);
        add("sections", news, u"## ▮"_s, {u"应用"_s, u"开源项目"_s, u"博文"_s, u"专栏"_s}, true);
        add("sections, alias used", end, u"## 开源\n\n## ▮"_s, {u"业界新闻"_s, u"应用"_s, u"专栏"_s}, true);
        add("companies", warmUp, u"- ▮"_s, {u"瓦社"_s, u"丙芯"_s, u"Warm-up bullet"_s}, false);
        add("companies, begun", warmUp, u"- 丙▮"_s, {u"丙芯"_s}, true);
        add("nothing", preamble, u"高▮"_s, {}, false);
    }

    void offers()
    {
        QFETCH(QString, marked);
        const CompletionList list = completionsFor(contextOf(marked), builtInProfile(), archive());
        QTEST(names(list), "offered");
        QTEST(list.automatic, "automatic");
    }

    void choosing_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("result");
        const auto add = [](const char *name, const Place &place, const QString &line, const QString &chosen,
                            const QString &result) {
            QTest::newRow(name) << place << line << chosen << result;
        };
        add("source", news, u"- [标题 | 丁▮](u)  "_s, u"丁社"_s, u"- [标题 | 丁社▮](u)  "_s);
        add("source, space added", news, u"- [标题 |▮](u)"_s, u"丁社"_s, u"- [标题 | 丁社▮](u)"_s);
        add("source, replaced", news, u"- [标题 | 看▮丁社](u)"_s, u"丁看"_s, u"- [标题 | 丁看▮](u)"_s);
        add("source, text behind", news, u"- [标题 | 丁▮后面"_s, u"丁社"_s, u"- [标题 | 丁社▮后面"_s);
        add("label", body, u"代▮"_s, u"代码"_s, u"代码：▮"_s);
        add("label, before its link", body, u"代▮https://b.example"_s, u"代码"_s, u"代码：▮https://b.example"_s);
        add("label, with its colon", body, u"代▮：https://b.example"_s, u"代码"_s, u"代码▮：https://b.example"_s);
        add("label, empty line with spaces", end, u"- [甲](u)  \n  ▮\n"_s, u"摘要"_s, u"- [甲](u)  \n摘要：▮\n"_s);
        add("tag, open", news, u"- [CV▮"_s, u"CVPR2021"_s, u"- [CVPR2021] [▮"_s);
        add("tag, before a title", news, u"- [CV▮[标题](u)"_s, u"CVPR2021"_s, u"- [CVPR2021] ▮[标题](u)"_s);
        add("tag, before a space and a title", news, u"- [CV▮ [标题](u)"_s, u"CVPR2021"_s,
            u"- [CVPR2021]▮ [标题](u)"_s);
        add("tag, closed", news, u"- [CV▮] [标题](u)"_s, u"CVPR2021"_s, u"- [CVPR2021▮] [标题](u)"_s);
        add("section", news, u"## 开▮  "_s, u"开源项目"_s, u"## 开源项目▮  "_s);
        add("company", warmUp, u"- 瓦▮"_s, u"瓦社"_s, u"- 瓦社：▮"_s);
        add("company, empty bullet", warmUp, u"- ▮"_s, u"瓦社"_s, u"- 瓦社：▮"_s);
        add("company, written", warmUp, u"- 丙▮电：三；"_s, u"丙芯"_s, u"- 丙芯▮：三；"_s);
        add("entry", end, u"- ▮\n"_s, u"Entry"_s, u"- [▮ | ]()  \n摘要：  \n"_s);
        add("entry, empty line", end, u"▮\n"_s, u"Entry"_s, u"- [▮ | ]()  \n摘要：  \n"_s);
        add("warm-up bullet", warmUp, u"- ▮"_s, u"Warm-up bullet"_s, u"- ▮：；"_s);
    }

    void choosing()
    {
        QFETCH(Place, place);
        QFETCH(QString, line);
        QFETCH(QString, name);
        QFETCH(QString, result);
        const QString marked = whole(place, line);
        const CompletionList list = completionsFor(contextOf(marked), builtInProfile(), archive());
        QCOMPARE(after(marked, list, name), whole(place, result));
    }

    void everyPositionOfEveryDocument_data()
    {
        JIANBAO_NEEDS_CORPUS();
        QTest::addColumn<QString>("path");
        for (const QString &path : Test::corpusDocuments())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    /// Whatever is replaced is on the caret's line, and what was typed is in it.
    void everyPositionOfEveryDocument()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(Test::readAll(path));
        const Issue issue = Test::scanned(text);
        for (qsizetype position = 0; position <= text.size(); position += 3) {
            const CompletionContext context = completionAt(text, issue, position);
            const TextRange range = context.range;
            QVERIFY(range.start >= 0 && range.start <= range.end && range.end <= text.size());
            QVERIFY(!QStringView(text).sliced(range.start, range.length()).contains(u'\n'));
            const TextRange between{qMin(position, range.start), qMax(position, range.end)};
            QVERIFY(!QStringView(text).sliced(between.start, between.length()).contains(u'\n'));
            if (context.kind == Kind::None && context.snippet == Snippet::None)
                QVERIFY(range.isEmpty() && range.start == position);
        }
    }

    void sourcesOfTheCorpusAreCompleted()
    {
        JIANBAO_NEEDS_CORPUS();
        int items = 0;
        for (const QString &path : Test::corpusDocuments()) {
            const QString text = QString::fromUtf8(Test::readAll(path));
            const Issue issue = Test::scanned(text);
            for (const Section &section : issue.sections) {
                for (const Item &item : section.items) {
                    if (!item.source)
                        continue;
                    ++items;
                    const CompletionContext context = completionAt(text, issue, item.sourceRange.start + 1);
                    QCOMPARE(int(context.kind), int(Kind::Source));
                    QCOMPARE(context.range.start, item.sourceRange.start);
                    QCOMPARE(context.typed, item.source->first(1));
                }
            }
        }
        QVERIFY(items > 500);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
