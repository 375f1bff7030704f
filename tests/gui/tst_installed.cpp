// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Starts what was installed, as a user would: resources, translations and data are found.
class TestInstalled : public Test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray run(const QString &program, const QStringList &arguments, int expectedStatus = 0)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANGUAGE"_s, u"zh_CN"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != expectedStatus)
            qCritical() << program << arguments << process.exitCode() << process.readAllStandardError();
        const QByteArray complaints = process.readAllStandardError();
        if (expectedStatus == 0 && !complaints.isEmpty())
            qCritical() << complaints;
        return expectedStatus == 0 ? process.readAllStandardOutput() : complaints;
    }

    /// A file of the installation that the test arch.installation has made.
    static QString installed(const QString &path) { return QStringLiteral(JIANBAO_BINARY_DIR "/arch-prefix/") + path; }
    static QString bin(const QString &program) { return installed(u"bin/"_s + program); }

private Q_SLOTS:
    void version()
    {
        QCOMPARE(run(bin(u"jianbao"_s), {u"--version"_s}).trimmed(), QByteArray("jianbao " JIANBAO_VERSION));
        QCOMPARE(run(bin(u"jianbao-cli"_s), {u"--version"_s}).trimmed(), QByteArray("jianbao-cli " JIANBAO_VERSION));
    }

    void helpIsTranslated() { QVERIFY(QString::fromUtf8(run(bin(u"jianbao"_s), {u"--help"_s})).contains(u"简报"_s)); }

    void screenshotOfTheInstalledSample()
    {
        const QString sample = installed(u"share/jianbao/sample"_s);
        QVERIFY(QDir(sample).exists());
        const QString picture = m_folder.filePath(u"window.png"_s);
        run(bin(u"jianbao"_s), {u"--screenshot"_s, picture, u"--size"_s, u"1280x800"_s, sample});
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1280, 800));
        // Text was drawn in the outline, the editor and the preview.
        for (const QRect &pane : {QRect(10, 300, 200, 200), QRect(450, 200, 300, 300), QRect(920, 200, 300, 300)}) {
            QSet<QRgb> colours;
            for (int y = pane.top(); y < pane.bottom(); ++y) {
                for (int x = pane.left(); x < pane.right(); ++x)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY2(colours.size() > 30, qPrintable(u"empty pane at x=%1"_s.arg(pane.left())));
        }
    }

    void badCallsAreExplained()
    {
        QVERIFY(run(bin(u"jianbao"_s), {u"--line"_s, u"x"_s}, 2).contains("--line"));
        const QString nowhere = m_folder.filePath(u"none"_s);
        const QString picture = m_folder.filePath(u"none.png"_s);
        QVERIFY(QString::fromUtf8(run(bin(u"jianbao"_s), {u"--screenshot"_s, picture, nowhere}, 2)).contains(nowhere));
    }
};

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
