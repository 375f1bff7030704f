// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/journal.h"
#include "repository/journalkeeper.h"
#include "scratch.h"
#include "support/testsupport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

const JournalBase issue{u"/issues/2021-07-18.md"_s, {}, "base\n"};

/// A document: a text that is edited.
struct Document
{
    QString text;
    int asked = 0;
    std::unique_ptr<DocumentJournal> journal;

    explicit Document(JournalKeeper &keeper)
        : journal(keeper.add([this] {
            ++asked;
            return text;
        }))
    {
        journal->setBase(issue);
    }

    void type(const QString &typed)
    {
        text += typed;
        journal->noteChange();
    }
};

} // namespace

class TestJournalKeeper : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchanged();
    void typed();
    void asksSeldom();
    void flushed();
    void cleared();
    void saved();
    void savedWhileTyping();
    void severalDocuments();
    void destroyed_data();
    void destroyed();
    void failsAndRecovers();
    void retriesByItself();

private:
    /// What the journals of this process hold now.
    [[nodiscard]] QList<JournalContent> contents() const;
    [[nodiscard]] QStringList texts() const;

    std::unique_ptr<Scratch> m_scratch;
    StateFolder m_state{{}};
};

void TestJournalKeeper::init()
{
    TestCase::init();
    m_scratch = std::make_unique<Scratch>();
    m_state = StateFolder(m_scratch->path(u"jianbao"_s));
}

QList<JournalContent> TestJournalKeeper::contents() const
{
    QList<JournalContent> contents;
    for (const QString &name : m_scratch->files(u"jianbao/journals"_s)) {
        QFile file(m_state.journals() + u'/' + name);
        if (name.endsWith(u".journal"_s) && file.open(QIODevice::ReadOnly))
            contents.append(decodeJournal(file.readAll()));
    }
    return contents;
}

QStringList TestJournalKeeper::texts() const
{
    QStringList texts;
    for (const JournalContent &content : contents())
        texts.append(content.text);
    texts.sort();
    return texts;
}

void TestJournalKeeper::unchanged()
{
    JournalKeeper keeper(m_state);
    Document document(keeper);
    document.journal->clear();
    QVERIFY(document.journal->flush());
    QVERIFY(keeper.flush());
    QCOMPARE(document.asked, 0);
    QVERIFY(!QFileInfo::exists(m_state.root()));
}

void TestJournalKeeper::typed()
{
    JournalKeeper keeper(m_state);
    Document document(keeper);
    document.type(u"one"_s);
    QTRY_COMPARE(texts(), QStringList{u"one"_s});
    document.type(u" two"_s);
    QTRY_COMPARE(texts(), QStringList{u"one two"_s});
    QCOMPARE(contents().value(0).base, issue);
    QVERIFY(recoverableTexts(m_state)->isEmpty()); // in use
}

