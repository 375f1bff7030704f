// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/warmupedits.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString normalised(const QString &text)
{
    return applied(text, normaliseWarmUp(text, Test::scanned(text)));
}

} // namespace

/// The warm-up's bullets (FORMAT.md §5).
class TestWarmUpEdits : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bullets_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &list, const QString &expected) {
            QTest::newRow(name) << list << expected;
        };
        row("right", u"- 甲：一；\n- 乙：二。"_s, u"- 甲：一；\n- 乙：二。"_s);
        row("N1 dash", u"– 甲：一；\n- 乙：二。"_s, u"- 甲：一；\n- 乙：二。"_s);
        row("N2 lost bullet", u"- 甲：一；\n乙：二。"_s, u"- 甲：一；\n- 乙：二。"_s);
        row("N2 two lost bullets", u"- 甲：一；  \n乙:二;\n丙：三"_s, u"- 甲：一；\n- 乙：二；\n- 丙：三。"_s);
        row("N2 goes on with the bullet above", u"- 甲：一  \n二：三\n- 丙：四"_s, u"- 甲：一  \n二：三\n- 丙：四。"_s);
        row("N2 no company", u"- 甲：一；\n新智元\n- 丙：四。"_s, u"- 甲：一；\n新智元\n- 丙：四。"_s);
        row("N3 ASCII semicolon", u"- 甲：一;\n- 乙：二。"_s, u"- 甲：一；\n- 乙：二。"_s);
        row("N3 full stop", u"- 甲：一。又一。\n- 乙：二。"_s, u"- 甲：一。又一；\n- 乙：二。"_s);
        row("N3 nothing", u"- 甲：一\n- 乙：二。"_s, u"- 甲：一；\n- 乙：二。"_s);
        row("N3 doubled", u"- 甲：一。；\n- 乙：二；。"_s, u"- 甲：一；\n- 乙：二。"_s);
        row("N4 semicolon", u"- 甲：一；\n- 乙：二；"_s, u"- 甲：一；\n- 乙：二。"_s);
        row("N4 over a blank line", u"- 甲：一。\n\n- 乙：二；"_s, u"- 甲：一；\n\n- 乙：二。"_s);
        row("N4 of each list", u"- 甲：一；\n- 乙：二；\n\n----\n\n- 丙：三；\n- 丁：四；"_s,
            u"- 甲：一；\n- 乙：二。\n\n----\n\n- 丙：三；\n- 丁：四。"_s);
        row("N5 colon", u"- 甲:一；\n- 乙 && 丙 : 二。"_s, u"- 甲：一；\n- 乙 && 丙：二。"_s);
        row("N5 full-width colon with spaces", u"- 甲： 一；\n- 乙：二。"_s, u"- 甲： 一；\n- 乙：二。"_s);
        row("N5 time of day", u"- 今天 12:30 发布；\n- 乙：二。"_s, u"- 今天 12:30 发布；\n- 乙：二。"_s);
        row("N6 no company", u"- 甲，一；\n- 二。"_s, u"- 甲，一；\n- 二。"_s);
        row("N7 spaces", u"- 甲：一；  \n- 乙：二。 "_s, u"- 甲：一；\n- 乙：二。"_s);
        row("link", u"- [甲](https://a.example)\n- 乙：[二](https://b.example)；"_s,
            u"- [甲](https://a.example)；\n- 乙：[二](https://b.example)。"_s);
        row("bare URL", u"- 甲：https://a.example  \n- 乙：二。"_s, u"- 甲：https://a.example\n- 乙：二。"_s);
        row("other marks", u"- 甲：一！ \n- 乙：**二。**\n- 丙：三？"_s, u"- 甲：一！\n- 乙：**二。**\n- 丙：三？"_s);
        row("emphasis without mark", u"- 甲：**一**\n- 乙：二。"_s, u"- 甲：**一**；\n- 乙：二。"_s);
        row("placeholders", u"- \n- 甲：一；\n- 乙：\n- "_s, u"- \n- 甲：一；\n- 乙：\n- "_s);
        row("only a mark", u"- ；  \n- 乙：二。"_s, u"- ；\n- 乙：二。"_s);
    }

    void bullets()
    {
        QFETCH(QString, list);
        QFETCH(QString, expected);
        const QString before = u"# 周报\n\n好了，先是：\n\n"_s;
        const QString after = u"\n\n> 注：甲；  \n\n## 论文\n\n- 甲:一;  \n"_s;
        const QString once = normalised(before + list + after);
        QCOMPARE(once, before + expected + after);
        QCOMPARE(normalised(once), once);
    }

    void introductionWithoutColonGetsNoBullet()
    {
        const QString text = u"先是一些新闻\n- 甲：一；\n- 乙：二。\n"_s;
        QCOMPARE(normalised(text), text);
    }

    void carriageReturnsStay()
    {
        QCOMPARE(normalised(u"- 甲：一  \r\n- 乙：二\r\n"_s), u"- 甲：一；\r\n- 乙：二。\r\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestWarmUpEdits)
#include "tst_warmupedits.moc"
