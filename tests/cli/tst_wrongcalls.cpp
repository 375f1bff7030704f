// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/newsletter.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Newsletter;
using Test::Run;

namespace {

/// Every command that edits a file, with that file.
QList<std::pair<QStringList, QString>> edits()
{
    const QString issue = Newsletter::issue;
    return {{{u"lead"_s, u"sync"_s, issue}, issue},
            {{u"breaks"_s, u"repair"_s, issue}, issue},
            {{u"links"_s, u"repair"_s, issue}, issue},
            {{u"warmup"_s, u"normalise"_s, issue}, issue},
            {{u"item"_s, u"add"_s, u"--from"_s, Newsletter::notes, issue, u"papers"_s}, issue},
            {{u"item"_s, u"move"_s, issue, u"news:1"_s, u"papers"_s}, issue},
            {{u"item"_s, u"remove"_s, issue, u"news:1"_s}, issue},
            {{u"item"_s, u"normalise"_s, issue}, issue},
            {{u"index"_s, u"write"_s, u"."_s}, Newsletter::index}};
}

/// Calls by words with a space between them; ISSUE is the issue's file.
void addRow(const char *call, const char *message)
{
    QStringList words = QString::fromUtf8(call).split(u' ');
    words.replaceInStrings(u"ISSUE"_s, Newsletter::issue);
    QTest::newRow(call) << words << QByteArray(message);
}

} // namespace

