// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/newsletter.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Newsletter;
using Test::Run;

namespace {

QString help(const QStringList &arguments)
{
    return QString::fromUtf8(Newsletter().run(QStringList{u"help"_s} + arguments).out);
}

QStringList matches(const QString &pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

QStringList allCommands()
{
    QStringList names = matches(u"^  ([a-z]+) "_s, help({}));
    names.removeOne(u"help"_s);
    return names;
}

void addCommandRows()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : allCommands())
        QTest::newRow(qPrintable(command)) << command;
}

} // namespace

/// What "jianbao-cli help COMMAND" says is true.
class TestCliHelp : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheCommands()
    {
        const QStringList expected{u"outline"_s, u"render"_s, u"check"_s, u"new"_s,    u"item"_s, u"capture"_s,
                                   u"lead"_s,    u"breaks"_s, u"links"_s, u"warmup"_s, u"index"_s};
        QCOMPARE(allCommands(), expected);
    }

    void explainsEachCommand_data() { addCommandRows(); }

    void explainsEachCommand()
    {
        QFETCH(QString, command);
        const QString text = help({command});
        const QString synopsis = matches(u"^Usage: jianbao-cli (.*)$"_s, text).value(0);
        QVERIFY2(synopsis.startsWith(command + u' '), qPrintable(text));
        // Every option of the synopsis has a line of its own.
        for (const QString &option : matches(u"(--[a-z-]+)"_s, synopsis))
            QVERIFY2(
                text.contains(QRegularExpression(u"^  %1( |$)"_s.arg(option), QRegularExpression::MultilineOption)),
                qPrintable(text));
        QVERIFY2(text.contains("\nExample:\n  jianbao-cli "_L1 + command), qPrintable(text));
        for (const QStringView line : QStringView(text).split(u'\n'))
            QVERIFY2(line.size() <= 120, qPrintable(line.toString()));
    }

    void helpIsAlsoAnOption_data() { addCommandRows(); }

    void helpIsAlsoAnOption()
    {
        QFETCH(QString, command);
        const Run result = Newsletter().run({command, u"--help"_s});
        QCOMPARE(result.status, 0);
        QCOMPARE(QString::fromUtf8(result.out), help({command}));
    }

    void examplesWork_data()
    {
        QTest::addColumn<QString>("example");
        for (const QString &command : allCommands()) {
            for (const QString &example : matches(u"^  (jianbao-cli .*)$"_s, help({command})))
                QTest::newRow(qPrintable(example)) << example;
        }
    }

    void examplesWork()
    {
        QFETCH(QString, example);
        const Newsletter newsletter;
        const auto before = newsletter.snapshot();
        const QString folder = QFileInfo(Test::cliProgram()).path();
        const Run result =
            Test::runProgram(u"sh"_s, {u"-c"_s, u"PATH=$0:$PATH; "_s + example, folder}, newsletter.folder());
        // "check" finds something in the newsletter, and says how much on standard error.
        const bool isCheck = example.startsWith("jianbao-cli check"_L1);
        QVERIFY2(result.status == 0 || (isCheck && result.status == 1), QByteArray::number(result.status).constData());
        QVERIFY2(result.err.isEmpty() || isCheck, result.err.constData());
        QVERIFY2(!result.out.isEmpty() || newsletter.snapshot() != before, "it does nothing");
    }
};

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_clihelp.moc"
