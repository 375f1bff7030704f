// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlinemodel.h"
#include "sketch.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Start = u"~\n"
                      "* 高通|发布新芯片；\n"
                      "* 谷歌|开源框架。\n"
                      "## news 业界新闻\n"
                      "- 甲|机器之心\n"
                      ".\n"
                      "- 乙|量子位\n"
                      "- 丙|新智元\n"
                      "\n"
                      "## papers 论文\n"
                      "- 丁|知乎\n"
                      "- 戊|知乎\n"
                      "## blogs 博文\n"
                      "==\n"
                      "--"_s;

/// What a model says while it changes: "change 1.0-1", "insert 1.2", "remove 0", "move 1.0 2.1", "reset", "layout".
class Recorder : public QObject
{
public:
    explicit Recorder(QAbstractItemModel *model)
    {
        using Model = QAbstractItemModel;
        connect(model, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            note(u"change"_s, place(first.parent(), first.row(), last.row()));
        });
        connect(model, &Model::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
            note(u"insert"_s, place(parent, first, last));
        });
        connect(model, &Model::rowsRemoved, this, [this](const QModelIndex &parent, int first, int last) {
            note(u"remove"_s, place(parent, first, last));
        });
        connect(model, &Model::rowsAboutToBeMoved, this,
                [this](const QModelIndex &from, int first, int last, const QModelIndex &to, int before) {
                    note(u"move"_s, place(from, first, last) + u" "_s + place(to, before, before));
                });
        connect(model, &Model::modelReset, this, [this] { note(u"reset"_s, {}); });
        connect(model, &Model::layoutChanged, this, [this] { note(u"layout"_s, {}); });
    }

    QStringList notes;

private:
    void note(const QString &what, const QString &where)
    {
        notes.append(where.isEmpty() ? what : what + u" "_s + where);
    }

    static QString place(const QModelIndex &parent, int first, int last)
    {
        QString text = parent.isValid() ? QString::number(parent.row()) + u"."_s : QString();
        text += QString::number(first);
        return first == last ? text : text + u"-"_s + QString::number(last);
    }
};

