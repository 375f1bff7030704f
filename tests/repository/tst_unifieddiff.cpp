// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gitscratch.h"
#include "repository/unifieddiff.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::GitScratch;

namespace {

constexpr int rounds = 150;

/// Lines "l1" to "lN".
QString numbered(int count)
{
    QString text;
    for (int line = 1; line <= count; ++line)
        text += u"l%1\n"_s.arg(line);
    return text;
}

QString randomText(QRandomGenerator &random)
{
    const QStringList words{u"a"_s,           u"b"_s,  u""_s, u"论文"_s, u"-- x"_s, u"+"_s, u"\\ No newline"_s,
                            u"@@ -1 +1 @@"_s, u"c\r"_s};
    QString text = u""_s; // not null: an empty file
    for (int line = random.bounded(40); line > 0; --line)
        text += words.at(random.bounded(words.size())) + u'\n';
    if (random.bounded(3) == 0 && !text.isEmpty())
        text.chop(1);
    return text;
}

QString edited(QString text, QRandomGenerator &random)
{
    for (int edits = random.bounded(4); edits > 0; --edits) {
        const qsizetype at = random.bounded(text.size() + 1);
        const qsizetype length = random.bounded(std::min<qsizetype>(text.size() - at, 12) + 1);
        text.replace(at, length, randomText(random).left(random.bounded(9)));
    }
    return text;
}

/// Puts a patch on a file with another program; nothing else may be needed. @return what the file holds then, or
/// nothing when the program refuses
std::optional<QByteArray> patched(const GitScratch &folder, const QString &before, const QString &diff,
                                  const QString &name)
{
    const QString file = folder.path(name);
    QFile::remove(file);
    if (!before.isNull())
        folder.make(name, before.toUtf8());
    const QString patch = folder.makeOutside(u"patch"_s, diff.toUtf8());
    if (!folder.run({u"apply"_s, u"--whitespace=nowarn"_s, patch}))
        return std::nullopt;
    return QFile::exists(file) ? Test::readAll(file) : QByteArray("gone");
}

} // namespace

class TestUnifiedDiff : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void appliesWithGit_data();
    void appliesWithGit();
    void appliesWithGitAtRandom();
    void isLikeGits();
};

void TestUnifiedDiff::writes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    const QString header = u"diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n"_s;
    QTest::newRow("equal") << u"a\n"_s << u"a\n"_s << QString();
    QTest::newRow("no file") << QString() << QString() << QString();
    QTest::newRow("one line") << u"a\n"_s << u"b\n"_s << header + u"@@ -1 +1 @@\n-a\n+b\n"_s;
    QTest::newRow("context") << numbered(9) << numbered(9).replace(u"l5"_s, u"x"_s)
                             << header + u"@@ -2,7 +2,7 @@\n l2\n l3\n l4\n-l5\n+x\n l6\n l7\n l8\n"_s;
    QTest::newRow("two hunks")
        << numbered(20) << numbered(20).replace(u"l2\n"_s, QString()).replace(u"l19"_s, u"x"_s)
        << header +
               u"@@ -1,5 +1,4 @@\n l1\n-l2\n l3\n l4\n l5\n@@ -16,5 +15,5 @@\n l16\n l17\n l18\n-l19\n+x\n l20\n"_s;
    QTest::newRow("final newline added") << u"a"_s << u"a\n"_s
                                         << header + u"@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"_s;
    QTest::newRow("final newline lost") << u"a\n"_s << u"a"_s
                                        << header + u"@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"_s;
    QTest::newRow("no final newline in the context")
        << u"a\nb"_s << u"x\nb"_s << header + u"@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n"_s;
    QTest::newRow("emptied") << u"a\nb\n"_s << u""_s << header + u"@@ -1,2 +0,0 @@\n-a\n-b\n"_s;
    QTest::newRow("filled") << u""_s << u"a\n"_s << header + u"@@ -0,0 +1 @@\n+a\n"_s;
    QTest::newRow("new") << QString() << u"a\n"_s
                         << u"diff --git a/a.md b/a.md\nnew file mode 100644\n--- /dev/null\n+++ b/a.md\n"
                            "@@ -0,0 +1 @@\n+a\n"_s;
    QTest::newRow("new and empty") << QString() << u""_s << u"diff --git a/a.md b/a.md\nnew file mode 100644\n"_s;
    QTest::newRow("deleted") << u"a\n"_s << QString()
                             << u"diff --git a/a.md b/a.md\ndeleted file mode 100644\n--- a/a.md\n+++ /dev/null\n"
                                "@@ -1 +0,0 @@\n-a\n"_s;
}

