// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/wordcount.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestWordCount : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("each Chinese character") << u"端侧推理"_s << 4;
        QTest::newRow("full-width punctuation") << u"端侧，推理。“好”"_s << 9;
        QTest::newRow("a Latin word is one") << u"TensorFlow 框架"_s << 3;
        QTest::newRow("no space between scripts") << u"用GPU跑"_s << 3;
        QTest::newRow("digits and words") << u"7nm FinFET"_s << 2;
        QTest::newRow("ASCII punctuation is none") << u"- [a](b) !"_s << 2;
        QTest::newRow("outside the basic plane") << u"𠮷野"_s << 2;
        QTest::newRow("half of a pair before a word") << QString(QChar(0xd842)) + u"ab"_s << 1;
        QTest::newRow("full-width letters are words") << u"ＡＩ时代"_s << 3;
    }

    void counts()
    {
        QFETCH(QString, text);
        QTEST(wordCount(text), "count");
    }
};

QTEST_GUILESS_MAIN(TestWordCount)
#include "tst_wordcount.moc"
