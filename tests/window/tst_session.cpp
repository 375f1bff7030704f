// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "window/session.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestSession : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savedOneIsLoaded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.conf"_s);
        const Session session{.repository = u"/repos/简报"_s,
                              .tabs = {{u"/repos/简报/a,b.md"_s, 3, 4}, {u"/repos/简报/c.md"_s, 1, 1}},
                              .current = 1,
                              .geometry = "geometry",
                              .windowState = "state",
                              .splitter = "splitter",
                              .outlineSplitter = "outline",
                              .previewWindow = "preview",
                              .hasPreviewWindow = true};
        {
            QSettings settings(path, QSettings::IniFormat);
            session.save(settings);
        }
        QCOMPARE(Session::load(QSettings(path, QSettings::IniFormat)), session);
    }

    void emptyOne()
    {
        const QTemporaryDir folder;
        QCOMPARE(Session::load(QSettings(folder.filePath(u"none"_s), QSettings::IniFormat)), Session());
    }

    void recentRepositoriesAreNewestFirstWithoutThoseThatAreGone()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
        const QDir root(folder.path());
        for (const QString &name : {u"one"_s, u"two"_s, u"gone"_s}) {
            QVERIFY(root.mkdir(name));
            addRecentRepository(settings, folder.filePath(name));
        }
        addRecentRepository(settings, folder.filePath(u"one"_s));
        QVERIFY(root.rmdir(u"gone"_s));
        QCOMPARE(recentRepositories(settings), QStringList({folder.filePath(u"one"_s), folder.filePath(u"two"_s)}));
    }

    void atMostTenAreKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
        for (int number = 0; number < 14; ++number) {
            const QString name = QString::number(number);
            QVERIFY(QDir(folder.path()).mkdir(name));
            addRecentRepository(settings, folder.filePath(name));
        }
        const QStringList recent = recentRepositories(settings);
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.first(), folder.filePath(u"13"_s));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