void TestJournalKeeper::asksSeldom()
{
    JournalKeeper keeper(m_state);
    Document document(keeper);
    for (int i = 0; i < 1'000; ++i)
        document.type(u"x"_s);
    QCOMPARE(document.asked, 0); // key presses wait for nothing
    QTRY_COMPARE(texts(), QStringList{QString(1'000, u'x')});
    QCOMPARE(document.asked, 1);
}

void TestJournalKeeper::flushed()
{
    JournalKeeper keeper(m_state);
    Document document(keeper);
    document.type(u"one"_s);
    QVERIFY(document.journal->flush());
    QCOMPARE(texts(), QStringList{u"one"_s});
    QVERIFY(document.journal->flush()); // nothing new
    QCOMPARE(document.asked, 1);
}

void TestJournalKeeper::cleared()
{
    JournalKeeper keeper(m_state);
    Document document(keeper);
    document.type(u"one"_s);
    document.journal->clear();
    QVERIFY(document.journal->flush());
    QVERIFY(contents().isEmpty());
    QCOMPARE(document.asked, 0);

    document.type(u" two"_s);
    QVERIFY(document.journal->flush());
    QCOMPARE(texts(), QStringList{u"one two"_s});
    document.journal->clear();
    QVERIFY(document.journal->flush());
    QVERIFY(m_scratch->files(u"jianbao/journals"_s).isEmpty());
}

/// setBase() and clear() together cost nothing but the journal's end.
void TestJournalKeeper::saved()
{
    JournalKeeper keeper(m_state);
    Document document(keeper);
    document.type(u"one"_s);
    QVERIFY(document.journal->flush());
    document.journal->setBase({issue.path, {}, "one"});
    document.journal->clear();
    QVERIFY(document.journal->flush());
    QCOMPARE(document.asked, 1);
    QVERIFY(contents().isEmpty());
}

void TestJournalKeeper::savedWhileTyping()
{
    JournalKeeper keeper(m_state);
    Document document(keeper);
    document.type(u"one"_s);
    QVERIFY(document.journal->flush());
    document.text += u" two";
    document.journal->setBase({u"/issues/other.md"_s, {}, "one"});
    QTRY_COMPARE(contents().value(0).base.path, u"/issues/other.md"_s);
    QCOMPARE(contents().value(0).base.bytes, "one");
    QCOMPARE(texts(), QStringList{u"one two"_s}); // never an old text on a new base
}

void TestJournalKeeper::severalDocuments()
{
    JournalKeeper keeper(m_state);
    Document a(keeper);
    Document b(keeper);
    auto c = std::make_unique<Document>(keeper);
    a.type(u"a"_s);
    b.type(u"b"_s);
    c->type(u"c"_s);
    QVERIFY(keeper.flush());
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    b.journal->clear();
    c.reset();
    QVERIFY(keeper.flush());
    QCOMPARE(texts(), (QStringList{u"a"_s, u"c"_s}));
}

void TestJournalKeeper::destroyed_data()
{
    QTest::addColumn<bool>("keeperFirst");
    QTest::newRow("keeper first") << true;
    QTest::newRow("documents first") << false;
}

/// Whatever goes first, what was typed is on disk, and can be recovered.
void TestJournalKeeper::destroyed()
{
    QFETCH(bool, keeperFirst);
    auto keeper = std::make_unique<JournalKeeper>(m_state);
    auto a = std::make_unique<Document>(*keeper);
    auto b = std::make_unique<Document>(*keeper);
    a->type(u"one"_s);
    QVERIFY(a->journal->flush());
    a->type(u" two"_s);
    b->type(u"three"_s);
    if (keeperFirst)
        keeper.reset();
    a.reset();
    b.reset();
    keeper.reset();
    const auto found = recoverableTexts(m_state);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(texts(), (QStringList{u"one two"_s, u"three"_s}));
}

void TestJournalKeeper::failsAndRecovers()
{
    const QString inTheWay = m_scratch->make(u"jianbao"_s);
    JournalKeeper keeper(m_state);
    Document document(keeper);
    const QSignalSpy failed(document.journal.get(), &DocumentJournal::failed);
    const QSignalSpy recovered(document.journal.get(), &DocumentJournal::recovered);
    for (int i = 0; i < 3; ++i) {
        document.type(u"x"_s);
        QVERIFY(!document.journal->flush());
        QVERIFY(!keeper.flush());
    }
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().message.contains(m_state.journals()));
    QVERIFY(QFile::remove(inTheWay));
    document.type(u"y"_s);
    QVERIFY(document.journal->flush());
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(texts(), QStringList{u"xxxy"_s});
}

/// Without another key press.
void TestJournalKeeper::retriesByItself()
{
    const QString inTheWay = m_scratch->make(u"jianbao"_s);
    JournalKeeper keeper(m_state);
    Document document(keeper);
    const QSignalSpy failed(document.journal.get(), &DocumentJournal::failed);
    const QSignalSpy recovered(document.journal.get(), &DocumentJournal::recovered);
    document.type(u"one"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QFile::remove(inTheWay));
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 30'000);
    QCOMPARE(texts(), QStringList{u"one"_s});
}

QTEST_GUILESS_MAIN(TestJournalKeeper)
#include "tst_journalkeeper.moc"
