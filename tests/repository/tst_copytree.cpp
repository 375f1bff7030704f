// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/copytree.h"
#include "support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestCopyTree : public Test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_source;

private Q_SLOTS:
    void initTestCase()
    {
        m_source = m_folder.filePath(u"source"_s);
        QVERIFY(QDir().mkpath(m_source + u"/a/空"_s));
        QFile file(m_source + u"/a/一.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("甲\n");
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    }

    void copiesEverythingWritable()
    {
        const QString copy = m_folder.filePath(u"new/copy"_s);
        QVERIFY(copyTree(m_source, copy));
        QCOMPARE(Test::readAll(copy + u"/a/一.md"_s), QByteArray("甲\n"));
        QVERIFY(QFileInfo(copy + u"/a/空"_s).isDir());
        QVERIFY(QFileInfo(copy + u"/a/一.md"_s).isWritable());
        QVERIFY(!QFileInfo::exists(copy + u".part"_s));
    }

    void aCopyThatIsThereIsLeftAlone()
    {
        const QString copy = m_folder.filePath(u"mine"_s);
        QVERIFY(QDir().mkpath(copy));
        QVERIFY(copyTree(m_source, copy));
        QVERIFY(QDir(copy).isEmpty());
    }

    void nothingToCopy()
    {
        const Result<void> result = copyTree(m_folder.filePath(u"none"_s), m_folder.filePath(u"target"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"target"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCopyTree)
#include "tst_copytree.moc"
