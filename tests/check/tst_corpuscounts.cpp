// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedrepository.h"
#include "check/rules.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The real newsletter: its issues and its index.
RepositoryTexts newsletter()
{
    const QString top = Test::corpusFolder();
    RepositoryTexts texts;
    texts.folder = builtInProfile().folder;
    const QDir folder(top + u'/' + texts.folder);
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        texts.issues.append({name, QString::fromUtf8(Test::readAll(folder.filePath(name)))});
    texts.index = QString::fromUtf8(Test::readAll(top + u'/' + builtInProfile().indexFile));
    texts.fileExists = [top](const QString &path) {
        return QFileInfo::exists(top + u'/' + path);
    };
    return texts;
}

/// How often a rule finds something.
struct Count
{
    int bySeverity[3] = {};
    int safe = 0;
    QSet<QString> files;
};

QByteArray table(const QList<CheckedFile> &files)
{
    QMap<QString, Count> counts;
    for (const CheckedFile &file : files) {
        for (const Finding &finding : file.result.findings) {
            Count &count = counts[finding.rule];
            ++count.bySeverity[int(finding.severity)];
            count.safe += std::ranges::any_of(finding.fixes, &Fix::isSafe) ? 1 : 0;
            count.files.insert(file.name);
        }
    }
    QString text = u"%1 %2 %3 %4 %5 %6\n"_s.arg(u"rule"_s, -34)
                       .arg(u"errors"_s, 7)
                       .arg(u"warnings"_s, 9)
                       .arg(u"info"_s, 6)
                       .arg(u"files"_s, 6)
                       .arg(u"safely fixed"_s, 13);
    for (const Rule *rule : allRules()) {
        const QString id = QString::fromLatin1(rule->id);
        const Count count = counts.value(id);
        text += u"%1 %2 %3 %4 %5 %6\n"_s.arg(id, -34)
                    .arg(count.bySeverity[0], 7)
                    .arg(count.bySeverity[1], 9)
                    .arg(count.bySeverity[2], 6)
                    .arg(count.files.size(), 6)
                    .arg(count.safe, 13);
    }
    return text.toUtf8();
}

} // namespace

/// How often each rule finds something in the real newsletter, as a table that is kept: a change of a rule shows there
/// what it does. JIANBAO_UPDATE=1 writes it anew.
class TestCorpusCounts : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreThoseOfTheTable()
    {
        JIANBAO_NEEDS_CORPUS();
        const QString path = Test::testFile(u"check/corpus-counts.txt"_s);
        const QByteArray counted = table(checkRepository(newsletter(), builtInProfile()));
        if (qEnvironmentVariableIsSet("JIANBAO_UPDATE")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(counted), counted.size());
        }
        const QByteArrayList expected = Test::readAll(path).split('\n');
        const QByteArrayList lines = counted.split('\n');
        for (const QByteArray &line : lines) {
            if (!expected.contains(line))
                qInfo("%s", line.constData());
        }
        QVERIFY2(lines == expected, "the lines above are new. If they are as they should be, write the table anew: "
                                    "JIANBAO_UPDATE=1 ./dev test -R check.tst_corpuscounts");
    }
};

QTEST_GUILESS_MAIN(TestCorpusCounts)
#include "tst_corpuscounts.moc"
