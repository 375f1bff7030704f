// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemwriter.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString heading = u"## 论文\n\n"_s;

/// The first entry below a heading.
Item firstItem(const QString &text)
{
    return Test::scanned(text).sections.first().items.first();
}

ItemDraft draftIn(const QString &text)
{
    return draftOf(firstItem(text), text);
}

using Change = void (*)(ItemDraft &);

} // namespace

class TestItemWriter : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<ItemDraft>("draft");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const ItemDraft &draft, const QString &text) {
            QTest::newRow(name) << draft << text;
        };
        const auto titled = [](const QString &title, const QString &source, const QString &url) {
            ItemDraft draft;
            draft.title = title;
            draft.source = source;
            draft.url = url;
            return draft;
        };
        const auto withBody = [&](const QStringList &body) {
            ItemDraft draft = titled(u"甲"_s, {}, u"u"_s);
            draft.body = body;
            return draft;
        };
        ItemDraft full = titled(u"a/b: 小模型"_s, u"某某"_s, u"https://x.org/1"_s);
        full.tags = {u"CVPR 2021"_s, u"2101.00001"_s};
        full.fields = {{u"论文"_s, u"https://x.org/2"_s}, {u"代码："_s, u"[库](https://x.org/3)"_s}};
        full.body = {u"一句。"_s, u"二段。  "_s, u"    1. 一；"_s, u"        - 二；"_s};
        row("all of it", full,
            u"- [CVPR 2021] [2101.00001] [a/b: 小模型 | 某某](https://x.org/1)  \n论文：https://x.org/2  \n"
            u"代码：[库](https://x.org/3)  \n摘要：一句。  \n二段。  \n    1. 一；  \n        - 二；  \n"_s);
        row("title alone", titled(u"甲"_s, {}, u"u"_s), u"- [甲](u)  \n"_s);
        row("no URL is no empty link", titled(u"甲"_s, u"乙"_s, {}), u"- 甲 | 乙  \n"_s);
        row("nothing yet", {}, u"- \n"_s);
        row("brackets of a title", titled(u"[译] 甲"_s, {}, u"u"_s), u"- [【译】 甲](u)  \n"_s);
        row("bars of a title without source", titled(u"甲 | 乙"_s, {}, u"u"_s), u"- [甲|乙](u)  \n"_s);
        row("bars of a title with source", titled(u"甲 | 乙"_s, u"丙 | 丁"_s, u"u"_s), u"- [甲 | 乙 | 丙|丁](u)  \n"_s);
        row("a title of two lines", titled(u" 甲\n乙 "_s, {}, u"u"_s), u"- [甲 乙](u)  \n"_s);
        row("parentheses of a URL", titled(u"甲"_s, {}, u"u_(a) b"_s), u"- [甲](u_%28a%29%20b)  \n"_s);
        row("an empty summary", withBody({QString()}), u"- [甲](u)  \n摘要：  \n"_s);
        row("a list without summary", withBody({u"    - 一"_s}), u"- [甲](u)  \n摘要：  \n    - 一  \n"_s);
        row("a list at the margin", withBody({u"一"_s, u"1. 二"_s, u"- 三"_s, u"-[四](u)"_s}),
            u"- [甲](u)  \n摘要：一  \n    1. 二  \n    - 三  \n    -[四](u)  \n"_s);
        row("headings and rules", withBody({u"一"_s, u"## 二"_s, u"----"_s}),
            u"- [甲](u)  \n摘要：一  \n\\## 二  \n\\----  \n"_s);
        row("blank lines", withBody({u"一"_s, u"  "_s, u"二"_s}), u"- [甲](u)  \n摘要：一  \n二  \n"_s);
    }

    void writes()
    {
        QFETCH(ItemDraft, draft);
        QFETCH(QString, text);
        QCOMPARE(itemText(draft, builtInProfile()), text);
        const Issue issue = Test::scanned(heading + text);
        QCOMPARE(issue.itemCount(), 1);
        QCOMPARE(issue.sections.size(), 1);
        QVERIFY(!issue.trailer);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QStringList>("body");
        const auto row = [](const char *name, const QString &text, const QString &fields, const QStringList &body) {
            QTest::newRow(name) << QString(heading + u"- [甲](u)  \n"_s + text) << fields << body;
        };
        row("fields above and below", u"代码：https://x  \n摘要：一  \n二  \n链接: https://y\n"_s,
            u"代码=https://x;链接=https://y"_s, {u"一"_s, u"二"_s});
        row("no colon", u"摘要一\n"_s, {}, {u"一"_s});
        row("no summary", u"一  \n    1. 二\n"_s, {}, {u"一"_s, u"    1. 二"_s});
        row("an empty summary above a list", u"摘要：  \n  - 一 \n"_s, {}, {QString(), u"  - 一"_s});
        row("a blank line", u"摘要：一\n\n    1. 二\n"_s, {}, {u"一"_s, u"    1. 二"_s});
        row("two summaries", u"摘要：一\n摘要：二\n"_s, {}, {u"一"_s, u"摘要：二"_s});
        row("nested fields", u"摘要：一\n    - [乙](v)\n    代码：https://x\n"_s, {},
            {u"一"_s, u"    - [乙](v)"_s, u"    代码：https://x"_s});
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, fields);
        QFETCH(QStringList, body);
        const ItemDraft draft = draftIn(text);
        QStringList shown;
        for (const ItemDraft::Field &field : draft.fields)
            shown.append(field.label + u'=' + field.value);
        QCOMPARE(shown.join(u';'), fields);
        QCOMPARE(draft.body, body);
    }

    void titleEdits_data()
    {
        columns();
        const auto title = [](ItemDraft &draft) {
            draft.title = u"新"_s;
        };
        const auto source = [](ItemDraft &draft) {
            draft.source = u"源"_s;
        };
        const auto noSource = [](ItemDraft &draft) {
            draft.source.clear();
        };
        const auto url = [](ItemDraft &draft) {
            draft.url = u"n"_s;
        };
        const auto noUrl = [](ItemDraft &draft) {
            draft.url.clear();
        };
        const auto tag = [](ItemDraft &draft) {
            draft.tags = {u"T"_s};
        };
        const auto noTag = [](ItemDraft &draft) {
            draft.tags.clear();
        };
        row("title", u"- [甲|乙 |丙](u) [[图]](v) 余   \n"_s, title, u"- [新 |丙](u) [[图]](v) 余  \n"_s);
        row("source", u"- [甲 |丙](u)  \n"_s, source, u"- [甲 | 源](u)  \n"_s);
        row("first source", u"- [甲](u)  \n"_s, source, u"- [甲 | 源](u)  \n"_s);
        row("no source", u"- [甲 | 丙](u)  \n"_s, noSource, u"- [甲](u)  \n"_s);
        row("URL", u"- [A] [甲](u) [图](v)\n"_s, url, u"- [A] [甲](n) [图](v)  \n"_s);
        row("empty URL", u"- [甲]()\n"_s, url, u"- [甲](n)  \n"_s);
        row("full width stays", u"- [甲]（u）\n"_s, url, u"- [甲]（n）  \n"_s);
        row("no URL", u"- [A] [甲 | 乙](u) [图](v)\n"_s, noUrl, u"- [A] 甲 | 乙 [图](v)  \n"_s);
        row("URL for a plain title", u"- 甲 | 乙\n"_s, url, u"- [甲 | 乙](n)  \n"_s);
        row("URL for a bracket title", u"- [甲]\n"_s, url, u"- [甲](n)  \n"_s);
        row("URL for an open title", u"- [甲\n"_s, url, u"- [甲](n)  \n"_s);
        row("URL for nothing", u"- \n"_s, url, u"- [](n)  \n"_s);
        row("title for a URL", u"- https://x\n"_s, title, u"- [新](https://x)  \n"_s);
        row("tag", u"- [甲](u)\n"_s, tag, u"- [T] [甲](u)  \n"_s);
        row("other tag", u"- [A][B][甲](u)\n"_s, tag, u"- [T] [甲](u)  \n"_s);
        row("no tag", u"- [A] [甲](u)  \n"_s, noTag, u"- [甲](u)  \n"_s);
        row("tag of a plain title", u"- 甲\n"_s, tag, u"- [T] 甲  \n"_s);
    }

    void titleEdits() { compareEdit(); }

    void bodyEdits_data()
    {
        columns();
        const auto value = [](ItemDraft &draft) {
            draft.fields.first().value = u"https://n"_s;
        };
        const auto label = [](ItemDraft &draft) {
            draft.fields.first().label = u"项目"_s;
        };
        const auto field = [](ItemDraft &draft) {
            draft.fields.append({u"代码"_s, u"https://n"_s});
        };
        const auto firstField = [](ItemDraft &draft) {
            draft.fields.prepend({u"代码"_s, u"https://n"_s});
        };
        const auto noFields = [](ItemDraft &draft) {
            draft.fields.clear();
        };
        const auto summary = [](ItemDraft &draft) {
            draft.body.first() = u"新"_s;
        };
        const auto newBody = [](ItemDraft &draft) {
            draft.body = {u"新"_s, u"段"_s};
        };
        const auto noBody = [](ItemDraft &draft) {
            draft.body.clear();
        };
        const auto append = [](ItemDraft &draft) {
            draft.body.append(u"尾"_s);
        };
        const auto noFirst = [](ItemDraft &draft) {
            draft.body.removeFirst();
        };
        const auto middle = [](ItemDraft &draft) {
            draft.body[1] = u"中"_s;
        };
        row("value", u"- [甲](u)\n链接: https://x；\n摘要：一\n"_s, value,
            u"- [甲](u)\n链接: https://n  \n摘要：一\n"_s);
        row("label", u"- [甲](u)\n 链接：https://x  \n"_s, label, u"- [甲](u)\n 项目：https://x  \n"_s);
        row("field", u"- [甲](u)\n摘要：一\n"_s, field, u"- [甲](u)  \n代码：https://n  \n摘要：一\n"_s);
        row("field below", u"- [甲](u)\n摘要：一\n链接：https://x\n"_s, field,
            u"- [甲](u)\n摘要：一\n链接：https://x  \n代码：https://n  \n"_s);
        row("field above", u"- [甲](u)\n摘要：一\n链接：https://x\n"_s, firstField,
            u"- [甲](u)\n摘要：一  \n代码：https://n  \n链接：https://x\n"_s);
        row("no fields", u"- [甲](u)\n链接：https://x\n摘要：一\n项目：https://y\n"_s, noFields,
            u"- [甲](u)\n摘要：一\n"_s);
        row("summary", u"- [甲](u)\n 摘要: 一 \n二\n"_s, summary, u"- [甲](u)\n 摘要: 新  \n二\n"_s);
        row("empty summary", u"- [甲](u)\n摘要：  \n  - 一\n"_s, summary, u"- [甲](u)\n摘要：新  \n  - 一\n"_s);
        row("new summary", u"- [甲](u)\n链接：https://x\n"_s, newBody,
            u"- [甲](u)\n链接：https://x  \n摘要：新  \n段  \n"_s);
        row("no summary", u"- [甲](u)\n链接：https://x\n摘要：一\n\n    1. 二\n"_s, noBody,
            u"- [甲](u)\n链接：https://x\n\n"_s);
        row("paragraph", u"- [甲](u)\n摘要：一\n二\n"_s, append, u"- [甲](u)\n摘要：一\n二  \n尾  \n"_s);
        row("below a list", u"- [甲](u)\n摘要：一\n  - 二\n"_s, append, u"- [甲](u)\n摘要：一\n  - 二\n尾  \n"_s);
        row("first line away", u"- [甲](u)\n摘要：一\n二\n三\n"_s, noFirst, u"- [甲](u)\n摘要：二  \n三\n"_s);
        row("first line away above a list", u"- [甲](u)\n摘要：一\n  1. 二\n"_s, noFirst,
            u"- [甲](u)\n摘要：  \n  1. 二\n"_s);
        row("one line", u"- [甲](u)\n摘要：一\n二\n\n  1. 三\n"_s, middle, u"- [甲](u)\n摘要：一\n中  \n\n  1. 三\n"_s);
    }

    void bodyEdits() { compareEdit(); }

    void aChangedTextIsNotOverwritten()
    {
        const QString text = heading + u"- [甲](u)\n摘要：一\n"_s;
        ItemDraft before = draftIn(text);
        before.body = {u"从前"_s};
        ItemDraft after = before;
        after.title = u"新"_s;
        QVERIFY(itemEdits(text, firstItem(text), before, after, builtInProfile()));
        after.body = {u"新"_s};
        const auto edits = itemEdits(text, firstItem(text), before, after, builtInProfile());
        QVERIFY(!edits);
        QCOMPARE(edits.error().code, ErrorCode::Conflict);
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("edited");
    }

    static void row(const char *name, const QString &text, Change change, const QString &edited)
    {
        QTest::newRow(name) << text << change << edited;
    }

    /// The edit changes the entry between two others, and the last one of a text without LF at its end, alike.
    static void compareEdit()
    {
        QFETCH(QString, text);
        QFETCH(Change, change);
        QFETCH(QString, edited);
        for (const QString &below : {u"- [后](u)\n"_s, QString()}) {
            QString before = heading + text + below;
            QString after = heading + edited + below;
            if (below.isEmpty()) {
                before.chop(1);
                after.chop(1);
            }
            const ItemDraft draft = draftIn(before);
            ItemDraft changed = draft;
            change(changed);
            const auto edits = itemEdits(before, firstItem(before), draft, changed, builtInProfile());
            QVERIFY(edits);
            QCOMPARE(applied(before, *edits), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestItemWriter)
#include "tst_itemwriter.moc"
