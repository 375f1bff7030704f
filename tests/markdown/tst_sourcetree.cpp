// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/sourcetree.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// One letter for each unit: what it is for GitHub.
QString rolesOf(const QString &text)
{
    QString letters;
    for (const TextRole role : sourceTree(text).roles)
        letters += u".FtliaCH"_s.at(qsizetype(role));
    return letters;
}

QString nameOf(SourceBlock::Kind kind)
{
    static const QStringList names{u"quote"_s, u"ul"_s,   u"ol"_s,   u"li"_s,    u"p"_s,  u"h"_s,
                                   u"hr"_s,    u"code"_s, u"html"_s, u"table"_s, u"row"_s};
    return names.at(int(kind));
}

} // namespace

/// The source tree says of every unit of a document what GitHub makes of it.
class TestSourceTree : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("roles");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("text") << u"中a"_s << u"tt"_s;
        QTest::newRow("surrogates") << u"a😀b"_s << u"tttt"_s;
        QTest::newRow("link") << u"[甲](b) c"_s << u".l....tt"_s;
        QTest::newRow("image") << u"![a](b)"_s << u"..i...."_s;
        QTest::newRow("angle link") << u"<http://a.b>"_s << u".aaaaaaaaaa."_s;
        QTest::newRow("bare link after Chinese") << u"见http://a.b/c_d_"_s << u"taaaaaaaaaaaaaat"_s;
        QTest::newRow("code") << u"`a` b"_s << u".C.tt"_s;
        QTest::newRow("emphasis") << u"**a**b"_s << u"..t..t"_s;
        QTest::newRow("html") << u"a<b>c"_s << u"tHHHt"_s;
        QTest::newRow("front matter") << u"---\na: b\n---\nc"_s << u"FFFFFFFFFFFFFt"_s;
        QTest::newRow("item with hard break") << u"- a  \nb"_s << u"..t...t"_s;
        QTest::newRow("mark in an address") << u"[](~)~ a*b"_s << u".....ttttt"_s;
        QTest::newRow("mark in an address behind a quote's mark") << u"> [](\n> ~)~ a"_s << u"...........tt"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar::Null + u"b"_s) << u"ttt"_s;
    }

    void roles()
    {
        QFETCH(QString, text);
        QTEST(rolesOf(text), "roles");
    }

    void leaves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("leaves");
        QTest::newRow("paragraphs") << u"a\nb\n\nc"_s << QStringList{u"p"_s, u"p"_s, {}, u"p"_s};
        QTest::newRow("tight item") << u"- a\nb\n- c"_s << QStringList{u"li"_s, u"li"_s, u"li"_s};
        QTest::newRow("loose item") << u"- a\n\n- b"_s << QStringList{u"p"_s, u"ul"_s, u"p"_s};
        QTest::newRow("heading, rule") << u"## a\n\n----"_s << QStringList{u"h"_s, {}, u"hr"_s};
        QTest::newRow("setext") << u"a\n----"_s << QStringList{u"h"_s, u"h"_s};
        QTest::newRow("behind front matter") << u"---\n---\n# a"_s << QStringList{{}, {}, u"h"_s};
        QTest::newRow("quote") << u"> a\nb"_s << QStringList{u"p"_s, u"p"_s};
    }

    void leaves()
    {
        QFETCH(QString, text);
        const SourceTree tree = sourceTree(text);
        QStringList leaves;
        for (int line = 1; line <= text.count(u'\n') + 1; ++line)
            leaves.append(tree.leafAt(line) ? nameOf(tree.leafAt(line)->kind) : QString());
        QTEST(leaves, "leaves");
    }

    void spans()
    {
        const QString text = u"见 [甲 *乙*](http://a.b/%20) www.c.d 。\n- ~~丙~~"_s;
        const SourceTree tree = sourceTree(text);
        QStringList spans;
        for (const SourceSpan &span : tree.spans)
            spans.append(text.sliced(span.text.start, span.text.length()) + u' ' + span.address);
        QCOMPARE(spans, (QStringList{u"乙 "_s, u"甲 *乙 http://a.b/%20"_s, u"丙 "_s, u"www.c.d http://www.c.d"_s}));
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines"); // container, paragraph, lazy, the rest of the line
        QTest::newRow("plain") << u"a\n\nb"_s << QStringList{u"- 0 a"_s, u"- - "_s, u"- 1 b"_s};
        QTest::newRow("tight items") << u"- a\n  b\nc\n- d"_s
                                     << QStringList{u"li 0 a"_s, u"li 0 b"_s, u"li 0 lazy c"_s, u"li 1 d"_s};
        QTest::newRow("loose item") << u"1. a\n\n   b"_s << QStringList{u"li 0 a"_s, u"li - "_s, u"li 1 b"_s};
        QTest::newRow("nested") << u"- a\n    1. b\nc\n      d"_s
                                << QStringList{u"li 0 a"_s, u"li 1 b"_s, u"li 1 lazy c"_s, u"li 1 lazy     d"_s};
        QTest::newRow("quote") << u"> a\nb\n>c"_s << QStringList{u"quote 0 a"_s, u"quote 0 lazy b"_s, u"quote 0 c"_s};
        QTest::newRow("item in quote") << u"> - a\n>   b"_s << QStringList{u"li 0 a"_s, u"li 0 b"_s};
        QTest::newRow("front matter") << u"---\na: b\n---\n- c"_s
                                      << QStringList{u"- - "_s, u"- - "_s, u"- - "_s, u"li 0 c"_s};
        QTest::newRow("two blocks") << u"- a\n  # b\n  c"_s << QStringList{u"li 0 a"_s, u"li - # b"_s, u"li 1 c"_s};
    }

    void lines()
    {
        QFETCH(QString, text);
        const SourceTree tree = sourceTree(text);
        QStringList lines;
        const QStringList texts = text.split(u'\n');
        qsizetype end = 0;
        for (int number = 1; number <= texts.size(); ++number) {
            end += texts.at(number - 1).size();
            const SourceLine line = tree.line(number);
            lines.append(
                (line.container < 0 ? u"-"_s : nameOf(tree.blocks.at(line.container).kind)) + u' ' +
                (line.paragraph < 0 ? u"-"_s : QString::number(line.paragraph)) + (line.isLazy ? u" lazy "_s : u" "_s) +
                (number <= 3 && text.startsWith(u"---") ? QString() : text.sliced(line.start, end - line.start)));
            ++end;
        }
        QTEST(lines, "lines");
    }

    void isEmptyOverBudget()
    {
        const QString text = u"](\n["_s.repeated(100'000);
        const SourceTree tree = sourceTree(text);
        QCOMPARE(qsizetype(tree.roles.size()), text.size());
        QVERIFY(tree.blocks.isEmpty());
        QVERIFY(tree.error);
        QCOMPARE(tree.error->code, ErrorCode::TooLarge);
        QVERIFY(tree.error->message.contains(u"brackets"_s));
    }

    // It takes far longer than a renderer is given while somebody types, and is read all the same.
    void noClockCounts()
    {
        const QString text = u"- *a* [b](c)\n"_s.repeated(200'000);
        const SourceTree tree = sourceTree(text);
        QVERIFY(!tree.error);
        QCOMPARE(tree.spans.size(), 400'000);
    }

    void everyDocument()
    {
        JIANBAO_NEEDS_CORPUS();
        for (const QString &path : Test::corpusDocuments()) {
            const QString text = QString::fromUtf8(Test::readAll(path));
            const SourceTree tree = sourceTree(text);
            QCOMPARE(qsizetype(tree.roles.size()), text.size());
            for (const SourceSpan &span : tree.spans)
                QVERIFY2(span.text.start >= 0 && span.text.start <= span.text.end && span.text.end <= text.size(),
                         qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceTree)
#include "tst_sourcetree.moc"
