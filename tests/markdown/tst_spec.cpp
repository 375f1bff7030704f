// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmlnormaliser.h"
#include "markdown/render.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

// Examples of GFM's extensions whose result is not the specification's, and why. A line that is no longer true fails.
struct Deviation
{
    int example;
    const char *reason;
};
const std::vector<Deviation> gfmDeviations = {
    {203, "md4c makes a table although the header row has more cells than the delimiter row (RENDERING.md M8)"},
};

RenderOptions specOptions()
{
    RenderOptions options;
    options.safety = RenderOptions::Safety::Verbatim;
    options.tables = options.strikethrough = options.taskLists = options.autolinks = false;
    options.sourceLines = options.frontMatter = false;
    return options;
}

QByteArray rendered(const QByteArray &markdown, const RenderOptions &options)
{
    const Result<QList<Block>> blocks = renderMarkdown(markdown, options);
    return blocks ? toHtml(*blocks) : blocks.error().message.toUtf8();
}

} // namespace

/// The examples of the CommonMark and GFM specifications, where they are.
class TestSpec : public Test::TestCase
{
    Q_OBJECT

    static QJsonArray examplesOf(const QString &name)
    {
        const QString path = Test::specFile(name);
        return path.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(Test::readAll(path)).array();
    }

    static void addExamples(const QString &name)
    {
        QTest::addColumn<int>("example");
        QTest::addColumn<QStringList>("extensions");
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const QJsonArray examples = examplesOf(name);
        for (const QJsonValue &value : examples) {
            const QJsonObject example = value.toObject();
            const int number = example["example"_L1].toInt();
            QTest::addRow("%d %s", number, qPrintable(example["section"_L1].toString()))
                << number << example["extensions"_L1].toVariant().toStringList()
                << example["markdown"_L1].toString().toUtf8() << example["html"_L1].toString().toUtf8();
        }
    }

private Q_SLOTS:
    // A file that is cut short must not look like one that passes.
    void files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("examples");
        QTest::newRow("CommonMark") << u"commonmark.json"_s << 652;
        QTest::newRow("GFM's extensions") << u"gfm-extensions.json"_s << 24;
    }

    void files()
    {
        QFETCH(QString, name);
        if (Test::specFile(name).isEmpty())
            QSKIP("no specification: set JIANBAO_SPEC or put it at ../shared/spec");
        QTEST(int(examplesOf(name).size()), "examples");
    }

    void commonMark_data() { addExamples(u"commonmark.json"_s); }
    void commonMark()
    {
        if (Test::specFile(u"commonmark.json"_s).isEmpty())
            QSKIP("no specification: set JIANBAO_SPEC or put it at ../shared/spec");
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        QCOMPARE(Test::normalisedHtml(rendered(markdown, specOptions())), Test::normalisedHtml(html));
    }

    void gfm_data() { addExamples(u"gfm-extensions.json"_s); }
    void gfm()
    {
        if (Test::specFile(u"gfm-extensions.json"_s).isEmpty())
            QSKIP("no specification: set JIANBAO_SPEC or put it at ../shared/spec");
        QFETCH(int, example);
        QFETCH(QStringList, extensions);
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, html);
        RenderOptions options = specOptions();
        options.tables = extensions.contains("table"_L1);
        options.strikethrough = extensions.contains("strikethrough"_L1);
        options.autolinks = extensions.contains("autolink"_L1);
        options.tagFilter = extensions.contains("tagfilter"_L1);
        options.taskLists = extensions.contains("disabled"_L1); // how the specification marks them
        const QByteArray ours = Test::normalisedHtml(rendered(markdown, options));
        const auto deviation = std::ranges::find(gfmDeviations, example, &Deviation::example);
        if (deviation != gfmDeviations.end())
            QEXPECT_FAIL("", deviation->reason, Continue);
        QCOMPARE(ours, Test::normalisedHtml(html));
    }
};

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
