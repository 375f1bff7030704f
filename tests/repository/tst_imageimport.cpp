// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/imageimport.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QTest>
#include <QUrl>

#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n") + "one";
const QByteArray otherPng = QByteArray("\x89PNG\r\n\x1A\n") + "two";

/// A repository with one issue, and a place outside of it.
struct Newsletter
{
    Scratch scratch;
    QString root = scratch.path(u"repo"_s);
    QString issue = scratch.make(u"repo/issues/2020-01-06.md"_s);
    QString images = root + u"/images";

    [[nodiscard]] Result<QString> import(const QString &image) const { return importImage(image, issue, root, images); }
    /// The file that an address means, seen from the issue.
    [[nodiscard]] QString target(const QString &address) const
    {
        return QDir::cleanPath(QFileInfo(issue).path() + u'/' + QUrl::fromPercentEncoding(address.toUtf8()));
    }
};

} // namespace

class TestImageImport : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void names_data();
    void names();
    void addresses_data();
    void addresses();
    void neverOverwrites();
    void insideTheRepository();
    void refuses();
    void largeImages();
    void folderThatCannotBeWritten();
    void folderThatLeadsOutside();
};

void TestImageImport::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("PNG") << png << u"png"_s;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << u"jpg"_s;
    QTest::newRow("GIF87a") << QByteArray("GIF87a...") << u"gif"_s;
    QTest::newRow("GIF89a") << QByteArray("GIF89a...") << u"gif"_s;
    QTest::newRow("WebP") << QByteArray("RIFF\1\2\3\4WEBPVP8 ") << u"webp"_s;
    QTest::newRow("BMP") << QByteArray("BM" + QByteArray(60, '.')) << u"bmp"_s;
    QTest::newRow("BMP, cut off") << QByteArray("BM3 is a road") << u""_s;
    QTest::newRow("WAV") << QByteArray("RIFF\1\2\3\4WAVEfmt ") << u""_s;
    QTest::newRow("RIFF alone") << QByteArray("RIFF") << u""_s;
    QTest::newRow("cut off") << png.first(7) << u""_s;
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << u""_s;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>") << u""_s;
    QTest::newRow("empty") << QByteArray() << u""_s;
}

void TestImageImport::kinds()
{
    QFETCH(QByteArray, bytes);
    QTEST(imageSuffix(bytes), "suffix");
}

void TestImageImport::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kept") << u"photo.png"_s << u"photo.png"_s;
    QTest::newRow("Chinese and spaces") << u"二维码 微信.png"_s << u"二维码 微信.png"_s;
    QTest::newRow("capital suffix") << u"A.PNG"_s << u"A.PNG"_s;
    QTest::newRow("no suffix") << u"photo"_s << u"photo.png"_s;
    QTest::newRow("wrong suffix") << u"photo.exe"_s << u"photo.png"_s;
    QTest::newRow("several dots") << u"a.b.c.png"_s << u"a.b.c.png"_s;
    QTest::newRow("forbidden") << u"a:b*c?d\"e<f>g|h\\i.png"_s << u"a-b-c-d-e-f-g-h-i.png"_s;
    QTest::newRow("control characters") << u"a\nb\u202Ec.png"_s << u"a-b-c.png"_s;
    QTest::newRow("hidden") << u"..a.png"_s << u"a.png"_s;
    QTest::newRow("nothing left") << u". .png"_s << u"image.png"_s;
    QTest::newRow("trailing dots") << u"a. .png"_s << u"a.png"_s;
    QTest::newRow("long") << QString(300, u'a') + u".png"_s << QString(200, u'a') + u".png"_s;
    QTest::newRow("long in bytes") << QString(80, u'图') + u".png"_s << QString(66, u'图') + u".png"_s;
    QTest::newRow("decomposed") << u"e\u0301.png"_s << u"\u00E9.png"_s;
}

void TestImageImport::names()
{
    QFETCH(QString, name);
    QTEST(safeImageName(name, u"png"_s), "expected");
}

void TestImageImport::addresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"photo.png"_s << u"../images/photo.png"_s;
    QTest::newRow("space") << u"my photo.png"_s << u"../images/my%20photo.png"_s;
    QTest::newRow("Markdown's own characters")
        << u"a(1)[2]_*`#%&.png"_s << u"../images/a%281%29%5B2%5D_-%60%23%25%26.png"_s;
    QTest::newRow("Chinese") << u"图.png"_s << u"../images/%E5%9B%BE.png"_s;
}

void TestImageImport::addresses()
{
    QFETCH(QString, name);
    const Newsletter news;
    const auto address = news.import(news.scratch.make(u"outside/"_s + name, png));
    QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
    QTEST(*address, "address");
    QCOMPARE(Test::readAll(news.target(*address)), png);
}

