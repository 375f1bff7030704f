// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "gui/hostile/dialogwatch.h"
#include "gui/hostile/hostileplace.h"
#include "gui/hostile/signs.h"
#include "preview/previewview.h"
#include "support/evaluate.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/noticebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <algorithm>
#include <memory>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s; // of a busy machine; nothing here takes a second
constexpr qsizetype mostTyped = 4000;
constexpr int mostLinks = 6;

} // namespace

/// SAFETY.md "The preview": every hostile snippet typed into a window and opened in it; nothing may come of any.
class TestPayloads : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typing_data() { addPayloads(); }
    void typing();
    void opening_data() { addPayloads(); }
    void opening();
    void nothingCameLate();
    void cleanupTestCase();

private:
    void addPayloads();
    void startWindow();
    [[nodiscard]] DocumentTabs &tabs() { return *m_test->window().draft()->tabs(); }
    [[nodiscard]] Editor &editor() { return *tabs().currentPage()->editor(); }
    [[nodiscard]] QWebEngineView &view() { return *m_test->window().draft()->preview()->findChild<QWebEngineView *>(); }
    [[nodiscard]] bool isPaused();
    [[nodiscard]] bool isShown(const QString &heading);
    void type(const QString &text);
    void look(const Payload &payload, const QByteArray &markdown, const QString &heading, Signs &signs);
    void followLinks(Signs &signs);
    void judgeDialogs(Signs &signs);
    void judgeCopy(Signs &signs);

    HostilePlace m_place;
    DialogWatch m_dialogs;
    std::unique_ptr<WindowTest> m_test;
    Signs m_events; ///< of the window's page, as they come
    QList<Payload> m_payloads = allPayloads();
    QHash<QString, Signs> m_typed;
    QHash<QString, Signs> m_opened;
    QSet<QString> m_paused;
    QSet<QString> m_refused; ///< to open, with the reason
};

void TestPayloads::initTestCase()
{
    startWindow();
    QVERIFY(!m_payloads.isEmpty());
}

void TestPayloads::startWindow()
{
    m_test = std::make_unique<WindowTest>(sampleFolder());
    m_place.furnish(m_test->path(u"embedded-ai-report"_s));
    QVERIFY(QDir(m_test->folder()).mkpath(u".git/hooks"_s));
    QFile typed(m_test->path(u"embedded-ai-report/typed.md"_s));
    QVERIFY(typed.open(QIODevice::WriteOnly) && typed.write("# Typed\n") > 0);
    typed.close();
    m_test->window().show();
    QVERIFY(m_test->window().open(typed.fileName()));
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window()));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"Typed"_s), 30000);
    QWebEnginePage *page = view().page();
    connect(page, &QWebEnginePage::renderProcessTerminated, this,
            [this] { m_events.add(u"crash"_s, u"the page's process ended"_s); });
    connect(page, &QWebEnginePage::urlChanged, this,
            [this](const QUrl &url) { m_events.add(u"nav"_s, url.toString()); });
    connect(page, &QWebEnginePage::titleChanged, this, [this](const QString &title) { m_events.add(u"js"_s, title); });
    connect(page, &QWebEnginePage::windowCloseRequested, this, [this] { m_events.add(u"js"_s, u"close()"_s); });
    connect(page->profile(), &QWebEngineProfile::downloadRequested, this,
            [this] { m_events.add(u"download"_s, u"asked for"_s); });
    connect(page, &QWebEnginePage::permissionRequested, this, [this] { m_events.add(u"perm"_s, u"asked for"_s); });
    connect(page, &QWebEnginePage::fullScreenRequested, this, [this] { m_events.add(u"perm"_s, u"full screen"_s); });
}

void TestPayloads::addPayloads()
{
    QTest::addColumn<Payload>("payload");
    for (const Payload &payload : std::as_const(m_payloads))
        QTest::newRow(qPrintable(payload.id)) << payload;
    if (payloadFile().isEmpty())
        qInfo("only the project's own payloads: set JIANBAO_PAYLOADS or put more at ../shared/payloads.json");
}

bool TestPayloads::isPaused()
{
    const auto *notice = m_test->window().draft()->preview()->findChild<QWidget *>(u"notice"_s);
    const auto *reason = notice->findChild<QLabel *>();
    return notice->isVisible() && reason->text().size() > 40;
}

bool TestPayloads::isShown(const QString &heading)
{
    return m_test->inPreview(u"document.querySelector('#content h1')?.innerText"_s) == heading;
}

