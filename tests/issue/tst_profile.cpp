// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/profile.h"
#include "support/testsupport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestProfile : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsComplete()
    {
        const Profile &profile = builtInProfile();
        for (const QString &text :
             {profile.name, profile.folder, profile.filePattern, profile.titlePrefix, profile.tagline, profile.leadMark,
              profile.leadPart, profile.warmUpIntro, profile.noteMark, profile.summaryLabel, profile.backIssuesHeading,
              profile.note, profile.indexFile})
            QVERIFY(!text.isEmpty());
        QCOMPARE(profile.frontMatter, QStringList{u"layout: default"_s});
        QVERIFY(!profile.leadCounts.isEmpty());
        QVERIFY(profile.fieldLabels.contains(profile.summaryLabel));
        QStringList ids;
        for (const Profile::Section &section : profile.sections) {
            ids.append(section.id);
            QVERIFY(!section.heading.isEmpty() && !section.marks.isEmpty() && !section.icon.isEmpty());
            QVERIFY2(QFile::exists(Test::testFile(u"../resources/icons/light/%1.svg"_s.arg(section.icon))),
                     qPrintable(section.icon));
            QCOMPARE(section.repositories, section.id == "open-source"_L1);
            QCOMPARE(!section.note.isEmpty(), section.repositories); // it says what "owner/name" is
            QCOMPARE(section.optional, section.id == "applications"_L1);
        }
        QCOMPARE(ids, (QStringList{u"news"_s, u"applications"_s, u"papers"_s, u"open-source"_s, u"blogs"_s}));
    }

    void filePattern_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        QTest::newRow("date") << u"2031-02-03.md"_s << u"2031-02-03"_s;
        QTest::newRow("placeholder") << u"2031-02-xx.md"_s << u"2031-02-xx"_s;
        QTest::newRow("index") << u"README.md"_s << QString();
        QTest::newRow("backup") << u"2031-02-03.md~"_s << QString();
    }

    void filePattern()
    {
        QFETCH(QString, name);
        const QRegularExpression pattern(builtInProfile().filePattern);
        QTEST(pattern.match(name).captured(1), "date");
    }

    void namesSections()
    {
        const Profile &profile = builtInProfile();
        QCOMPARE(profile.sectionId(u" 开源项目  "), u"open-source"_s);
        QCOMPARE(profile.sectionId(u"开源"), u"open-source"_s);
        QCOMPARE(profile.sectionId(u"业界芯闻"), QString());
        QCOMPARE(profile.sectionIdForMark(u"业界新闻"), u"news"_s);
        QCOMPARE(profile.sectionIdForMark(u"换帅门"), QString());
    }

    void allowsLinks()
    {
        QVERIFY(builtInProfile().allowedLinks.contains(u"https://github.com/ysh329"_s));
        const auto own = parseProfile("[check]\nallow-links = [\"example.com\"]\n", u"jianbao.toml"_s);
        QVERIFY(own);
        QCOMPARE(own->allowedLinks, QStringList{u"example.com"_s});
        QCOMPARE(parseProfile("[check]\n", u"jianbao.toml"_s)->allowedLinks, builtInProfile().allowedLinks);
        const auto bad = parseProfile("[check]\nallow-links = \"example.com\"\n", u"jianbao.toml"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error().line, 2);
    }

    void knowsHowSourcesAreWritten()
    {
        const Profile &profile = builtInProfile();
        QCOMPARE(profile.usualSource(u"zhihu"), u"知乎"_s);
        QCOMPARE(profile.usualSource(u"Tensor flow"), u"TensorFlow"_s);
        QCOMPARE(profile.usualSource(u"TensorFlow"), QString());
        QCOMPARE(profile.usualSource(u"甲"), QString());
        const Result<Profile> own = parseProfile("[[source]]\nname = \"甲\"\nvariants = [\"乙\"]\n", u"jianbao.toml"_s);
        QVERIFY(own);
        QCOMPARE(own->sources.size(), 1);
        QCOMPARE(own->usualSource(u"乙"), u"甲"_s);
        QCOMPARE(own->usualSource(u"zhihu"), QString());
    }

    void missingKeysKeepTheBuiltInValues()
    {
        const auto profile = parseProfile("title-prefix = \"周报\"\n", u"jianbao.toml"_s);
        QVERIFY(profile);
        Profile expected = builtInProfile();
        expected.titlePrefix = u"周报"_s;
        QVERIFY(*profile == expected);
    }

    void sectionsReplaceTheBuiltInOnes()
    {
        const auto profile =
            parseProfile("[[section]]\nid = \"a\"\nheading = \"甲\"\naliases = [\"乙\"]\nmarks = [\"丙\"]\n"
                         "icon = \"i\"\noptional = true\nrepositories = true\nnote = \"丁\"\n",
                         u"jianbao.toml"_s);
        QVERIFY(profile);
        QCOMPARE(profile->sections.size(), 1);
        QVERIFY((profile->sections.first() ==
                 Profile::Section{u"a"_s, u"甲"_s, {u"乙"_s}, {u"丙"_s}, u"i"_s, true, true, u"丁"_s}));
    }

    void textsOfNewIssues()
    {
        const auto profile = parseProfile("front-matter = [\"a: b\", \"c: d\"]\nnote = \"\"\n", u"jianbao.toml"_s);
        QVERIFY(profile);
        QCOMPARE(profile->frontMatter, (QStringList{u"a: b"_s, u"c: d"_s}));
        QCOMPARE(profile->note, QString());
    }

    void unknownKeysAreIgnored() { QVERIFY(parseProfile("newer = 1\n", u"jianbao.toml"_s)); }

    void reportsMistakes_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::newRow("no TOML") << QByteArray("name = \"a\"\nfolder = \n") << 2;
        QTest::newRow("no text") << QByteArray("\nname = 1\n") << 2;
        QTest::newRow("no list") << QByteArray("field-labels = \"a\"\n") << 1;
        QTest::newRow("list of numbers") << QByteArray("field-labels = [1]\n") << 1;
        QTest::newRow("bad pattern") << QByteArray("\n\nfile-pattern = '('\n") << 3;
        QTest::newRow("pattern without group") << QByteArray("file-pattern = 'a'\n") << 1;
        QTest::newRow("source without name") << QByteArray("[[source]]\nvariants = [\"a\"]\n") << 1;
        QTest::newRow("source is no table") << QByteArray("a = 1\nsource = \"b\"\n") << 2;
        QTest::newRow("section is no table") << QByteArray("section = 1\n") << 1;
        QTest::newRow("section without heading") << QByteArray("\n[[section]]\nid = \"a\"\n") << 2;
        QTest::newRow("optional is no boolean")
            << QByteArray("[[section]]\nid = \"a\"\nheading = \"b\"\noptional = 1\n") << 4;
        QTest::newRow("repositories is no boolean")
            << QByteArray("[[section]]\nid = \"a\"\nheading = \"b\"\nrepositories = \"yes\"\n") << 4;
        QTest::newRow("count without its place") << QByteArray("\nlead-counts = [\"a {n}\", \"b\"]\n") << 2;
        QTest::newRow("count with two places") << QByteArray("lead-counts = [\"{n} of {n}\"]\n") << 1;
        QTest::newRow("count without a word") << QByteArray("lead-counts = [\" {n}\"]\n") << 1;
        QTest::newRow("no UTF-8") << QByteArray("name = \"\xff\"\n") << 1;
    }

    void mistakesNameAnyPath()
    {
        const auto profile = parseProfile("name = 1\n", u"50%2/jianbao.toml"_s);
        QVERIFY2(profile.error().message.startsWith(u"50%2/jianbao.toml, line 1: "_s),
                 qPrintable(profile.error().message));
    }

    void reportsMistakes()
    {
        QFETCH(QByteArray, toml);
        const auto profile = parseProfile(toml, u"some/jianbao.toml"_s);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::Malformed);
        QCOMPARE(profile.error().path, u"some/jianbao.toml"_s);
        QTEST(profile.error().line, "line");
        QVERIFY(profile.error().message.contains(u"some/jianbao.toml"_s));
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
