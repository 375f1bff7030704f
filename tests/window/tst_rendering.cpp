// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/kramdown.h"
#include "support/testsupport.h"
#include "window/rendering.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// What the preview is told about a text, in each profile.
class TestRendering : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void atOnce_data()
    {
        QTest::addColumn<RenderProfile>("profile");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("GitHub")
            << RenderProfile::GitHub
            << "<table data-line=\"0\">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
               "<td>b</td>\n</tr>\n</tbody>\n</table>\n"
               "<p data-line=\"0\"><a href=\"https://a.cn\">c</a></p>\n"_ba;
        QTest::newRow("WeChat")
            << RenderProfile::WeChat
            << "<p data-line=\"0\"><span class=\"dead-link\" title=\"https://a.cn\">c</span></p>\n"_ba;
    }

    void atOnce()
    {
        QFETCH(RenderProfile, profile);
        QFETCH(QByteArray, html);
        Rendering rendering;
        rendering.setProfile(profile);
        QSignalSpy results(&rendering, &Rendering::rendered);
        rendering.render(u"---\na: b\n---\n[c](https://a.cn)"_s, {});
        QCOMPARE(results.size(), 1);
        QCOMPARE(htmlOf(results), html);
    }

    void overBudget()
    {
        Rendering rendering;
        QSignalSpy results(&rendering, &Rendering::rendered);
        QSignalSpy pauses(&rendering, &Rendering::paused);
        rendering.render(u">"_s.repeated(20'000), {});
        QCOMPARE(pauses.size(), 1);
        QVERIFY(rendering.isPaused());
        QVERIFY(results.isEmpty());
        rendering.render(u"a"_s, {});
        QVERIFY(!rendering.isPaused());
        QCOMPARE(results.size(), 1);
    }

    void colorsFollowTheText()
    {
        Rendering rendering;
        QSignalSpy results(&rendering, &Rendering::rendered);
        rendering.render(u"```rust\nfn main() {}\n```\n"_s, {});
        QCOMPARE(results.size(), 1); // plain, until the language is there
        QVERIFY(htmlOf(results).contains("fn main"));
        QTRY_VERIFY(htmlOf(results).contains("<span class=\"hl-keyword\">fn</span>"));
        rendering.render(u"```rust\nfn other() {}\n```\n"_s, {});
        QVERIFY(htmlOf(results).contains("<span class=\"hl-keyword\">fn</span> "));
    }

    void longCodeIsColoredBitByBit()
    {
        Rendering rendering;
        QSignalSpy results(&rendering, &Rendering::rendered);
        QString code;
        for (int i = 0; i < 4000; ++i)
            code += u"if (a[%1] == \"b\") { return %1; } // c\n"_s.arg(i);
        rendering.render(u"```c++\n"_s + code + u"```\n"_s, {});
        QTRY_COMPARE(htmlOf(results).count(">return</span>"), 4000);
        QVERIFY(results.size() > 2);
    }

    void site()
    {
        Rendering rendering;
        QSignalSpy checks(&rendering, &Rendering::siteChecked);
        rendering.checkSite();
        QTRY_COMPARE(checks.size(), 1);
        if (!checks.first().first().toString().isEmpty())
            QSKIP(qPrintable(checks.first().first().toString()));
        QSignalSpy results(&rendering, &Rendering::rendered);
        rendering.setProfile(RenderProfile::Pages);
        rendering.render(u"\"a\" https://a.cn"_s, {});
        QVERIFY(results.isEmpty());
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(htmlOf(results), "<p data-line=\"0\">“a” https://a.cn</p>\n"_ba);
    }

    void siteThatIsNotInstalled()
    {
        Rendering rendering(QString{});
        QSignalSpy checks(&rendering, &Rendering::siteChecked);
        rendering.checkSite();
        QCOMPARE(checks.size(), 1);
        QVERIFY(checks.first().first().toString().contains(u"ruby-kramdown-parser-gfm"));
        QSignalSpy pauses(&rendering, &Rendering::paused);
        rendering.setProfile(RenderProfile::Pages);
        rendering.render(u"a"_s, {});
        QTRY_COMPARE(pauses.size(), 1);
        QVERIFY(pauses.first().first().toString().contains(u"ruby-kramdown-parser-gfm"));
        rendering.setProfile(RenderProfile::GitHub);
        QVERIFY(!rendering.isPaused());
    }

    void slowSiteIsToldAbout()
    {
        Rendering rendering(slowRuby("0.4"));
        rendering.setProfile(RenderProfile::Pages);
        QSignalSpy notices(&rendering, &Rendering::notice);
        QSignalSpy results(&rendering, &Rendering::rendered);
        rendering.render(u"a"_s, {});
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(results.isEmpty());
        QTRY_COMPARE(results.size(), 1);
    }

    void anotherDocument_data()
    {
        QTest::addColumn<bool>("profileChanges");
        QTest::newRow("document") << false;
        QTest::newRow("profile") << true;
    }

    // What was asked before comes too late: neither a page nor a notice of it is shown.
    void anotherDocument()
    {
        QFETCH(bool, profileChanges);
        Rendering rendering(slowRuby("0.3"));
        QSignalSpy checks(&rendering, &Rendering::siteChecked);
        QSignalSpy notices(&rendering, &Rendering::notice);
        QSignalSpy results(&rendering, &Rendering::rendered);
        rendering.checkSite();
        QTRY_COMPARE(checks.size(), 1);
        rendering.setProfile(RenderProfile::Pages);
        rendering.render(u"old"_s, {});
        QCoreApplication::processEvents();
        if (profileChanges) {
            rendering.setProfile(RenderProfile::WeChat);
            rendering.render(u"new"_s, {});
            QCOMPARE(results.size(), 1);
            QCOMPARE(htmlOf(results), "<p data-line=\"0\">new</p>\n"_ba);
            rendering.setProfile(RenderProfile::Pages);
            results.clear();
        } else {
            rendering.beginDocument();
        }
        rendering.render(u"new"_s, {});
        QTRY_VERIFY(!results.isEmpty());
        QCOMPARE(htmlOf(results), "<p>2</p>\n"_ba);
        QCOMPARE(notices.size(), 1); // for the second
    }

private:
    static QByteArray htmlOf(const QSignalSpy &results) { return toHtml(results.last().first().value<QList<Block>>()); }

    // Something that answers in kramdown's place, slowly: with the number of the question.
    QString slowRuby(const QByteArray &seconds)
    {
        QFile file(m_folder.filePath(u"ruby"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        file.write(
            "#!/bin/sh\nprintf '0 20\\n{\"kramdown\":\"9.9.9\"}'\n"
            "while read ticket size && dd bs=1 count=$size of=/dev/null 2>/dev/null; do\nsleep " +
            seconds +
            "\njson=\"{\\\"blocks\\\":[{\\\"first\\\":1,\\\"last\\\":1,\\\"html\\\":\\\"<p>$ticket</p>\\\"}]}\"\n"
            "printf '%s %s\\n%s' $ticket ${#json} \"$json\"\ndone\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRendering)
#include "tst_rendering.moc"
