// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/palette.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QIcon &icon, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    return image;
}

/// Mean lightness of what is drawn; -1 if nothing is.
int lightness(const QImage &image)
{
    qint64 sum = 0;
    qint64 weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            sum += qint64(color.lightness()) * color.alpha();
            weight += color.alpha();
        }
    }
    return weight == 0 ? -1 : int(sum / weight);
}

} // namespace

class TestPalette : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInBothTones_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"news"_s, u"applications"_s, u"papers"_s, u"open-source"_s, u"blogs"_s,
                                    u"warm-up"_s, u"warning"_s, u"open"_s, u"save"_s, u"undo"_s, u"redo"_s, u"find"_s,
                                    u"new-entry"_s, u"paste-entry"_s, u"about"_s, u"close"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyIconIsDrawnInBothTones()
    {
        QFETCH(QString, name);
        const int onLight = lightness(drawn(Jianbao::programIcon(name, false), 16));
        const int onDark = lightness(drawn(Jianbao::programIcon(name, true), 16));
        QVERIFY2(onLight >= 0 && onLight < 110, qPrintable(QString::number(onLight)));
        QVERIFY2(onDark > 170, qPrintable(QString::number(onDark)));
    }

    void lightAndDarkHaveTheSameNames()
    {
        const auto names = [](const QString &folder) {
            QStringList found;
            QDirIterator files(folder);
            while (files.hasNext())
                found.append(files.nextFileInfo().fileName());
            found.sort();
            return found;
        };
        QCOMPARE(names(u":/icons/dark"_s), names(u":/icons/light"_s));
        QVERIFY(!names(u":/icons/dark"_s).isEmpty());
    }

    void programIcon_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("program") << u":/icons/jianbao.svg"_s;
        QTest::newRow("symbolic") << u":/icons/jianbao-symbolic.svg"_s;
    }

    void programIcon()
    {
        QFETCH(QString, path);
        for (const int size : {16, 32, 128})
            QVERIFY(lightness(drawn(QIcon(path), size)) >= 0);
    }

    void unknownNameHasNoIcon() { QVERIFY(Jianbao::programIcon(u"no-such-icon"_s, true).isNull()); }

    void tellsDarkFromLight()
    {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor(0x40, 0x40, 0x40));
        palette.setColor(QPalette::Text, QColor(0xe0, 0xe0, 0xe0));
        QVERIFY(isDark(palette));
        palette.setColor(QPalette::Base, Qt::white);
        QVERIFY(!isDark(palette));
    }

    void mixes()
    {
        const QColor red(200, 0, 0);
        const QColor blue(0, 0, 100);
        QCOMPARE(mixed(red, blue, 0), red);
        QCOMPARE(mixed(red, blue, 1), blue);
        QCOMPARE(mixed(red, blue, 0.25F), QColor(150, 0, 25));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
