// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/fonts.h"
#include "support/testsupport.h"
#include "window/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestPreferences : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savedOnesAreLoaded()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
        Preferences preferences;
        preferences.theme = Preferences::Theme::Dark;
        preferences.language = u"zh_CN"_s;
        preferences.editorFont = QFont(u"DejaVu Sans Mono"_s, 13);
        preferences.previewZoom = 1.25;
        preferences.previewLook.profile = RenderProfile::WeChat;
        preferences.wrapLines = false;
        preferences.showLineNumbers = false;
        preferences.showTrailingSpaces = false;
        preferences.followScrolling = false;
        preferences.save(settings);
        QCOMPARE(Preferences::load(settings), preferences);
    }

    void defaultsWhereNothingWasSaved()
    {
        const QTemporaryDir folder;
        const QSettings settings(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
        Preferences expected;
        expected.editorFont = standardEditorFont();
        QCOMPARE(Preferences::load(settings), expected);
    }

    void valuesOutOfRangeAreBrought_data()
    {
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<qreal>("zoom");
        QTest::newRow("too small") << QVariant(0.01) << minimumPreviewZoom;
        QTest::newRow("too large") << QVariant(99.0) << maximumPreviewZoom;
        QTest::newRow("no number") << QVariant(u"large"_s) << minimumPreviewZoom;
    }

    void valuesOutOfRangeAreBrought()
    {
        QFETCH(QVariant, stored);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
        settings.setValue("preferences/previewZoom"_L1, stored);
        QTEST(Preferences::load(settings).previewZoom, "zoom");
    }

    void defaultFontIsNotWritten()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
        Preferences preferences;
        preferences.editorFont = standardEditorFont();
        preferences.save(settings);
        QVERIFY(!settings.contains("preferences/editorFont"_L1));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