void TestUnifiedDiff::writes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(unifiedDiff(before, after, u"a.md"_s), "diff");
}

void TestUnifiedDiff::appliesWithGit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("name");
    const QString usual = u"a.md"_s;
    QTest::newRow("new") << QString() << u"a\nb\n"_s << usual;
    QTest::newRow("new and empty") << QString() << u""_s << usual;
    QTest::newRow("new, no final newline") << QString() << u"a"_s << usual;
    QTest::newRow("deleted") << u"a\nb"_s << QString() << usual;
    for (const QString &name : {u"a b.md"_s, u"embedded-ai-report/2021-08-01.md"_s, u"简报/八月.md"_s,
                                u"q\"uo\\te.md"_s, u"tab\tand\nline.md"_s}) {
        QTest::addRow("%s", qPrintable(name.simplified())) << u"a\n"_s << u"b\n"_s << name;
        QTest::addRow("new: %s", qPrintable(name.simplified())) << QString() << u"b\n"_s << name;
    }
}

void TestUnifiedDiff::appliesWithGit()
{
    if (!GitScratch::hasGit())
        QSKIP("the program git is not here");
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, name);
    const GitScratch folder;
    const auto result = patched(folder, before, unifiedDiff(before, after, name), name);
    QVERIFY(result);
    QCOMPARE(*result, after.isNull() ? QByteArray("gone") : after.toUtf8());
}

void TestUnifiedDiff::appliesWithGitAtRandom()
{
    if (!GitScratch::hasGit())
        QSKIP("the program git is not here");
    const GitScratch folder;
    QRandomGenerator random(20'260'731);
    for (int round = 0; round < rounds; ++round) {
        const QString before = randomText(random);
        const QString after = round % 5 == 0 ? randomText(random) : edited(before, random);
        if (before == after)
            continue;
        const QString diff = unifiedDiff(before, after, u"a.md"_s);
        const auto result = patched(folder, before, diff, u"a.md"_s);
        QVERIFY2(result, qPrintable(diff));
        QVERIFY2(*result == after.toUtf8(), qPrintable(diff));
        // Backward: the patch says all of what was there.
        const auto back = patched(folder, after, unifiedDiff(after, before, u"a.md"_s), u"a.md"_s);
        QVERIFY(back && *back == before.toUtf8());
    }
}

/// Where there is one shortest difference, it is git's own, but for the line with hashes.
void TestUnifiedDiff::isLikeGits()
{
    if (!GitScratch::hasGit())
        QSKIP("the program git is not here");
    const GitScratch folder;
    const QString before = numbered(40);
    const QString after = QString(before).replace(u"l3\n"_s, u"x\ny\n"_s).replace(u"l20\n"_s, QString()).chopped(1);
    folder.make(u"a.md"_s, before.toUtf8());
    folder.git({u"add"_s, u"a.md"_s});
    folder.make(u"a.md"_s, after.toUtf8());
    QStringList gits = QString::fromUtf8(folder.git({u"diff"_s, u"--no-ext-diff"_s, u"--no-color"_s})).split(u'\n');
    gits.removeIf([](const QString &line) { return line.startsWith(u"index "_s); });
    for (QString &line : gits) {
        if (line.startsWith(u"@@"_s)) // without the heading that git finds for a hunk
            line = line.first(line.indexOf(u"@@"_s, 2) + 2);
    }
    QCOMPARE(unifiedDiff(before, after, u"a.md"_s), gits.join(u'\n') + u'\n');
}

QTEST_GUILESS_MAIN(TestUnifiedDiff)
#include "tst_unifieddiff.moc"
