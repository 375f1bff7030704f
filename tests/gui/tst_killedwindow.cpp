// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// A real window is killed while somebody types into it; the next window offers what was typed. This program is both:
// with
// "--victim" it is the one that types.
#include "editor/editor.h"
#include "gui/guitest.h"
#include "preview/previewview.h"
#include "repository/journal.h"
#include "support/faulttable.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Answers = Jianbao::Test::DialogAnswers;

namespace {

constexpr int kills = 5;

/// Types "1 2 3 …" at the end of a file, and says so, until somebody kills it. Saves now and then.
int typeUntilKilled()
{
    const QString folder = QApplication::arguments().at(2);
    QSettings settings(folder + u"/victim.conf"_s, QSettings::IniFormat);
    DocumentServices services{StateFolder(folder + u"/state"_s)};
    MainWindow window(settings, services, {});
    if (!window.open(folder + u"/newsletter/embedded-ai-report/2021-06-20.md"_s))
        return 1;
    window.show();
    DocumentPage *page = window.draft()->tabs()->currentPage();
    page->editor()->moveCursor(QTextCursor::End);
    int number = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, page, [&] {
        QTest::keyClicks(page->editor(), QString::number(++number) + u' ');
        if (number % 40 == 0)
            page->save();
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    typing.start(10);
    return QApplication::exec();
}

/// "1 2 3 … number ".
QString typed(int number)
{
    QString text;
    for (int i = 1; i <= number; ++i)
        text += QString::number(i) + u' ';
    return text;
}

} // namespace

class TestKilledWindow : public Test::TestCase
{
    Q_OBJECT

    /// Starts a victim and kills it after it has typed so many numbers. @return the last number that it told of
    static int killAfter(const QString &folder, int numbers)
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QApplication::applicationFilePath(), {u"--victim"_s, folder});
        int last = 0;
        while (last < numbers && victim.waitForReadyRead(30'000)) {
            while (victim.canReadLine())
                last = victim.readLine().trimmed().toInt();
        }
        victim.kill();
        victim.waitForFinished();
        while (victim.canReadLine())
            last = victim.readLine().trimmed().toInt();
        return last;
    }

    Test::FaultTable m_table;

private Q_SLOTS:
    void whatWasTypedIsOfferedAgain_data()
    {
        QTest::addColumn<int>("numbers");
        QRandomGenerator random(20210718);
        for (int kill = 0; kill < kills; ++kill) {
            const int numbers = random.bounded(1, 130);
            QTest::addRow("killed after %d", numbers) << numbers;
        }
    }

    void whatWasTypedIsOfferedAgain()
    {
        QFETCH(int, numbers);
        Test::FaultTable::Attempt attempt(m_table, u"SIGKILL of a window while typing and saving"_s);
        Test::WindowTest test(Test::sampleFolder());
        const QString path = test.path(u"embedded-ai-report/2021-06-20.md"_s);
        const QString before = QString::fromUtf8(Test::readAll(path));
        const int last = killAfter(QFileInfo(test.folder()).path(), numbers);
        QVERIFY(last >= numbers);

        QString text = QString::fromUtf8(Test::readAll(path));
        const int saved = last / 40 * 40;
        QVERIFY2(text == before + typed(saved) || text == before + typed(saved + 40) ||
                     (saved > 0 && text == before + typed(saved - 40)) || text == before,
                 "the file is none of the texts that were saved");
        if (!recoverableTexts(test.state())->isEmpty()) {
            const Answers answers({Answers::click(u"Restore"_s)});
            test.window().offerRecovery();
            QVERIFY(answers.allGiven());
            text = test.window().draft()->tabs()->currentPage()->editor()->text();
        }
        QVERIFY(text.startsWith(before));
        const QString rest = text.sliced(before.size());
        const int kept = int(rest.count(u' '));
        QVERIFY2(typed(kept).startsWith(rest) || rest.startsWith(typed(kept)), qPrintable(rest));
        // A number takes 10 ms or more; what a second holds at most may be missing.
        QVERIFY2(kept >= last - 100, qPrintable(u"%1 of %2"_s.arg(kept).arg(last)));
        attempt.kept();
    }

    void cleanupTestCase() { m_table.print(); }
};

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--victim") == 0) {
        PreviewView::prepareProcess();
        const QApplication application(argc, argv);
        return typeUntilKilled();
    }
    return Test::runGuiTest(argc, argv, []() -> QObject & {
        static TestKilledWindow test;
        return test;
    });
}
#include "tst_killedwindow.moc"
