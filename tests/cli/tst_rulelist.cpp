// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/rules.h"
#include "cli/newsletter.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Newsletter;

namespace {

QByteArray list(const QString &format)
{
    return Newsletter().run({u"check"_s, u"--list-rules"_s, u"--format"_s, format}).out;
}

} // namespace

/// "jianbao-cli check --list-rules", and the page that is made of it.
class TestRuleList : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsUpToDate()
    {
        const QByteArrayList expected = list(u"markdown"_s).split('\n');
        const QByteArrayList page = Test::readAll(QStringLiteral(JIANBAO_SOURCE_DIR "/docs/rules.md")).split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), page.size()); ++i) {
            const QByteArray place = "docs/rules.md, line " + QByteArray::number(i + 1);
            QVERIFY2(expected.at(i) == page.at(i),
                     QByteArray(place + " is stale: write it anew by ./dev exec jianbao-cli check --list-rules "
                                        "--format markdown > docs/rules.md")
                         .constData());
        }
        QCOMPARE(page.size(), expected.size());
    }

    void pageSaysEverything()
    {
        const QByteArray page = list(u"markdown"_s);
        for (const Rule *rule : allRules()) {
            const QByteArray id = rule->id;
            QCOMPARE(page.count(QByteArray("\n## " + id + '\n')), 1);
            QCOMPARE(page.count(QByteArray("| [`" + id + "`](#" + QByteArray(id).replace(".", "") + ") |")), 1);
        }
        QCOMPARE(page.count("\nWrong:\n"), qsizetype(allRules().size()));
        QCOMPARE(page.count("\nRight:\n"), qsizetype(allRules().size()));
        // Nothing that cannot be seen.
        QVERIFY(!page.contains(" \n") && !page.contains('\t') && !page.contains("\u00a0") && !page.contains("\u3000"));
        QVERIFY(page.contains("\na\n␣␣\nb\n"));
    }

    void listsAreWhole()
    {
        const QByteArrayList lines = list(u"text"_s).trimmed().split('\n');
        const QJsonArray array = QJsonDocument::fromJson(list(u"json"_s)).array();
        QCOMPARE(lines.size(), qsizetype(allRules().size()));
        QCOMPARE(array.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Rule &rule = *allRules()[size_t(i)];
            const QJsonObject object = array.at(i).toObject();
            QCOMPARE(object.keys(),
                     (QStringList{u"fix"_s, u"id"_s, u"right"_s, u"severity"_s, u"title"_s, u"why"_s, u"wrong"_s}));
            QCOMPARE(object.value(u"id"_s).toString(), QString::fromUtf8(rule.id));
            QCOMPARE(object.value(u"fix"_s).isNull(), !rule.fix);
            const QByteArray severity = object.value(u"severity"_s).toString().toUtf8();
            QCOMPARE(lines.at(i).simplified(), rule.id + QByteArray(" ") + severity + " " + rule.title);
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleList)
#include "tst_rulelist.moc"
