// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/scan.h"
#include "outline/outlinefilter.h"
#include "outline/outlinemodel.h"
#include "sketch.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

Issue scanned(const QString &path)
{
    return scanIssue(QString::fromUtf8(readAll(path)), builtInProfile());
}

} // namespace

/// Real states of real issues, one after the other in one model: it always equals a fresh one.
class TestOutlineCorpus : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { JIANBAO_NEEDS_CORPUS(); }

    void oneModelForAllStates()
    {
        OutlineModel model;
        OutlineFilter filter(&model);
        filter.setText(u"芯片"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QStringList documents = corpusDocuments();
        QVERIFY(documents.size() > 30);
        for (const QString &path : documents) {
            const Issue issue = scanned(path);
            model.setIssue(issue);
            OutlineModel fresh;
            fresh.setIssue(issue);
            QCOMPARE(dumpRows(model), dumpRows(fresh));
            OutlineFilter freshFilter(&fresh);
            freshFilter.setText(u"芯片"_s);
            QCOMPARE(dumpRows(filter), dumpRows(freshFilter));
        }
        QCOMPARE(resets.size(), 0);
    }

    void everyItemIsFoundByItsLines()
    {
        for (const QString &path : corpusDocuments()) {
            const Issue issue = scanned(path);
            OutlineModel model;
            model.setIssue(issue);
            for (const Section &section : issue.sections) {
                for (const Item &item : section.items) {
                    for (const int line : {item.lines.first, item.lines.last}) {
                        const QModelIndex index = model.indexForLine(line);
                        QVERIFY2(index.isValid(), qPrintable(path));
                        QCOMPARE(model.row(index).lines, item.lines);
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOutlineCorpus)
#include "tst_outlinecorpus.moc"
