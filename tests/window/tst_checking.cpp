// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "support/testsupport.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/documenttabs.h"
#include "window/pagechecks.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const auto issueText = u"---\nlayout: default\n---\n\n# 嵌入式AI简报 (%1)：甲\n\n## 业界新闻\n\n"
                       "- [新芯片%1 | 某社](%2)  \n摘要：%1 很好。\n"_s;

/// A newsletter of three issues.
class Newsletter
{
public:
    Newsletter()
        : m_services(StateFolder(m_folder.filePath(u"state"_s)))
        , tabs(m_services)
        , checking(&tabs)
    {
        QDir(m_folder.path()).mkpath(u"letters/embedded-ai-report"_s);
        write(u"embedded-ai-report/2021-06-20.md"_s, issueText.arg(u"2021-06-20"_s, u"https://example.org/old"_s));
        // What the issue right before has is told about otherwise.
        write(u"embedded-ai-report/2021-07-04.md"_s, issueText.arg(u"2021-07-04"_s, u"https://example.org/other"_s));
        write(u"embedded-ai-report/2021-07-18.md"_s, issueText.arg(u"2021-07-18"_s, u"https://example.org/new"_s));
    }

    [[nodiscard]] QString root() const { return QDir(m_folder.filePath(u"letters"_s)).canonicalPath(); }
    [[nodiscard]] QString path(const QString &name) const { return root() + u'/' + name; }
    void write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    /// Opens the repository and an issue of it.
    DocumentPage *open(const QString &name = u"embedded-ai-report/2021-07-18.md"_s)
    {
        checking.keeper().setRepository(Repository::open(root()).value());
        return tabs.open(path(name)).value();
    }
    [[nodiscard]] PageChecks *checks(const DocumentPage *page) const { return checking.checksOf(page); }

private:
    QTemporaryDir m_folder;
    DocumentServices m_services;

public:
    DocumentTabs tabs;
    Checking checking;
};

bool has(const PageChecks *checks, const QString &rule)
{
    return checks->isCurrent() && std::ranges::contains(checks->checked().findings, rule, &Finding::rule);
}

} // namespace