/// As an input method does it, in pieces; the first characters by keys; pasted when it is long.
void TestPayloads::type(const QString &text)
{
    if (text.size() > mostTyped) {
        QApplication::clipboard()->setText(text);
        editor().paste();
        return;
    }
    constexpr qsizetype piece = 16;
    for (qsizetype at = 0; at < text.size();) {
        const ushort next = text[at].unicode();
        if (at < piece && next >= ' ' && next < 0x7f) {
            QTest::keyClick(&editor(), char(next));
            ++at;
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(text.sliced(at, std::min(piece, text.size() - at)));
        QCoreApplication::sendEvent(&editor(), &event);
        at += piece;
    }
}

/// What the page has become; when every image has been loaded or refused.
void TestPayloads::look(const Payload &payload, const QByteArray &markdown, const QString &heading, Signs &signs)
{
    QWebEnginePage &page = *view().page();
    const auto isComplete = [&page] {
        return evaluate(page, u"[...document.images].every(image => image.complete)"_s, patience)
            .value_or(QVariant())
            .toBool();
    };
    if (!QTest::qWaitFor(isComplete, QDeadlineTimer(patience)))
        signs.add(u"hang"_s, u"images are never complete"_s);
    const bool paused = isPaused();
    const QString mustShow = paused ? QString() : textToShow(payload, markdown);
    const auto found = evaluate(page, probe(heading, u"main"_s, markdown.count('\n') + 3, mustShow), patience);
    if (found)
        signs.add(found->toStringList());
    else
        signs.add(u"hang"_s, u"the page does not answer"_s);
    if (paused)
        m_paused.insert(payload.id);
    if (page.url().scheme() != "jianbao-preview"_L1 || page.title() != "Jianbao"_L1)
        signs.add(u"nav"_s, page.url().toString() + u' ' + page.title());
    const QWidgetList windows = QApplication::topLevelWidgets();
    if (std::ranges::count_if(windows, [](const QWidget *window) { return window->isVisible(); }) > 1)
        signs.add(u"popup"_s, u"another window"_s);
    signs.add(m_place);
    signs.add(m_events.reasons());
    judgeDialogs(signs);
}

void TestPayloads::judgeDialogs(Signs &signs)
{
    for (const QUrl &url : m_dialogs.opened())
        signs.add(u"open"_s, url.toString());
    for (const DialogWatch::Seen &dialog : m_dialogs.seen()) {
        static const QRegularExpression plain(u"^(https?|mailto):[!-~]+$"_s);
        if (dialog.title != "Open Link"_L1)
            signs.add(u"spoof"_s, u"a dialog “%1”"_s.arg(dialog.title));
        else if (!dialog.address.contains(plain) || dialog.address.contains("attach"_L1))
            signs.add(u"open"_s, dialog.address);
    }
    m_dialogs.reset();
}

/// What other programs get.
void TestPayloads::judgeCopy(Signs &signs)
{
    PreviewView *preview = m_test->window().draft()->preview();
    QSignalSpy copied(preview, &PreviewView::copied);
    preview->copyAsRichText();
    if (copied.isEmpty() && !copied.wait(patience))
        signs.add(u"hang"_s, u"nothing is copied"_s);
    else
        signs.add(signsOfCopy(QApplication::clipboard()->mimeData()->html()));
}

/// Clicks what can be clicked. Addresses are shown and not opened; nothing else opens but issues of the repository.
void TestPayloads::followLinks(Signs &signs)
{
    const qsizetype before = tabs().pages().size();
    for (int i = 0; i < mostLinks; ++i) {
        const QVariantList middle =
            evaluate(*view().page(),
                     u"(() => { const link = document.querySelectorAll('#content a, #content summary, "
                     "#content img')[%1]; link?.scrollIntoView({block: 'center'}); "
                     "const box = link?.getClientRects()[0]; "
                     "return box ? [box.x + box.width / 2, box.y + box.height / 2] : []; })()"_s.arg(i),
                     patience)
                .value_or(QVariant())
                .toList();
        if (middle.size() != 2)
            continue;
        const QPoint point(middle[0].toInt(), middle[1].toInt());
        const auto *notice = tabs().currentPage()->notice();
        tabs().currentPage()->notice()->dismiss();
        const qsizetype dialogs = m_dialogs.seen().size();
        QWidget *surface = view().focusProxy();
        QTest::mouseMove(surface, point);
        QTest::mouseClick(surface, Qt::LeftButton, Qt::NoModifier, point);
        QTest::mouseClick(surface, Qt::MiddleButton, Qt::NoModifier, point);
        [[maybe_unused]] const bool came =
            QTest::qWaitFor([&] { return m_dialogs.seen().size() > dialogs || notice->isVisible(); }, 150);
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialogs.isOpen(), 5000);
    }
    if (tabs().pages().size() != before)
        signs.add(u"open"_s, u"another issue was opened"_s);
}