/// Calls that cannot be followed: exit status 2, a message that helps, and nothing written.
class TestWrongCalls : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void explainsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        addRow("lead ISSUE", "lead: Say what to do: “lead sync FILE…”. See “jianbao-cli help lead”.");
        addRow("lead sync", "lead: Name a file.");
        addRow("breaks mend ISSUE", "“breaks repair FILE…”");
        addRow("links", "“links repair FILE…”");
        addRow("warmup repair ISSUE", "“warmup normalise FILE…”");
        addRow("lead sync --dryrun ISSUE", "Unknown option 'dryrun'. See “jianbao-cli help lead”.");
        addRow("index", "Say “index check” or “index write”");
        addRow("index check", "name the newsletter's folder");
        addRow("index mend .", "Say “index check” or “index write”");
        addRow("index check . .", "Say “index check” or “index write”");
        addRow("capture", "Name one file with notes");
        addRow("capture a b", "Name one file with notes");
        addRow("item", "Say what to do: add, move, remove or normalise.");
        addRow("item copy ISSUE news:1", "Say what to do: add, move, remove or normalise.");
        addRow("item add ISSUE", "“item add” takes a file and a place.");
        addRow("item add ISSUE news papers", "“item add” takes a file and a place.");
        addRow("item move ISSUE news:1", "“item move” takes a file, places to move from, and a place to move to.");
        addRow("item remove ISSUE", "“item remove” takes a file and places.");
        addRow("item normalise", "“item normalise” takes a file");
        addRow("item remove --from x ISSUE news:1", "“--from” is for “item add”.");
        addRow("item add ISSUE news --from", "Missing value after '--from'");
        addRow("new --date 2031-02-17", "Name the newsletter's folder.");
        addRow("new --date 2031-02-17 . .", "Name the newsletter's folder.");
        addRow("new .", "“--date” needs a day such as 2031-02-03.");
        addRow("new --date 2031-02-30 .", "“--date” needs a day such as 2031-02-03.");
        addRow("new --date 2031-2-3 .", "“--date” needs a day such as 2031-02-03.");
    }

    void explainsWrongUsage() { refuses(); }

    void explainsWrongPlaces_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        addRow("item remove ISSUE news:4",
               "2031-02-03.md”: “news:4” is no place: that section has the entries 1 to 3.");
        addRow("item remove ISSUE news:0", "the entries 1 to 3");
        addRow("item remove ISSUE news", "the entries 1 to 3");
        addRow("item remove ISSUE news:end", "the entries 1 to 3");
        addRow("item remove ISSUE news:x", "the entries 1 to 3");
        addRow("item remove ISSUE blogs:1", "that section has no entries");
        addRow("item remove ISSUE news:1 papers:2", "“papers:2” is no place");
        addRow("item normalise ISSUE opensource:1",
               "“opensource:1” is no place: there is no such section. There are: news, papers, open-source, blogs.");
        addRow("item move ISSUE news:1 papers:3", "“papers:3” is no place");
        addRow("item move ISSUE papers:2 news:1", "“papers:2” is no place");
        addRow("item add ISSUE applications:end", "there is no such section");
        addRow("item remove README.md news:1", "README.md”: “news:1” is no place: there are no sections");
    }

    void explainsWrongPlaces() { refuses(); }

    void explainsWrongFiles_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        for (const char *call : {"lead sync", "breaks repair", "links repair", "warmup normalise", "capture",
                                 "item normalise", "item remove", "new --date 2031-02-17 . --from"}) {
            const QByteArray place = QByteArray(call) == "item remove" ? " news:1" : "";
            addRow(QByteArray(call + QByteArray(" missing.md") + place).constData(), "“missing.md” does not exist");
            addRow(QByteArray(call + QByteArray(" binary.md") + place).constData(), "“binary.md” is not UTF-8 text");
        }
        addRow("lead sync embedded-ai-report", "embedded-ai-report");
        addRow("item add ISSUE news --from missing.txt", "“missing.txt” does not exist");
        addRow("index check missing", "“missing” does not exist");
        addRow("index write /dev", "/dev");
        addRow("new --date 2031-02-17 /dev", "/dev");
    }

    void explainsWrongFiles() { refuses(); }

    void explainsAMissingIndex()
    {
        const Newsletter newsletter;
        QVERIFY(QFile::remove(newsletter.path(Newsletter::index)));
        for (const QString &verb : {u"check"_s, u"write"_s}) {
            const Run result = newsletter.run({u"index"_s, verb, u"."_s});
            QCOMPARE(result.status, 2);
            QCOMPARE(result.err, QByteArray("jianbao-cli: “.” has no index: make “README.md” with a table of issues, "
                                            "or name another file in jianbao.toml.\n"));
        }
        newsletter.write(Newsletter::index, "# 简报\n");
        const Run check = newsletter.run({u"index"_s, u"check"_s, u"."_s});
        QCOMPARE(check.status, 1);
        QVERIFY2(check.out.startsWith("README.md: there is no table or list of issues\n"), check.out.constData());
        const Run write = newsletter.run({u"index"_s, u"write"_s, u"."_s});
        QCOMPARE(write.status, 2);
        QVERIFY2(write.err.contains("README.md"), write.err.constData());
        QCOMPARE(newsletter.read(Newsletter::index), QByteArray("# 简报\n"));
    }

    void saysWhenAFileIsReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root may write to files that are read-only");
        for (const auto &[command, file] : edits()) {
            const Newsletter newsletter;
            QVERIFY(QFile::setPermissions(newsletter.path(file), QFile::ReadOwner));
            const auto before = newsletter.snapshot();
            const Run result = newsletter.run(command);
            QCOMPARE(result.status, 2);
            QCOMPARE(result.err, QByteArray("jianbao-cli: “" + file.toUtf8() +
                                            "” cannot be written and is as it was: the file or its folder is "
                                            "read-only. Ask for the right to write there.\n"));
            QCOMPARE(newsletter.snapshot(), before);
            QCOMPARE(newsletter.run(command + QStringList{u"--dry-run"_s}).status, 0);
        }
    }

    void saysWhenAFolderIsReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root may write to folders that are read-only");
        const Newsletter newsletter;
        const QString folder = newsletter.path(u"embedded-ai-report"_s);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const Run result = newsletter.run({u"new"_s, u"--date"_s, u"2031-02-17"_s, u"."_s});
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains("2031-02-17.md” cannot be written"), result.err.constData());
        QVERIFY2(!result.err.contains("Save As"), result.err.constData());
    }

private:
    static void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Newsletter newsletter;
        newsletter.write(u"binary.md"_s, QByteArray::fromHex("7f454c460201010000"));
        const auto before = newsletter.snapshot();
        const Run result = newsletter.run(arguments, newsletter.read(Newsletter::notes));
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.startsWith("jianbao-cli: ") && result.err.contains(message), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
        QCOMPARE(newsletter.snapshot(), before);
    }
};

QTEST_GUILESS_MAIN(TestWrongCalls)
#include "tst_wrongcalls.moc"
