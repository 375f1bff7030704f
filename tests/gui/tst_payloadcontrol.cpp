// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/hostile/dialogwatch.h"
#include "gui/hostile/hostileplace.h"
#include "gui/hostile/signs.h"
#include "gui/hostile/weakpage.h"
#include "markdown/render.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

/// What tst_payloads' way of looking sees where nothing protects: the same snippets, unsanitised in a page that is open
/// to all. And what the exported HTML does in such a page: nothing.
class TestPayloadControl : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() {} // what an open page complains about is not looked at
    void initTestCase();
    void weakened_data() { addPayloads(); }
    void weakened();
    void exported_data() { addPayloads(); }
    void exported();
    void cleanupTestCase();

private:
    void addPayloads();
    void collect(WeakPage &page);

    QTemporaryDir m_folder;
    QString m_issues; ///< a folder of issues in a repository
    HostilePlace m_place;
    DialogWatch m_desktop;
    QList<Payload> m_payloads = allPayloads();
    QJsonObject m_harmless; ///< why a payload does nothing in the weakened page; "varies: …": may do something
    QHash<QString, Signs> m_weakened;
    QHash<QString, Signs> m_exported;
};

void TestPayloadControl::initTestCase()
{
    m_issues = m_folder.filePath(u"newsletter/issues"_s);
    QVERIFY(QDir().mkpath(m_issues + u"/.git/hooks"_s));
    QFile config(m_issues + u"/.git/config"_s);
    QVERIFY(config.open(QIODevice::WriteOnly) && config.write("[core]\n") > 0);
    m_place.furnish(m_issues);
    m_harmless = QJsonDocument::fromJson(readAll(testFile(u"gui/hostile/harmless.json"_s))).object();
    QVERIFY(!m_harmless.isEmpty());
}

void TestPayloadControl::addPayloads()
{
    QTest::addColumn<Payload>("payload");
    for (const Payload &payload : std::as_const(m_payloads))
        QTest::newRow(qPrintable(payload.id)) << payload;
    if (payloadFile().isEmpty())
        qInfo("only the project's own payloads: set JIANBAO_PAYLOADS or put more at ../shared/payloads.json");
}

/// What came of it outside of the page.
void TestPayloadControl::collect(WeakPage &page)
{
    page.signs().add(m_place);
    for (const QUrl &url : m_desktop.opened())
        page.signs().add(u"open"_s, url.toString());
}

void TestPayloadControl::weakened()
{
    QFETCH(const Payload, payload);
    const QByteArray markdown = expanded(payload, m_place.place());
    m_place.reset();
    m_desktop.reset();
    WeakPage weak(m_folder.filePath(u"newsletter"_s));
    const QString heading = u"Control "_s + payload.id;
    RenderOptions options;
    options.safety = RenderOptions::Safety::Verbatim;
    options.sourceLines = false;
    const Result<QList<Block>> blocks =
        renderMarkdown(QByteArray("# " + heading.toUtf8() + "\n\n" + markdown), options);
    if (blocks) {
        QFile file(m_issues + u"/weak.html"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>weak</title></head><body>"
                   "<main id=\"content\">" +
                   toHtml(*blocks) + "</main><footer>end</footer></body></html>");
        file.close();
        weak.load(QUrl::fromLocalFile(file.fileName()));
        const QString script =
            probe(heading, u"main footer"_s, markdown.count('\n') + 3, textToShow(payload, markdown));
        if (weak.page().url().fileName() == "weak.html"_L1) // else content took the page elsewhere
            weak.signs().add(weak.ask(script).toStringList());
        weak.clickAround();
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                collect(weak);
                return weak.signs().fired(payload) || !weak.isAlive();
            },
            400);
    }
    m_weakened.insert(payload.id, weak.signs());
    const bool fired = weak.signs().fired(payload);
    const QString reason = m_harmless[payload.id].toString();
    if (reason.startsWith("varies: "_L1))
        return;
    if (fired)
        QVERIFY2(reason.isEmpty(), qPrintable(u"listed as harmless here, but: "_s + weak.signs().text()));
    else
        QVERIFY2(!reason.isEmpty(), "nothing was seen, and harmless.json does not say why");
}

/// As a reader gets it: from a web server, in a page that nothing is done for.
void TestPayloadControl::exported()
{
    QFETCH(const Payload, payload);
    const QByteArray markdown = expanded(payload, m_place.place());
    QFile file(m_issues + u"/issue.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Export " + payload.id.toUtf8() + "\n\n" + markdown) > 0);
    file.close();
    QProcess cli;
    cli.start(QStringLiteral(JIANBAO_CLI), {u"render"_s, u"--standalone"_s, file.fileName()});
    QVERIFY(cli.waitForFinished());
    if (cli.exitCode() != 0) {
        QVERIFY2(!cli.readAllStandardError().isEmpty(), "a text that is not rendered, and nothing says why");
        m_exported.insert(payload.id, {});
        return;
    }
    m_place.publish(cli.readAllStandardOutput());
    m_place.reset();
    m_desktop.reset();
    WeakPage weak(m_folder.path());
    weak.load(m_place.published());
    const QString script =
        u"document.querySelector('script, style, iframe, object, embed, form, input:not([type="
        "checkbox]), [style], [onerror], link, base, meta[http-equiv], svg, math')?.outerHTML ?? ''"_s;
    if (const QString strange = weak.ask(script).toString(); !strange.isEmpty())
        weak.signs().add(u"element"_s, strange.left(80));
    [[maybe_unused]] const bool came = QTest::qWaitFor(
        [&] {
            collect(weak);
            return !weak.signs().isEmpty();
        },
        100);
    m_exported.insert(payload.id, weak.signs());
    QVERIFY2(weak.signs().isEmpty(), qPrintable(weak.signs().text()));
}

void TestPayloadControl::cleanupTestCase()
{
    int fired = 0;
    int others = 0;
    int firedOthers = 0;
    int exports = 0;
    QString table;
    for (const Payload &payload : std::as_const(m_payloads)) {
        const Signs weak = m_weakened.value(payload.id);
        const bool hit = weak.fired(payload);
        fired += hit ? 1 : 0;
        others += payload.isOwn ? 0 : 1;
        firedOthers += hit && !payload.isOwn ? 1 : 0;
        exports += m_exported.value(payload.id).isEmpty() ? 0 : 1;
        table += u'\n' + tableLine(payload, {m_exported.value(payload.id).names().join(u',')},
                                   hit ? u"control: "_s + weak.names().join(u',')
                                       : u"control: nothing, "_s + m_harmless[payload.id].toString());
    }
    qInfo().noquote() << QString("payload                           vector      exporting    weakened page"_L1 + table);
    qInfo("payloads: %lld, fired in the weakened page: %d (%d of the %d that were named), fired when exported: %d",
          qlonglong(m_payloads.size()), fired, firedOthers, others, exports);
    if (others > 0 && m_weakened.size() == m_payloads.size())
        QVERIFY2(firedOthers >= 60 || others < 109, "too few are seen: this control controls nothing");
}

int main(int argc, char *argv[])
{
    WeakPage::prepareProcess();
    QApplication application(argc, argv);
    TestPayloadControl test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_payloadcontrol.moc"
