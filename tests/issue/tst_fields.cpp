// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itembody.h"
#include "issue/profile.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

Item bodyOf(const QString &text)
{
    const Lines lines(text);
    Item item;
    item.lines = {1, lines.count()};
    parseItemBody(text, lines, builtInProfile(), item);
    return item;
}

/// "label|first-last|kind|value|url" of each field.
QString shown(const Item &item)
{
    QStringList texts;
    for (const Field &field : item.fields) {
        const QString kind = field.kind == Field::Kind::Summary ? u"summary"_s
                             : field.kind == Field::Kind::Link  ? u"link"_s
                                                                : u"text"_s;
        texts.append(u"%1|%2-%3|%4|%5|%6"_s.arg(field.label)
                         .arg(field.lines.first)
                         .arg(field.lines.last)
                         .arg(kind, field.value, field.url.value_or(u"-"_s)));
    }
    return texts.join(u" / "_s);
}

QString shownKinds(const Item &item)
{
    static constexpr char letters[] = "TFPLIQB";
    QString kinds;
    for (const BodyLine &line : item.body)
        kinds += QLatin1Char(letters[int(line.kind)]);
    return kinds;
}

} // namespace

class TestFields : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const QString &line, const QString &fields) {
            QTest::newRow(name) << line << fields;
        };
        row("summary", u"摘要：一句话。  "_s, u"摘要|2-2|summary|一句话。|-"_s);
        row("summary with ASCII colon", u"摘要: 一句话。"_s, u"摘要|2-2|summary|一句话。|-"_s);
        row("summary without colon", u"摘要一句话。"_s, u"摘要|2-2|summary|一句话。|-"_s);
        row("summary with a space before the colon", u"摘要 ：一句话。"_s, u"摘要|2-2|summary|一句话。|-"_s);
        row("summary with a space for the colon", u"摘要 一句话：好。"_s, u"摘要|2-2|summary|一句话：好。|-"_s);
        row("empty summary with a space before the colon", u"摘要 ："_s, u"摘要|2-2|summary||-"_s);
        row("empty summary", u"摘要：  "_s, u"摘要|2-2|summary||-"_s);
        row("known label and URL", u"代码：https://a.example  "_s,
            u"代码|2-2|link|https://a.example|https://a.example"_s);
        row("URL in angle brackets", u"代码：<https://a.example/b>  "_s,
            u"代码|2-2|link|https://a.example/b|https://a.example/b"_s);
        row("URL in angle brackets, punctuation", u"代码：<https://a.example>。"_s,
            u"代码|2-2|link|https://a.example|https://a.example"_s);
        row("more than a URL in angle brackets", u"代码：<https://a.example 甲>"_s,
            u"代码|2-2|text|<https://a.example 甲>|-"_s);
        row("ASCII colon", u"项目: https://a.example"_s, u"项目|2-2|link|https://a.example|https://a.example"_s);
        row("any label and URL", u"在线试用 Demo：https://a.example"_s,
            u"在线试用 Demo|2-2|link|https://a.example|https://a.example"_s);
        row("label with a space at its end", u"镜像 ：https://a.example"_s,
            u"镜像|2-2|link|https://a.example|https://a.example"_s);
        row("label and link", u"标题：[On Tests](https://a.example)"_s, u"标题|2-2|link|On Tests|https://a.example"_s);
        row("link without text", u"链接：[](https://a.example)"_s,
            u"链接|2-2|link|https://a.example|https://a.example"_s);
        row("one column in", u" 论文：https://a.example"_s, u"论文|2-2|link|https://a.example|https://a.example"_s);
        row("four columns in", u"    论文：https://a.example"_s,
            u"论文|2-2|link|https://a.example|https://a.example"_s);
        row("punctuation glued to the URL", u"论文：https://a.example；"_s,
            u"论文|2-2|link|https://a.example|https://a.example"_s);
        row("www address", u"项目地址：www.a.example"_s, u"项目地址|2-2|link|www.a.example|www.a.example"_s);
        row("known label and text", u"标题：On Tests"_s, u"标题|2-2|text|On Tests|-"_s);
        row("known label and title", u"论文：On Tests"_s, u"论文|2-2|text|On Tests|-"_s);
        row("known label, link and more", u"代码：[甲](u) [乙](v)"_s, u"代码|2-2|text|[甲](u) [乙](v)|-"_s);
        row("known label and nothing", u"链接："_s, u"链接|2-2|text||-"_s);
        row("five columns in", u"     论文：https://a.example"_s, u""_s);
        row("any label and text", u"高性能：快了一倍。"_s, u""_s);
        row("label of 18", u"一二三四五六七八九十一二三四五六七八：https://a.example"_s,
            u"一二三四五六七八九十一二三四五六七八|2-2|link|https://a.example|https://a.example"_s);
        row("label of 19", u"一二三四五六七八九十一二三四五六七八九：https://a.example"_s, u""_s);
        row("comma before the colon", u"另外，代码：https://a.example"_s, u""_s);
        row("list entry", u"    - 代码：https://a.example"_s, u""_s);
        row("numbered entry", u"1. 代码：https://a.example"_s, u""_s);
        row("URL alone", u"https://a.example"_s, u""_s);
        row("words after the URL", u"更多：https://a.example 可见"_s, u""_s);
    }

    void lines()
    {
        QFETCH(QString, line);
        QTEST(shown(bodyOf(u"- [甲](u)  \n"_s + line)), "fields");
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const QString &body, const QString &fields) {
            QTest::newRow(name) << body << fields;
        };
        row("a summary takes the paragraphs below", u"摘要：一  \n二  \n三"_s, u"摘要|2-4|summary|一\n二\n三|-"_s);
        row("and lists with their indents", u"摘要：一  \n    1. 甲；  \n        - 乙\n二"_s,
            u"摘要|2-5|summary|一\n    1. 甲；\n        - 乙\n二|-"_s);
        row("up to the next field", u"摘要：一\n二\n代码：https://a.example"_s,
            u"摘要|2-3|summary|一\n二|- / 代码|4-4|link|https://a.example|https://a.example"_s);
        row("up to a blank line", u"摘要：一\n\n二"_s, u"摘要|2-2|summary|一|-"_s);
        row("empty, then a list", u"摘要：  \n    1. 甲"_s, u"摘要|2-3|summary|    1. 甲|-"_s);
        row("other fields take one line", u"标题：T\n文字"_s, u"标题|2-2|text|T|-"_s);
        row("two summaries", u"摘要：一\n摘要：二"_s, u"摘要|2-2|summary|一|- / 摘要|3-3|summary|二|-"_s);
        row("the word is no second summary", u"摘要：一\n摘要写得好。"_s, u"摘要|2-3|summary|一\n摘要写得好。|-"_s);
        row("nor is the word and a space", u"摘要：一\n摘要 写得好。"_s, u"摘要|2-3|summary|一\n摘要 写得好。|-"_s);
        row("a space before the second colon", u"摘要：一\n摘要 ：二"_s,
            u"摘要|2-2|summary|一|- / 摘要|3-3|summary|二|-"_s);
        row("nested items", u"    - [甲](u)  \n    摘要：一\n         二\n    - [乙](v)  \n    摘要：三"_s,
            u"摘要|3-4|summary|一\n         二|- / 摘要|6-6|summary|三|-"_s);
        row("unlabelled text first", u"一\n摘要：二"_s, u"摘要|3-3|summary|二|-"_s);
    }

    void bodies()
    {
        QFETCH(QString, body);
        QTEST(shown(bodyOf(u"- [甲](u)  \n"_s + body)), "fields");
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("title only") << u""_s << u"T"_s;
        QTest::newRow("fields and text") << u"代码：https://a.example\n摘要：一\n二"_s << u"TFFP"_s;
        QTest::newRow("lists") << u"  - 一\n    1. 二\n1. 三\n2.四"_s << u"TLLLP"_s;
        QTest::newRow("pseudo levels") << u"        2.1 一"_s << u"TP"_s;
        QTest::newRow("image") << u"    ![](https://a.example/x.png)"_s << u"TI"_s;
        QTest::newRow("quote") << u"> 一"_s << u"TQ"_s;
        QTest::newRow("blank lines") << u"一\n  \n    1. 二"_s << u"TPBL"_s;
        QTest::newRow("the word summary as text") << u"摘要：一\n摘要二"_s << u"TFP"_s;
    }

    void kinds()
    {
        QFETCH(QString, body);
        QTEST(shownKinds(bodyOf(u"- [甲](u)  \n"_s + body)), "kinds");
    }

    void indents()
    {
        const Item item = bodyOf(u"- [甲](u)\n  - 一\n\t- 二"_s);
        QCOMPARE(item.body.at(1).indent, 2);
        QCOMPARE(item.body.at(2).indent, 4);
        QCOMPARE(item.body.at(2).line, 3);
    }

    void colons_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("colon");
        QTest::newRow("usual") << u"代码：https://a.example"_s << u"2 ："_s;
        QTest::newRow("ASCII") << u"代码:https://a.example"_s << u"2 :"_s;
        QTest::newRow("behind a space") << u"代码 ：https://a.example"_s << u"3 ："_s;
        QTest::newRow("summary") << u"摘要：一"_s << u"2 ："_s;
        QTest::newRow("summary, behind spaces") << u" 摘要  :一"_s << u"5 :"_s;
        QTest::newRow("summary without") << u"摘要 一：二"_s << u"-"_s;
    }

    void colons()
    {
        QFETCH(QString, line);
        const QString title = u"- [甲](u)\n"_s;
        const QString text = title + line;
        const auto colon = bodyOf(text).fields.first().colon;
        QTEST(colon ? QString::number(*colon - title.size()) + u' ' + text.at(*colon) : u"-"_s, "colon");
    }

    void ranges()
    {
        const QString text = u"- [甲](u)\n 摘要： 一  \n二  "_s;
        const Field field = bodyOf(text).fields.first();
        QCOMPARE(text.sliced(field.labelRange.start, field.labelRange.length()), u"摘要"_s);
        QCOMPARE(text.sliced(field.valueRange.start, field.valueRange.length()), u"一  \n二"_s);
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
