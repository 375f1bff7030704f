// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/imagefile.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

const QByteArray png = "\x89PNG\r\n\x1A\n rest"_ba;

} // namespace

/// SAFETY.md "The preview" §4.
class TestImageFile : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void types_data();
    void types();
    void read_data();
    void read();
    void tooLarge();
    void noRoot();

private:
    QTemporaryDir m_folder;
    QString m_root;
};

void TestImageFile::initTestCase()
{
    m_root = m_folder.filePath(u"repository"_s);
    write(m_root + u"/a.png"_s, png);
    write(m_root + u"/中文 图.png"_s, png);
    write(m_root + u"/images/deep.jpg"_s, "\xFF\xD8\xFF\xE0 rest"_ba);
    write(m_root + u"/page.png"_s, "<html><script>alert(1)</script>"_ba);
    write(m_root + u"/empty.png"_s, {});
    write(m_root + u"/.git/a.png"_s, png);
    write(m_root + u"/sub/.GIT/a.png"_s, png);
    write(m_root + u"/.github/a.png"_s, png);
    write(m_folder.filePath(u"secret.png"_s), png);
    write(m_folder.filePath(u"repository-beside/a.png"_s), png);
    QVERIFY(QFile::link(m_folder.filePath(u"secret.png"_s), m_root + u"/leak.png"_s));
    QVERIFY(QFile::link(m_folder.path(), m_root + u"/up"_s));
    QVERIFY(QFile::link(m_root + u"/a.png"_s, m_root + u"/inside.png"_s));
    QVERIFY(QFile::link(m_root + u"/.git"_s, m_root + u"/disguised"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(m_root + u"/fifo.png"_s).constData(), 0600), 0);
}

void TestImageFile::types_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("png") << png << "image/png"_ba;
    QTest::newRow("jpeg") << "\xFF\xD8\xFF\xDB"_ba << "image/jpeg"_ba;
    QTest::newRow("gif 87") << "GIF87a...."_ba << "image/gif"_ba;
    QTest::newRow("gif 89") << "GIF89a...."_ba << "image/gif"_ba;
    QTest::newRow("webp") << "RIFF....WEBPVP8 "_ba << "image/webp"_ba;
    QTest::newRow("bmp") << "BM" + QByteArray(60, '.') << "image/bmp"_ba;
    QTest::newRow("svg") << "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_ba << "image/svg+xml"_ba;
    QTest::newRow("svg after its prologue") << "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg/>"_ba
                                            << "image/svg+xml"_ba;
    QTest::newRow("wave file") << "RIFF....WAVEfmt "_ba << QByteArray();
    QTest::newRow("html") << "<!DOCTYPE html><p>"_ba << QByteArray();
    QTest::newRow("text about svg") << "see <svg>"_ba << QByteArray();
    QTest::newRow("pdf") << "%PDF-1.7"_ba << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestImageFile::types()
{
    QFETCH(const QByteArray, bytes);
    QTEST(imageType(bytes), "type");
}

void TestImageFile::read_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code"); // -1: shown
    const auto refused = [](ErrorCode code) {
        return int(code);
    };
    QTest::newRow("image") << u"a.png"_s << -1;
    QTest::newRow("Chinese name") << u"中文 图.png"_s << -1;
    QTest::newRow("in a folder") << u"images/deep.jpg"_s << -1;
    QTest::newRow("dots that stay inside") << u"images/../a.png"_s << -1;
    QTest::newRow("link that stays inside") << u"inside.png"_s << -1;
    QTest::newRow("a folder whose name only begins like .git") << u".github/a.png"_s << -1;
    QTest::newRow("missing") << u"missing.png"_s << refused(ErrorCode::NotFound);
    QTest::newRow("dots that leave") << u"../secret.png"_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("absolute") << u"/etc/passwd"_s << refused(ErrorCode::NotFound);
    QTest::newRow("a folder beside with the same start")
        << u"../repository-beside/a.png"_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("link that leaves") << u"leak.png"_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("linked folder that leaves") << u"up/secret.png"_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("in .git") << u".git/a.png"_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("in .GIT") << u"sub/.GIT/a.png"_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("in .git by a link") << u"disguised/a.png"_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("fifo") << u"fifo.png"_s << refused(ErrorCode::NotRegular);
    QTest::newRow("folder") << u"images"_s << refused(ErrorCode::NotRegular);
    QTest::newRow("root itself") << u""_s << refused(ErrorCode::NotPermitted);
    QTest::newRow("not an image") << u"page.png"_s << refused(ErrorCode::NotText);
    QTest::newRow("empty") << u"empty.png"_s << refused(ErrorCode::NotText);
    QTest::newRow("NUL") << u"a.png"_s + QChar::Null << refused(ErrorCode::NotFound);
}

void TestImageFile::read()
{
    QFETCH(const QString, path);
    QFETCH(const int, code);
    const Result<ImageFile> image = readImage(m_root, path);
    QCOMPARE(image ? -1 : int(image.error().code), code);
    if (!image)
        QVERIFY(!image.error().message.isEmpty() && !image.error().message.contains(u"%1"_s));
}

void TestImageFile::tooLarge()
{
    QFile file(m_root + u"/large.png"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(png);
    const qint64 limit = 32 * 1024 * 1024;
    QVERIFY(file.resize(limit));
    QVERIFY(readImage(m_root, u"large.png"_s).has_value());
    QVERIFY(file.resize(limit + 1));
    const Result<ImageFile> image = readImage(m_root, u"large.png"_s);
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::TooLarge);
}

void TestImageFile::noRoot()
{
    QVERIFY(!readImage({}, u"a.png"_s));
    QVERIFY(!readImage(m_folder.filePath(u"missing"_s), u"a.png"_s));
}

QTEST_GUILESS_MAIN(TestImageFile)
#include "tst_imagefile.moc"