void TestImageImport::neverOverwrites()
{
    const Newsletter news;
    const QString first = news.scratch.make(u"a/photo.png"_s, png);
    const QString second = news.scratch.make(u"b/photo.png"_s, otherPng);
    QCOMPARE(news.import(first).value(), u"../images/photo.png"_s);
    QCOMPARE(news.import(first).value(), u"../images/photo.png"_s);
    QCOMPARE(news.import(second).value(), u"../images/photo-2.png"_s);
    QCOMPARE(news.import(second).value(), u"../images/photo-2.png"_s);
    QCOMPARE(Test::readAll(news.images + u"/photo.png"), png);
    QCOMPARE(Test::readAll(news.images + u"/photo-2.png"), otherPng);
    QCOMPARE(news.scratch.files(u"repo/images"_s), (QStringList{u"photo-2.png"_s, u"photo.png"_s}));
}

void TestImageImport::insideTheRepository()
{
    const Newsletter news;
    QCOMPARE(news.import(news.scratch.make(u"repo/logo.png"_s, png)).value(), u"../logo.png"_s);
    QCOMPARE(news.import(news.scratch.make(u"repo/issues/b c.png"_s, png)).value(), u"b%20c.png"_s);
    QVERIFY(!QFileInfo::exists(news.images));
    // Nothing in .git is content.
    QCOMPARE(news.import(news.scratch.make(u"repo/.git/x.png"_s, png)).value(), u"../images/x.png"_s);
}

void TestImageImport::refuses()
{
    const Newsletter news;
    const auto code = [&](const QString &path) {
        const auto result = news.import(path);
        if (!result && (!result.error().message.contains(path) || result.error().message.contains(u"Save As"_s)))
            qFatal("the message does not fit: %s", qPrintable(result.error().message));
        return result ? std::optional<ErrorCode>() : result.error().code;
    };
    QCOMPARE(code(news.scratch.path(u"none.png"_s)), ErrorCode::NotFound);
    QCOMPARE(code(news.scratch.make(u"text.png"_s)), ErrorCode::NotText);
    QCOMPARE(code(news.scratch.make(u"a%1%2.png"_s)), ErrorCode::NotText);
    QCOMPARE(code(news.scratch.make(u"bitmap.png"_s, "BM" + QByteArray(60, '.'))), ErrorCode::NotText);
    QCOMPARE(code(news.scratch.make(u"folder/"_s)), ErrorCode::NotRegular);
    const QString large = news.scratch.make(u"large%1.png"_s, png);
    QVERIFY(QFile::resize(large, maximumImageSize + 1));
    QCOMPARE(code(large), ErrorCode::TooLarge);
    QCOMPARE(::mkfifo(news.scratch.systemPath(u"fifo.png"_s).constData(), 0600), 0);
    QCOMPARE(code(news.scratch.path(u"fifo.png"_s)), ErrorCode::NotRegular);
    QVERIFY(!QFileInfo::exists(news.images));
}

/// Images may be larger than the texts that can be edited.
void TestImageImport::largeImages()
{
    const Newsletter news;
    const QString image = news.scratch.make(u"large.png"_s, png);
    for (const qint64 size : {20LL * 1024 * 1024, maximumImageSize}) {
        QVERIFY(QFile::resize(image, size));
        for (int round = 0; round < 2; ++round) { // the second time it is there already
            const auto address = news.import(image);
            QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
            QCOMPARE(QFileInfo(news.target(*address)).size(), size);
        }
    }
    QCOMPARE(news.scratch.files(u"repo/images"_s), (QStringList{u"large-2.png"_s, u"large.png"_s}));
}

void TestImageImport::folderThatCannotBeWritten()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    const Newsletter news;
    const QString image = news.scratch.make(u"photo.png"_s, png);
    news.scratch.make(u"repo/images/"_s);
    QCOMPARE(::chmod(news.scratch.systemPath(u"repo/images"_s).constData(), 0500), 0);
    const auto result = news.import(image);
    QCOMPARE(::chmod(news.scratch.systemPath(u"repo/images"_s).constData(), 0700), 0);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotPermitted);
    QVERIFY2(result.error().message.contains(news.images) && !result.error().message.contains(u"Save As"_s),
             qPrintable(result.error().message));
}

void TestImageImport::folderThatLeadsOutside()
{
    const Newsletter news;
    const QString image = news.scratch.make(u"photo.png"_s, png);
    news.scratch.make(u"elsewhere/"_s);
    QVERIFY(QFile::link(news.scratch.path(u"elsewhere"_s), news.images));
    const auto result = news.import(image);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotPermitted);
    QCOMPARE(news.scratch.files(u"elsewhere"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestImageImport)
#include "tst_imageimport.moc"
