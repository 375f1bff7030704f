// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/filestore.h"
#include "repository/journal.h"
#include "scratch.h"
#include "support/faulttable.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Scratch;

namespace {

/// The most typing that a kill may take (SAFETY.md). Milliseconds.
constexpr qint64 mostLost = 1000;

/// One step of the typist.
struct Step
{
    QByteArray what;
    qint64 time = 0; ///< milliseconds
    QByteArray hash; ///< of the text from then on
};

/// Types until it is killed. @return what it said before each step.
QList<Step> typeUntilKilled(const QString &file, const StateFolder &state, quint32 seed, int milliseconds)
{
    QProcess typist;
    typist.start(QStringLiteral(JIANBAO_TYPIST), {file, state.root(), QString::number(seed)});
    if (!typist.waitForReadyRead(30'000)) // from the first key on
        qFatal("the typist does not type");
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &typist, [&typist] { typist.kill(); });
    QEventLoop loop;
    QObject::connect(&typist, &QProcess::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QList<Step> steps;
    for (const QByteArray &line : typist.readAllStandardOutput().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() >= 3)
            steps.append({words[0], words[1].toLongLong(), words[2]});
    }
    return steps;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The last step whose text this is; -1: none.
qsizetype stepOf(const QList<Step> &steps, const QByteArray &hash)
{
    qsizetype i = steps.size() - 1;
    while (i >= 0 && steps[i].hash != hash)
        --i;
    return i;
}

/// How old the oldest key was that a kill took, when it came. @param safe the step whose text is safe, -1: the one
/// before all. @return milliseconds; 0: nothing was lost.
qint64 lost(const QList<Step> &steps, qsizetype safe)
{
    for (qsizetype i = safe + 1; i < steps.size(); ++i) {
        if (steps[i].what == "key")
            return steps.last().time - steps[i].time;
    }
    return 0;
}

} // namespace

class TestJournalKills : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTyping();
    void cleanupTestCase() { m_table.print(); }

private:
    Test::FaultTable m_table;
};

/// SIGKILL at a random moment, again and again on the same file: it is whole, what was typed can be recovered, and
/// nothing lies about after the next start.
void TestJournalKills::killedWhileTyping()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("JIANBAO_KILLS", &isNumber);
    const int kills = isNumber ? wanted : 20;
    const Scratch scratch;
    const StateFolder state(scratch.path(u"jianbao"_s));
    const QString path =
        scratch.make(u"issues/a.md"_s, QByteArray("- [标题 | 来源](https://example.org/1)\r\n").repeated(600));
    qint64 mostLostHere = 0;
    int recovered = 0;
    int saved = 0;
    for (int kill = 0; kill < kills; ++kill) {
        Test::FaultTable::Attempt attempt(m_table, u"SIGKILL while typing and saving"_s);
        const QByteArray before = hashOf(Test::readAll(path).replace("\r\n", "\n"));
        QRandomGenerator random{quint32(kill)};
        const QList<Step> steps = typeUntilKilled(path, state, quint32(kill), random.bounded(50, 2500));
        const QByteArray told = "kill " + QByteArray::number(kill);
        QVERIFY2(std::ranges::find(steps, "failed", &Step::what) == steps.end(), told);

        // The next start.
        cleanTemporaryFiles(scratch.path(u"issues"_s));
        const auto texts = recoverableTexts(state);
        QVERIFY(texts);
        QCOMPARE(scratch.files(u"issues"_s), QStringList{u"a.md"_s});
        QCOMPARE(scratch.files(u"jianbao/journals"_s).size(), texts->size());
        QCOMPARE_LE(texts->size(), 1);

        const QByteArray inFile = hashOf(Test::readAll(path).replace("\r\n", "\n"));
        qsizetype safe = stepOf(steps, inFile);
        QVERIFY2(inFile == before || safe >= 0, told); // a whole version
        for (const Step &step : steps)
            saved += step.what == "saved";
        if (!texts->isEmpty()) {
            const RecoverableText &text = texts->first();
            QCOMPARE(text.state, JournalState::Whole);
            QCOMPARE(text.path, path);
            const qsizetype inJournal = stepOf(steps, hashOf(text.text.toUtf8()));
            QVERIFY2(inJournal >= 0, told); // never a mixture
            safe = std::max(safe, inJournal);
            ++recovered;
            QVERIFY(discardRecoverable(text.journal));
        }
        const qint64 here = lost(steps, safe);
        QVERIFY2(here <= mostLost, qPrintable(u"kill %1: a key of %2 ms before was lost"_s.arg(kill).arg(here)));
        mostLostHere = std::max(mostLostHere, here);
        attempt.kept();
    }
    QVERIFY(recovered > 0 && saved > 0);
    qInfo("the oldest text after a SIGKILL: %lld ms old", static_cast<long long>(mostLostHere));
}

QTEST_GUILESS_MAIN(TestJournalKills)
#include "tst_journalkills.moc"