QModelIndex find(const QAbstractItemModel &model, const QString &title)
{
    return model.match(model.index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

} // namespace

class TestOutlineModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheParts()
    {
        OutlineModel model;
        model.setIssue(sketchIssue(Start));
        QCOMPARE(dumpRows(model),
                 (QStringList{u"Warm-up () <> 2 [] 1-3"_s, u"  发布新芯片； (高通) <> -1 [] 2-2"_s,
                              u"  开源框架。 (谷歌) <> -1 [] 3-3"_s, u"业界新闻 () <> 3 [news] 4-8"_s,
                              u"  甲 (机器之心) <https://example.org/甲> -1 [] 5-6"_s,
                              u"  乙 (量子位) <https://example.org/乙> -1 [] 7-7"_s,
                              u"  丙 (新智元) <https://example.org/丙> -1 [] 8-8"_s, u"论文 () <> 2 [papers] 10-12"_s,
                              u"  丁 (知乎) <https://example.org/丁> -1 [] 11-11"_s,
                              u"  戊 (知乎) <https://example.org/戊> -1 [] 12-12"_s, u"博文 () <> 0 [blogs] 13-13"_s,
                              u"Earlier issues () <> 1 [] 14-14"_s, u"Closing lines () <> -1 [] 15-15"_s}));
    }

    void secondLineOfAnItem_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("detail");
        QTest::newRow("source") << QStringList{} << u"量子位"_s << u"https://a.org/x"_s << u"量子位"_s;
        QTest::newRow("host without source") << QStringList{} << u""_s << u"https://www.a.org/x"_s << u"a.org"_s;
        QTest::newRow("no link") << QStringList{} << u""_s << u""_s << u"No link"_s;
        QTest::newRow("tags first") << QStringList{u"CVPR2021"_s, u"2101.00001"_s} << u"知乎"_s << u"https://a.org"_s
                                    << u"CVPR2021 · 2101.00001 · 知乎"_s;
        QTest::newRow("tag without source")
            << QStringList{u"MLSys"_s} << u""_s << u"https://a.org"_s << u"MLSys · a.org"_s;
        QTest::newRow("link that is none") << QStringList{} << u""_s << u"）"_s << u""_s;
    }

    void secondLineOfAnItem()
    {
        QFETCH(QStringList, tags);
        QFETCH(QString, source);
        QFETCH(QString, url);
        Issue issue = sketchIssue(u"## news 业界新闻\n- 甲"_s);
        Item &item = issue.sections.first().items.first();
        item.tags = tags;
        item.source = source;
        item.url = url;
        OutlineModel model;
        model.setIssue(issue);
        QTEST(model.row(find(model, u"甲"_s)).detail, "detail");
    }

    void titlesAreReadable_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("title");
        QTest::newRow("bold") << u"芯片**预热**中"_s << u"芯片预热中"_s;
        QTest::newRow("link") << u"[新芯片](https://a.org/x)；"_s << u"新芯片；"_s;
        QTest::newRow("two links") << u"见[甲](u)和[乙](v)。"_s << u"见甲和乙。"_s;
        QTest::newRow("empty link") << u"[甲]()"_s << u"甲"_s;
        QTest::newRow("unclosed") << u"[甲](u"_s << u"[甲](u"_s;
        QTest::newRow("names with stars and underscores") << u"conv_2d * relu_6"_s << u"conv_2d * relu_6"_s;
    }

    void titlesAreReadable()
    {
        QFETCH(QString, markdown);
        Issue issue = sketchIssue(u"* 高通|x\n## news 业界新闻\n- 甲"_s);
        issue.warmUp.first().text = markdown;
        issue.sections.first().items.first().title = markdown;
        OutlineModel model;
        model.setIssue(issue);
        QTEST(model.index(0, 0, model.index(0, 0)).data().toString(), "title");
        QTEST(model.index(0, 0, model.index(1, 0)).data().toString(), "title");
    }

    void warmUpWithoutBulletsIsThere()
    {
        OutlineModel model;
        model.setIssue(sketchIssue(u"\n~\n\n## news 业界新闻"_s));
        QCOMPARE(dumpRows(model).first(), u"Warm-up () <> 0 [] 2-2"_s);
    }

    void changes_data()
    {
        QTest::addColumn<QString>("from"); // in Start
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("notes");

        const auto row = [](const char *name, const QString &from, const QString &to, const QStringList &notes) {
            QTest::newRow(name) << from << to << notes;
        };
        row("nothing", u"甲"_s, u"甲"_s, {});
        row("typing in a title", u"- 乙|"_s, u"- 乙乙|"_s, {u"change 1.1"_s});
        row("typing in a source", u"量子位"_s, u"量子位们"_s, {u"change 1.1"_s});
        row("typing in a bullet", u"开源框架"_s, u"开源新框架"_s, {u"change 0.1"_s});
        row("typing in a heading", u"## papers 论文"_s, u"## ? 论文集"_s, {u"change 2"_s});
        row("a line of text more", u"."_s, u".\n.\n."_s, {});
        row("new item", u"- 丙"_s, u"- 新\n- 丙"_s, {u"change 1"_s, u"insert 1.2"_s});
        row("new item without title", u"- 丙"_s, u"- \n- 丙"_s, {u"change 1"_s, u"insert 1.2"_s});
        row("three new items", u"- 丙"_s, u"- 新\n- 更新\n- 最新\n- 丙"_s, {u"change 1"_s, u"insert 1.2-4"_s});
        row("first item of an empty section", u"博文"_s, u"博文\n- 己"_s, {u"change 3"_s, u"insert 3.0"_s});
        row("item removed", u"- 乙|量子位\n"_s, u""_s, {u"change 1"_s, u"remove 1.1"_s});
        row("item moved within its section", u"- 甲|机器之心\n.\n- 乙|量子位\n- 丙|新智元\n"_s,
            u"- 乙|量子位\n- 丙|新智元\n- 甲|机器之心\n.\n"_s, {u"move 1.0 1.3"_s});
        row("items swapped", u"- 丁|知乎\n- 戊|知乎\n"_s, u"- 戊|知乎\n- 丁|知乎\n"_s, {u"move 2.1 2.0"_s});
        row("item moved to the next section", u"- 丙|新智元\n\n## papers 论文\n- 丁|知乎\n"_s,
            u"\n## papers 论文\n- 丁|知乎\n- 丙|新智元\n"_s, {u"change 1"_s, u"change 2"_s, u"move 1.2 2.1"_s});
        row("last item moved up, to the top",
            u"- 甲|机器之心\n.\n- 乙|量子位\n- 丙|新智元\n\n## papers 论文\n- 丁|知乎\n- 戊|知乎\n"_s,
            u"- 戊|知乎\n- 甲|机器之心\n.\n- 乙|量子位\n- 丙|新智元\n\n## papers 论文\n- 丁|知乎\n"_s,
            {u"change 1"_s, u"change 2"_s, u"move 2.1 1.0"_s});
        row("section removed", u"## blogs 博文\n"_s, u""_s, {u"remove 3"_s});
        row("section added", u"## blogs"_s, u"## open-source 开源项目\n## blogs"_s, {u"insert 3"_s});
        row("heading typed into a section", u"- 乙|"_s, u"## applications 应用\n- 乙|"_s,
            {u"insert 2"_s, u"change 1"_s, u"move 1.1 2.0"_s, u"move 1.1 2.1"_s});
        row("section moved", u"## papers 论文\n- 丁|知乎\n- 戊|知乎\n## blogs 博文\n"_s,
            u"## blogs 博文\n## papers 论文\n- 丁|知乎\n- 戊|知乎\n"_s, {u"move 3 2"_s});
    }

    void changes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, notes);
        QCOMPARE(Start.count(from), 1);
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssue(sketchIssue(Start));
        Recorder recorder(&model);

        const Issue after = sketchIssue(QString(Start).replace(from, to));
        model.setIssue(after);
        recorder.notes.sort();
        notes.sort();
        QCOMPARE(recorder.notes, notes);
        OutlineModel fresh;
        fresh.setIssue(after);
        QCOMPARE(dumpRows(model), dumpRows(fresh));

        model.setIssue(sketchIssue(Start));
        fresh.setIssue(sketchIssue(Start));
        QCOMPARE(dumpRows(model), dumpRows(fresh));
    }

    void persistentIndexesFollowTheirRow_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("titleAfter");
        QTest::newRow("edited") << u"乙"_s << u"乙|"_s << u"乙乙|"_s << u"乙乙"_s;
        QTest::newRow("one added above") << u"乙"_s << u"- 甲"_s << u"- 零\n- 甲"_s << u"乙"_s;
        QTest::newRow("one removed above") << u"乙"_s << u"- 甲|机器之心\n.\n"_s << u""_s << u"乙"_s;
        QTest::newRow("moved") << u"丁"_s << u"- 丁|知乎\n- 戊|知乎"_s << u"- 戊|知乎\n- 丁|知乎"_s << u"丁"_s;
        QTest::newRow("moved to another section")
            << u"丙"_s << u"- 丙|新智元\n\n## papers 论文\n"_s << u"\n## papers 论文\n- 丙|新智元\n"_s << u"丙"_s;
        QTest::newRow("section added above")
            << u"丁"_s << u"## papers"_s << u"## applications 应用\n## papers"_s << u"丁"_s;
        QTest::newRow("heading edited") << u"业界新闻"_s << u"## news 业界新闻"_s << u"## ? 业界新"_s << u"业界新"_s;
    }

    void persistentIndexesFollowTheirRow()
    {
        QFETCH(QString, title);
        QFETCH(QString, from);
        QFETCH(QString, to);
        OutlineModel model;
        model.setIssue(sketchIssue(Start));
        const QPersistentModelIndex index(find(model, title));
        QVERIFY(index.isValid());
        model.setIssue(sketchIssue(QString(Start).replace(from, to)));
        QVERIFY(index.isValid());
        QTEST(index.data().toString(), "titleAfter");
    }

    void rowForLine_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("title");
        QTest::newRow("no line") << 0 << QString();
        QTest::newRow("introduction of the warm-up") << 1 << u"Warm-up"_s;
        QTest::newRow("bullet") << 3 << u"开源框架。"_s;
        QTest::newRow("heading") << 4 << u"业界新闻"_s;
        QTest::newRow("title line") << 5 << u"甲"_s;
        QTest::newRow("body line") << 6 << u"甲"_s;
        QTest::newRow("last item") << 8 << u"丙"_s;
        QTest::newRow("blank line after a section") << 9 << u"业界新闻"_s;
        QTest::newRow("empty section") << 13 << u"博文"_s;
        QTest::newRow("earlier issues") << 14 << u"Earlier issues"_s;
        QTest::newRow("trailer") << 15 << u"Closing lines"_s;
        QTest::newRow("past the end") << 16 << QString();
    }

    void rowForLine()
    {
        QFETCH(int, line);
        OutlineModel model;
        model.setIssue(sketchIssue(Start));
        QTEST(model.indexForLine(line).data().toString(), "title");
    }

    void linesAreKnownAfterASilentChange()
    {
        OutlineModel model;
        model.setIssue(sketchIssue(Start));
        model.setIssue(sketchIssue(QString(Start).replace(u".\n"_s, u".\n.\n.\n"_s)));
        QCOMPARE(model.row(find(model, u"乙"_s)).lines, (LineSpan{9, 9}));
        QCOMPARE(model.indexForLine(8).data().toString(), u"甲"_s);
    }

    void clearLeavesNothing()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssue(sketchIssue(Start));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsCountTheProblemsOfTheirLines()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIssue(sketchIssue(Start));
        Recorder recorder(&model);
        const QList<LineProblem> problems{{2, Severity::Info},
                                          {5, Severity::Error},
                                          {6, Severity::Warning},
                                          {6, Severity::Warning},
                                          {7, Severity::Error}};
        model.setProblems(problems);
        QVERIFY(!recorder.notes.isEmpty());
        const auto counts = [&model](const QString &title) {
            return find(model, title).data(OutlineModel::ProblemsRole).value<ProblemCounts>();
        };
        QCOMPARE(counts(u"业界新闻"_s), (ProblemCounts{2, 2, 0}));
        QCOMPARE(counts(u"甲"_s), (ProblemCounts{1, 2, 0}));
        QCOMPARE(counts(u"乙"_s), (ProblemCounts{1, 0, 0}));
        QCOMPARE(counts(u"丙"_s), ProblemCounts());
        QCOMPARE(counts(u"Warm-up"_s), (ProblemCounts{0, 0, 1}));
        QVERIFY(find(model, u"甲"_s).data(Qt::AccessibleTextRole).toString().endsWith(u"1 error(s), 2 warning(s)"_s));
        recorder.notes.clear();
        model.setProblems(problems);
        QVERIFY(recorder.notes.isEmpty());
    }

    void tooltipsAreEscaped()
    {
        OutlineModel model;
        model.setIssue(sketchIssue(u"## ? 新<b>栏目\n- <model, accuracy>|量子位"_s));
        const QString tip = model.index(0, 0, model.index(0, 0)).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;model, accuracy&gt;<br>量子位"), qPrintable(tip));
        const QString unknown = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(unknown.contains(u"&lt;b&gt;") && unknown.contains(u"no section"), qPrintable(unknown));
    }

    void screenReadersHearAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("group");
        QTest::addColumn<QString>("heard");
        QTest::newRow("item") << u"## news 新闻\n- 乙|量子位"_s << false << u"乙, 量子位"_s;
        QTest::newRow("item without title") << u"## news 新闻\n- |量子位"_s << false << u"Untitled, 量子位"_s;
        QTest::newRow("item without source") << u"## news 新闻\n- 乙"_s << false << u"乙, example.org"_s;
        QTest::newRow("item with a source, without link")
            << u"## news 新闻\n- 乙|量子位|"_s << false << u"乙, 量子位, No link"_s;
        QTest::newRow("item without anything") << u"## news 新闻\n- 乙||"_s << false << u"乙, No link"_s;
        QTest::newRow("section") << u"## news 新闻\n- 乙"_s << true << u"新闻, 1 entries"_s;
        QTest::newRow("unknown section") << u"## ? 栏目\n- 乙"_s << true << u"栏目, unknown section, 1 entries"_s;
        QTest::newRow("empty section") << u"## news 新闻"_s << true << u"新闻, 0 entries"_s;
    }

    void screenReadersHearAll()
    {
        QFETCH(QString, text);
        QFETCH(bool, group);
        OutlineModel model;
        model.setIssue(sketchIssue(text));
        const QModelIndex first = model.index(0, 0);
        QTEST((group ? first : model.index(0, 0, first)).data(Qt::AccessibleTextRole).toString(), "heard");
    }
};

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
