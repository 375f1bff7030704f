// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/sectionguess.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Where an entry seems to belong; how often that is right: tst_capturecorpus.
class TestSectionGuess : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sections_data();
    void sections();
};

void TestSectionGuess::sections_data()
{
    QTest::addColumn<ItemDraft>("draft");
    QTest::addColumn<QString>("expected");
    const auto draft = [](const QString &title, const QString &url, const QString &source = {}) {
        ItemDraft result;
        result.title = title;
        result.url = url;
        result.source = source;
        return result;
    };
    QTest::newRow("nothing") << ItemDraft() << QString();
    QTest::newRow("no sign") << draft(u"题目"_s, u"https://a.example/1"_s) << QString();
    QTest::newRow("repository") << draft(u"x"_s, u"https://github.com/a/b"_s) << u"open-source"_s;
    QTest::newRow("prefix") << draft(u"a/b: x"_s, u"https://a.example/1"_s) << u"open-source"_s;
    QTest::newRow("arxiv") << draft(u"x"_s, u"https://arxiv.org/abs/2104.01234"_s) << u"papers"_s;
    QTest::newRow("word as a whole") << draft(u"farmers and arms"_s, {}) << QString();
    QTest::newRow("nanometres") << draft(u"全新5nm手机处理器曝光"_s, {}, u"x"_s) << u"news"_s;
    ItemDraft tagged = draft(u"x"_s, {});
    tagged.tags = QStringList{u"CVPR2020"_s};
    QTest::newRow("tag") << tagged << u"papers"_s;
}

void TestSectionGuess::sections()
{
    QFETCH(ItemDraft, draft);
    QFETCH(QString, expected);
    QCOMPARE(guessSection(draft, builtInProfile()), expected);
    // A newsletter without such a section gets none of that name.
    Profile other = builtInProfile();
    other.sections.removeIf([&](const Profile::Section &section) { return section.id == expected; });
    QVERIFY(expected.isEmpty() || guessSection(draft, other) != expected);
}

QTEST_GUILESS_MAIN(TestSectionGuess)
#include "tst_sectionguess.moc"