void TestPayloads::typing()
{
    QFETCH(const Payload, payload);
    const QByteArray bytes = expanded(payload, m_place.place());
    const QString text = QString::fromUtf8(bytes).replace(QChar::Null, QChar::ReplacementCharacter);
    m_place.reset();
    m_events = {};
    m_dialogs.reset();
    Signs signs;
    QVERIFY(m_test->window().open(m_test->path(u"embedded-ai-report/typed.md"_s)));
    editor().setFocus();
    editor().selectAll();
    const QString heading = u"Typing "_s + payload.id;
    type("# "_L1 + heading + "\n\n"_L1);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(heading), 30000);
    type(text);
    // The key after it shows that typing goes on, and where the preview is.
    editor().goToLine(1, int(heading.size()) + 3);
    QTest::keyClick(&editor(), Qt::Key_Z);
    const QString after = heading + u'z';
    if (!QTest::qWaitFor([&] { return isPaused() || isShown(after); }, QDeadlineTimer(patience)))
        signs.add(u"hang"_s, u"the preview neither follows nor says why"_s);
    look(payload, bytes, heading, signs);
    judgeCopy(signs);
    if (editor().text() != "# "_L1 + after + "\n\n"_L1 + text)
        signs.add(u"text_loss"_s, u"another text than was typed"_s);
    m_typed.insert(payload.id, signs);
    QVERIFY2(signs.isEmpty(), qPrintable(signs.text()));
}

void TestPayloads::opening()
{
    QFETCH(const Payload, payload);
    const QByteArray markdown = expanded(payload, m_place.place());
    const QString heading = u"Opening "_s + payload.id;
    const QByteArray bytes = "# " + heading.toUtf8() + "\n\n" + markdown;
    const QString path = m_test->path(u"embedded-ai-report/"_s + payload.id + u".md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_place.reset();
    m_events = {};
    m_dialogs.reset();
    Signs signs;
    if (const Result<void> opened = m_test->window().open(path); !opened) {
        QVERIFY2(opened.error().message.contains(payload.id), qPrintable(opened.error().message));
        m_refused.insert(payload.id);
        m_opened.insert(payload.id, signs);
        return;
    }
    const auto close = qScopeGuard([this] { tabs().close(tabs().currentPage()); });
    if (!QTest::qWaitFor([&] { return isPaused() || isShown(heading); }, QDeadlineTimer(patience)))
        signs.add(u"hang"_s, u"the preview neither shows it nor says why"_s);
    followLinks(signs);
    look(payload, markdown, isPaused() ? u""_s : heading, signs);
    if (tabs().currentPage()->isReadOnly()) {
        QVERIFY(!QUtf8StringView(bytes).isValidUtf8() || bytes.contains('\0'));
    } else {
        editor().goToLine(1, int(heading.size()) + 3);
        QTest::keyClick(&editor(), Qt::Key_Z);
        m_test->window().actionSet()->save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentPage()->isModified(), 30000);
        if (readAll(path) != QByteArray(bytes).insert(heading.toUtf8().size() + 2, 'z'))
            signs.add(u"text_loss"_s, u"other bytes than were opened"_s);
    }
    m_opened.insert(payload.id, signs);
    QVERIFY2(signs.isEmpty(), qPrintable(signs.text()));
}

/// What a payload put off.
void TestPayloads::nothingCameLate()
{
    m_place.reset();
    QVERIFY(!QTest::qWaitFor([this] { return m_place.connections() > 0; }, 2000));
    QVERIFY2(m_dialogs.opened().isEmpty(), "the desktop was asked to open something");
}

void TestPayloads::cleanupTestCase()
{
    int fired = 0;
    QString table;
    const auto verdict = [this](const Payload &payload) {
        return u"ok"_s + (m_paused.contains(payload.id) ? ", preview paused"_L1 : QLatin1StringView()) +
               (m_refused.contains(payload.id) ? ", not opened"_L1 : QLatin1StringView());
    };
    for (const Payload &payload : std::as_const(m_payloads)) {
        const bool isClean = m_typed.value(payload.id).isEmpty() && m_opened.value(payload.id).isEmpty();
        fired += isClean ? 0 : 1;
        table += u'\n' + tableLine(payload,
                                   {m_typed.value(payload.id).names().join(u','),
                                    m_opened.value(payload.id).names().join(u',')},
                                   isClean ? verdict(payload) : u"FIRED"_s);
    }
    qInfo().noquote() << QString("payload                           vector      typing       opening      verdict"_L1 +
                                 table);
    qInfo("payloads: %lld tried by typing and opening, fired: %d", qlonglong(m_payloads.size()), fired);
    m_test.reset();
}

JIANBAO_GUI_TEST_MAIN(TestPayloads)
#include "tst_payloads.moc"
