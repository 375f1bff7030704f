// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/kramdown.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

// Parts of shell scripts that stand in for ruby. They speak the protocol of resources/kramdown/kramdown.rb.
const QByteArray hello = "printf '0 20\\n{\"kramdown\":\"9.9.9\"}'\n";
const QByteArray take = "read ticket size && dd bs=1 count=$size of=/dev/null 2>/dev/null\n";
const QByteArray reply =
    "json=\"{\\\"blocks\\\":[{\\\"first\\\":$ticket,\\\"last\\\":$ticket,\\\"html\\\":\\\"<p>x</p>\\\"}]}\"\n"
    "printf '%s %s\\n%s' $ticket ${#json} \"$json\"\n";
const QByteArray serve = "while " + take.chopped(1) + "; do\n" + reply + "done\n";

constexpr Kramdown::Patience shortPatience{.budget = std::chrono::milliseconds(50),
                                           .limit = std::chrono::milliseconds(400)};

} // namespace

/// kramdown is another program: it may be missing, slow, broken or killed, and the preview has to say so and go on.
class TestKramdownFaults : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noRuby()
    {
        Kramdown kramdown(QString{});
        expectFailure(kramdown, ErrorCode::NotFound, u"ruby-kramdown-parser-gfm"_s);
    }

    void noSuchProgram()
    {
        Kramdown kramdown(m_folder.filePath(u"missing"_s));
        expectFailure(kramdown, ErrorCode::NotFound, u"missing"_s);
    }

    void rubyOfAFolderThatMayBeTheRepository()
    {
        fakeRuby(serve);
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", ".:relative::");
        QCOMPARE(Kramdown::findProgram(), QString());
        qputenv("PATH", m_folder.path().toLocal8Bit().prepend(".:"));
        QCOMPARE(Kramdown::findProgram(), m_folder.filePath(u"ruby"_s));
        qputenv("PATH", path);
    }

    void missingGem()
    {
        const QString ruby = Kramdown::findProgram();
        if (ruby.isEmpty())
            QSKIP("no ruby here");
        Kramdown kramdown(
            fakeRuby("exec '" + ruby.toUtf8() +
                     "' -e 'require \"rubygems\"; module Kernel; alias real_gem gem; def gem(name, *more)'"
                     "' = name =~ /kramdown/ ? raise(Gem::MissingSpecError.new(name, [])) :'"
                     "' real_gem(name, *more); end' \"$@\"\n"));
        expectFailure(kramdown, ErrorCode::NotFound, u"Ruby lacks “kramdown”"_s);
        expectFailure(kramdown, ErrorCode::NotFound, u"ruby-kramdown-parser-gfm"_s);
    }

    void garbage_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("at the start") << "echo 'syntax error, unexpected end-of-input'; sleep 5\n"_ba
                                      << ErrorCode::Malformed;
        QTest::newRow("instead of an answer") << hello + take + "echo hello; cat\n" << ErrorCode::Malformed;
        QTest::newRow("without an end") << hello + take + "printf '%0100d' 7; cat\n" << ErrorCode::Malformed;
        QTest::newRow("another ticket") << hello + take + "printf '99 2\\n{}'; cat\n" << ErrorCode::Malformed;
        QTest::newRow("negative size") << hello + take + "printf '%s -1\\n{}' $ticket; cat\n" << ErrorCode::Malformed;
        QTest::newRow("huge size") << hello + take + "printf '%s 99999999999\\n{}' $ticket; cat\n"
                                   << ErrorCode::Malformed;
        QTest::newRow("no JSON") << hello + take + "printf '%s 2\\n{{' $ticket; cat\n" << ErrorCode::Malformed;
        QTest::newRow("an error of Ruby's") << hello + take + "printf '%s 13\\n{\"error\":\"x\"}' $ticket; cat\n"
                                            << ErrorCode::Malformed;
        QTest::newRow("ends at once") << "exit 1\n"_ba << ErrorCode::Io;
        QTest::newRow("ends in mid-answer") << hello + take + "printf '%s 100\\nabc' $ticket\n" << ErrorCode::Io;
        QTest::newRow("killed in mid-answer") << hello + take + "kill -9 $$\n" << ErrorCode::Io;
        QTest::newRow("does not start in time") << "exec sleep 60\n"_ba << ErrorCode::TooLarge;
        QTest::newRow("does not answer in time") << hello + take + "exec sleep 60\n" << ErrorCode::TooLarge;
    }

    void garbage()
    {
        QFETCH(QByteArray, script);
        QFETCH(ErrorCode, code);
        Kramdown kramdown(fakeRuby(script), shortPatience);
        expectFailure(kramdown, code, {});
        expectFailure(kramdown, code, {}); // of another process
    }

    void goesOnAfterAKill()
    {
        // The first one dies when it is asked, the second one serves.
        Kramdown kramdown(fakeRuby(hello + "if [ -e \"$0.died\" ]; then\n" + serve + "fi\n" + take +
                                   ": > \"$0.died\"; kill -9 $$\n"));
        expectFailure(kramdown, ErrorCode::Io, u"ended"_s);
        QSignalSpy results(&kramdown, &Kramdown::rendered);
        const int ticket = kramdown.render("b", {});
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(results.first().first().toInt(), ticket);
    }

    void newerTextAfterATimeout()
    {
        Kramdown kramdown(fakeRuby(hello + "if [ -e \"$0.hung\" ]; then\n" + serve + "fi\n" + take +
                                   ": > \"$0.hung\"; exec sleep 60\n"),
                          shortPatience);
        QSignalSpy delays(&kramdown, &Kramdown::delayed);
        QSignalSpy failures(&kramdown, &Kramdown::failed);
        QSignalSpy results(&kramdown, &Kramdown::rendered);
        const int first = kramdown.render("a", {});
        QTRY_COMPARE(delays.size(), 1);
        const int second = kramdown.render("b", {});
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(failures.first().first().toInt(), first);
        QCOMPARE(results.first().first().toInt(), second);
    }

    void slowAnswerIsToldAboutAndComes()
    {
        Kramdown kramdown(fakeRuby(hello + take + "sleep 0.2\n" + reply + "cat\n"),
                          {.budget = std::chrono::milliseconds(20), .limit = std::chrono::seconds(60)});
        QSignalSpy delays(&kramdown, &Kramdown::delayed);
        QSignalSpy results(&kramdown, &Kramdown::rendered);
        const int ticket = kramdown.render("a", {});
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(delays.size(), 1);
        QCOMPARE(delays.first().first().toInt(), ticket);
        QCOMPARE(results.first().first().toInt(), ticket);
    }

    void newestWins()
    {
        Kramdown kramdown(fakeRuby(hello + "while " + take.chopped(1) + "; do sleep 0.2\n" + reply + "done\n"),
                          {.budget = std::chrono::milliseconds(20), .limit = std::chrono::seconds(60)});
        QSignalSpy delays(&kramdown, &Kramdown::delayed);
        QSignalSpy results(&kramdown, &Kramdown::rendered);
        (void)kramdown.render("replaced before anything was sent", {});
        const int first = kramdown.render("a", {});
        QTRY_COMPARE(delays.size(), 1);
        (void)kramdown.render("b", {});
        (void)kramdown.render("c", {});
        const int last = kramdown.render("d", {});
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(results.at(0).first().toInt(), first);
        QCOMPARE(results.at(1).first().toInt(), last);
        QCOMPARE(results.at(1).at(1).value<QList<Block>>().first().lines.first, last);
    }

    void tooLargeTextIsNotSent()
    {
        Kramdown kramdown(fakeRuby(serve));
        QSignalSpy failures(&kramdown, &Kramdown::failed);
        (void)kramdown.render(QByteArray(3 * 1024 * 1024, 'a'), {});
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures.first().at(1).value<Error>().code, ErrorCode::TooLarge);
    }

    void writesNoFile()
    {
        const QString ruby = Kramdown::findProgram();
        if (ruby.isEmpty())
            QSKIP("no ruby here");
        // Ruby that tries before it serves: the limit on file sizes has to stop it.
        const QString written = m_folder.filePath(u"written"_s);
        Kramdown kramdown(fakeRuby("trap '' XFSZ; exec '" + ruby.toUtf8() + "' -e 'begin; File.write(\"" +
                                   written.toUtf8() + "\", \"x\"); rescue SystemCallError; end' \"$@\"\n"));
        QSignalSpy ready(&kramdown, &Kramdown::ready);
        QSignalSpy unavailable(&kramdown, &Kramdown::unavailable);
        kramdown.start();
        QTRY_VERIFY(!ready.isEmpty() || !unavailable.isEmpty());
        QCOMPARE(QFileInfo(written).size(), 0);
    }

private:
    QString fakeRuby(const QByteArray &script)
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        QFile file(m_folder.filePath(u"ruby"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    static void expectFailure(Kramdown &kramdown, ErrorCode code, const QString &words)
    {
        QSignalSpy failures(&kramdown, &Kramdown::failed);
        const int ticket = kramdown.render("a", {});
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first().toInt(), ticket);
        const Error error = failures.first().at(1).value<Error>();
        QVERIFY2(error.code == code, qPrintable(u"%1: %2"_s.arg(int(error.code)).arg(error.message)));
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKramdownFaults)
#include "tst_kramdownfaults.moc"