class TestChecking : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsChecked()
    {
        Newsletter letters;
        DocumentPage *page = letters.open();
        const PageChecks *checks = letters.checks(page);
        QTRY_VERIFY(checks->isCurrent());
        QVERIFY(!has(checks, u"title.empty-url"_s));
        page->editor()->replaceText(page->editor()->text().replace(u"https://example.org/new"_s, QString()));
        QVERIFY(!checks->isCurrent());
        QTRY_VERIFY(has(checks, u"title.empty-url"_s));
        QCOMPARE(checks->checked().text, page->editor()->text());
        QCOMPARE(page->editor()->marks().all().size(), checks->checked().findings.size());
        QVERIFY(page->editor()->markOfLine(9));
        const auto found = std::ranges::find(checks->checked().findings, u"title.empty-url"_s, &Finding::rule);
        const FindingPlace &place = checks->checked().places.at(found - checks->checked().findings.begin());
        QCOMPARE(place.line, 9);
        QCOMPARE(place.section, u"业界新闻"_s);
    }

    void whatWasFoundInAnOlderTextIsDropped()
    {
        Newsletter letters;
        DocumentPage *page = letters.open();
        PageChecks *checks = letters.checks(page);
        QTRY_VERIFY(checks->isCurrent());
        QSignalSpy finished(checks, &PageChecks::finished);
        checks->checkNow(); // on its way
        page->editor()->replaceText(u"# x\n"_s);
        QVERIFY(!checks->isCurrent());
        QTRY_VERIFY(checks->isCurrent());
        for (const QList<QVariant> &told : finished)
            QVERIFY(told.isEmpty());
        QCOMPARE(checks->checked().text, u"# x\n"_s);
    }

    void whoeverWaitsIsToldOnceAndWithTheNewest()
    {
        Newsletter letters;
        DocumentPage *page = letters.open();
        PageChecks *checks = letters.checks(page);
        QStringList texts;
        const auto note = [&] {
            texts.append(checks->checked().text);
        };
        checks->whenCurrent(note);
        QVERIFY(texts.isEmpty());
        page->editor()->replaceText(u"# x\n"_s);
        QTRY_COMPARE(texts, QStringList{u"# x\n"_s});
        checks->whenCurrent(note);
        QCOMPARE(texts.size(), 2);
    }

    void aPastedLinkThatIsKnownIsMarkedWithoutWaiting()
    {
        Newsletter letters;
        DocumentPage *page = letters.open();
        const PageChecks *checks = letters.checks(page);
        QTRY_VERIFY(letters.checking.keeper().isComplete());
        QTRY_VERIFY(checks->isCurrent());
        page->editor()->replaceText(page->editor()->text().replace(u"https://example.org/new"_s, QString()));
        const qsizetype place = page->editor()->text().indexOf(u"]("_s) + 2;
        page->editor()->select({place, place});
        QApplication::clipboard()->setText(u"http://example.org/old/?utm_source=x"_s);
        page->editor()->paste();
        QVERIFY(checks->isRunning());
        QTRY_VERIFY(has(checks, u"link.duplicate-in-archive"_s));
        QTest::keyClick(page->editor(), Qt::Key_A);
        QVERIFY(!checks->isRunning()); // until typing pauses
    }

    void otherIssuesCountAsTheyAreOnTheDisk()
    {
        Newsletter letters;
        DocumentPage *page = letters.open();
        const PageChecks *checks = letters.checks(page);
        QTRY_VERIFY(letters.checking.keeper().isComplete() && checks->isCurrent());
        QVERIFY(!has(checks, u"link.duplicate-in-archive"_s));
        letters.write(u"embedded-ai-report/2021-06-20.md"_s,
                      issueText.arg(u"2021-06-20"_s, u"https://example.org/new"_s));
        letters.checking.keeper().renew();
        QTRY_VERIFY(has(checks, u"link.duplicate-in-archive"_s));
    }

    void theSettingsOfTheRepositoryCount()
    {
        Newsletter letters;
        letters.write(u"jianbao.toml"_s, u"[check]\nseverity = { \"title.empty-url\" = \"off\" }\n"_s);
        DocumentPage *page = letters.open();
        const PageChecks *checks = letters.checks(page);
        page->editor()->replaceText(page->editor()->text().replace(u"https://example.org/new"_s, QString()));
        QTRY_VERIFY(checks->isCurrent());
        QVERIFY(!has(checks, u"title.empty-url"_s));

        QSignalSpy changed(&letters.checking.keeper(), &ArchiveKeeper::profileChanged);
        letters.write(u"jianbao.toml"_s, u"[check]\nseverity = { \"title.empty-url\" = \"info\" }\n"_s);
        QTRY_COMPARE(changed.size(), 1);
        letters.checking.keeper().renew();
        QTRY_VERIFY(has(checks, u"title.empty-url"_s));
        QSignalSpy failed(&letters.checking.keeper(), &ArchiveKeeper::settingsFailed);
        letters.write(u"jianbao.toml"_s, u"[check"_s);
        letters.checking.keeper().renew();
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(has(checks, u"title.empty-url"_s)); // as before
    }

    void theIndexIsCheckedAsOne()
    {
        Newsletter letters;
        letters.write(u"README.md"_s, u"# 简报\n\n- [2021-07-04](./embedded-ai-report/2021-07-04.md)\n"
                                      "- [2021-07-01](./embedded-ai-report/2021-07-01.md)\n"_s);
        const DocumentPage *page = letters.open(u"README.md"_s);
        const PageChecks *checks = letters.checks(page);
        QTRY_VERIFY(letters.checking.keeper().isComplete());
        QTRY_VERIFY(has(checks, u"index.dangling"_s));
        QVERIFY(has(checks, u"index.missing"_s));
        QVERIFY(!has(checks, u"h1.missing"_s));
    }

    void aTextOfAnotherPlaceIsComparedWithNothing()
    {
        Newsletter letters;
        letters.write(u"../2021-08-01.md"_s, issueText.arg(u"2021-08-01"_s, u"https://example.org/old"_s));
        const DocumentPage *page = letters.open(u"../2021-08-01.md"_s);
        QTRY_VERIFY(letters.checking.keeper().isComplete() && letters.checks(page)->isCurrent());
        QVERIFY(!has(letters.checks(page), u"link.duplicate-in-archive"_s));
        const DocumentPage *unsaved = letters.tabs.openWithoutFile(TextFile::withoutFile());
        unsaved->editor()->replaceText(issueText.arg(u"2021-08-01"_s, u"https://example.org/old"_s));
        QTRY_VERIFY(has(letters.checks(unsaved), u"link.duplicate-in-archive"_s));
    }

    void closingWhileCheckingIsFine()
    {
        Newsletter letters;
        DocumentPage *page = letters.open();
        letters.checks(page)->checkNow();
        letters.tabs.close(page);
        QTRY_VERIFY(letters.checking.keeper().isComplete());
        QVERIFY(!letters.checking.current());
    }
};

QTEST_MAIN(TestChecking)
#include "tst_checking.moc"
