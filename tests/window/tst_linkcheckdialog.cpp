// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "web/pageserver.h"
#include "web/watchedfetch.h"
#include "window/linkcheckdialog.h"
#include "window/linkcheckmodel.h"
#include "window/linkstore.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::okHead;
using Test::PageServer;

namespace {

LinkRules loopbackRules()
{
    return {.isReachable = [](const QHostAddress &address) {
        return address.isLoopback();
    }};
}

ListedLink listed(const QUrl &url, int line)
{
    return {.url = url,
            .written = url.toString(),
            .path = u"/newsletter/2021-07-18.md"_s,
            .issue = u"2021-07-18.md"_s,
            .section = u"论文"_s,
            .title = u"Entry %1"_s.arg(line),
            .line = line};
}

/// A dialog over three links: alive, dead, moved for good.
class ShownDialog
{
public:
    ShownDialog()
        : m_dialog(loopbackRules(), {}, u"2021-07-18.md"_s, u"Newsletter"_s)
    {
        m_server.on("/alive", okHead(), {});
        m_server.on("/dead", "HTTP/1.1 404 Not Found\r\nConnection: close\r\n", {});
        m_server.on("/moved", "HTTP/1.1 301 Moved\r\nConnection: close\r\nLocation: /alive\r\n", {});
        int line = 0;
        for (const auto &path : {u"/alive"_s, u"/dead"_s, u"/moved"_s, u"/dead"_s})
            m_links.append(listed(m_server.url(path), ++line));
        m_dialog.setLinks(m_links);
        m_dialog.show();
    }

    LinkCheckDialog *operator->() { return &m_dialog; }
    LinkCheckDialog &operator*() { return m_dialog; }
    [[nodiscard]] PageServer &server() { return m_server; }
    [[nodiscard]] const QList<ListedLink> &links() const { return m_links; }
    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_dialog.findChild<T *>(name);
    }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(u"table"_s); }
    [[nodiscard]] QPushButton *button() const { return child<QPushButton>(u"check"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            states.append(cell(row, LinkCheckModel::Status));
        return states;
    }
    void check()
    {
        QSignalSpy stopped(&m_dialog, &LinkCheckDialog::stopped);
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_COMPARE(stopped.size(), 1);
    }
    /// Opens the menu over the selection and chooses from it.
    void choose(const QString &text)
    {
        if (QGuiApplication::platformName() == "offscreen"_L1) { // says of every menu what it cannot do
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        }
        bool isFound = false;
        QTimer::singleShot(0, &m_dialog, [this, text, &isFound] {
            auto *menu = m_dialog.findChild<QMenu *>();
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == text && action->isEnabled()) {
                    isFound = true;
                    action->trigger();
                }
            }
            menu->close();
        });
        Q_EMIT table()->customContextMenuRequested({});
        QVERIFY2(isFound, qPrintable(text));
    }

private:
    PageServer m_server;
    LinkCheckDialog m_dialog;
    QList<ListedLink> m_links;
};

} // namespace

class TestLinkCheckDialog : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Test::unsetProxies(); }

    void asksOnlyWhenTold();
    void showsWhatIsKnown();
    void showsProblemsOnly();
    void stopsAndGoesOn();
    void goesToLines();
    void offersAMenu();
    void checksAgain();
    void asksForAnotherScope();
    void speaksToScreenReaders();
    void keepsItsCache();
    void beginsABrokenCacheAnew();
    void findsPlacesAgain();
};

void TestLinkCheckDialog::asksOnlyWhenTold()
{
    ShownDialog dialog;
    QVERIFY(QTest::qWaitForWindowExposed(&*dialog));
    QCOMPARE(dialog.states(), QStringList(4, u"Not checked"_s));
    QVERIFY(dialog.server().requests().isEmpty());
    dialog.check();
    QCOMPARE(dialog.states(), (QStringList{u"Alive"_s, u"Dead"_s, u"Moved"_s, u"Dead"_s}));
    QCOMPARE(dialog.server().requests().size(), 5); // a HEAD and a GET of the dead one, whose two places are one link
    const QString counts = dialog.child<QLabel>(u"counts"_s)->text();
    QVERIFY2(counts.contains("Dead: 2"_L1) && counts.contains("Alive: 1"_L1), qPrintable(counts));
    dialog.table()->selectRow(1);
    QVERIFY(dialog.child<QLabel>(u"message"_s)->text().contains("has no page at this address"_L1));
}

void TestLinkCheckDialog::showsWhatIsKnown()
{
    ShownDialog dialog;
    const QUrl url = dialog.server().url(u"/dead"_s);
    LinkCache known;
    known.insert(url, {.reason = LinkReason::Gone, .checked = QDateTime::currentDateTimeUtc().addDays(-30)});
    LinkCheckDialog old(loopbackRules(), known, u"2021-07-18.md"_s, {});
    old.setLinks(dialog.links());
    const auto *model = old.findChild<QTableView *>()->model();
    QCOMPARE(model->index(1, LinkCheckModel::Status).data().toString(), u"Dead"_s); // with its date
    QVERIFY(!model->index(1, LinkCheckModel::Checked).data().toString().isEmpty());
    QVERIFY(dialog.server().requests().isEmpty());
}

void TestLinkCheckDialog::showsProblemsOnly()
{
    ShownDialog dialog;
    auto *only = dialog.child<QCheckBox>(u"problemsOnly"_s);
    only->click();
    QCOMPARE(dialog.table()->model()->rowCount(), 0);
    dialog.check();
    QCOMPARE(dialog.states(), (QStringList{u"Dead"_s, u"Moved"_s, u"Dead"_s}));
    only->click();
    dialog.table()->sortByColumn(LinkCheckModel::Status, Qt::AscendingOrder);
    QCOMPARE(dialog.states(), (QStringList{u"Dead"_s, u"Dead"_s, u"Moved"_s, u"Alive"_s}));
}

void TestLinkCheckDialog::stopsAndGoesOn()
{
    ShownDialog dialog;
    dialog.server().on("/alive", [](QTcpSocket &) {});
    QSignalSpy stopped(&*dialog, &LinkCheckDialog::stopped);
    QTest::mouseClick(dialog.button(), Qt::LeftButton);
    QCOMPARE(dialog.button()->text(), u"&Stop"_s);
    QTRY_COMPARE(dialog.states().count(u"Dead"_s), 2);
    QTest::mouseClick(dialog.button(), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(dialog.button()->text(), u"&Continue"_s);
    QTRY_COMPARE(dialog.server().connections(), 0);

    dialog.server().on("/alive", okHead(), {});
    const qsizetype asked = dialog.server().requests().size();
    dialog.check();
    QVERIFY(!dialog.states().contains(u"Not checked"_s));
    for (const QByteArray &request : dialog.server().requests().sliced(asked))
        QVERIFY(!request.contains("/dead")); // its answer still counts
    QCOMPARE(dialog.button()->text(), u"&Check"_s);
}

void TestLinkCheckDialog::goesToLines()
{
    ShownDialog dialog;
    QSignalSpy activated(&*dialog, &LinkCheckDialog::placeActivated);
    dialog.table()->setFocus();
    dialog.table()->selectRow(2);
    QTest::keyClick(dialog.table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QVERIFY(activated.first().first().value<ListedLink>() == dialog.links().at(2));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog.server().requests().isEmpty());
    const QRect cell = dialog.table()->visualRect(dialog.table()->model()->index(1, 1));
    QTest::mouseClick(dialog.table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(dialog.table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().value<ListedLink>().line, 2);
}

void TestLinkCheckDialog::offersAMenu()
{
    ShownDialog dialog;
    dialog.check();
    QSignalSpy replace(&*dialog, &LinkCheckDialog::replaceRequested);
    QSignalSpy open(&*dialog, &LinkCheckDialog::openRequested);
    dialog.table()->selectRow(2);
    dialog.choose(u"Copy Address"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.links().at(2).written);
    dialog.choose(u"Open in Browser…"_s);
    QCOMPARE(open.first().first().toUrl(), dialog.links().at(2).url);
    dialog.table()->selectAll();
    dialog.choose(u"Replace Address by Where It Moved"_s);
    const auto moved = replace.first().first().value<QList<std::pair<ListedLink, QUrl>>>();
    QCOMPARE(moved.size(), 1); // the other ones have not moved
    QVERIFY(moved.first().first == dialog.links().at(2));
    QCOMPARE(moved.first().second, dialog.server().url(u"/alive"_s));
}

void TestLinkCheckDialog::checksAgain()
{
    ShownDialog dialog;
    dialog.check();
    dialog.server().on("/dead", okHead(), {});
    auto *again = dialog.child<QPushButton>(u"again"_s);
    QVERIFY(!again->isEnabled());
    dialog.table()->selectRow(1);
    QSignalSpy stopped(&*dialog, &LinkCheckDialog::stopped);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(dialog.states(), (QStringList{u"Alive"_s, u"Alive"_s, u"Moved"_s, u"Alive"_s}));
}

void TestLinkCheckDialog::asksForAnotherScope()
{
    ShownDialog dialog;
    QSignalSpy changed(&*dialog, &LinkCheckDialog::scopeChanged);
    QCOMPARE(dialog->scope(), LinkCheckDialog::Scope::Issue);
    dialog.child<QComboBox>(u"scope"_s)->setCurrentIndex(1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(dialog->scope(), LinkCheckDialog::Scope::Archive);
    QCOMPARE(dialog.table()->model()->rowCount(), 0); // until they are read
    QVERIFY(!dialog.button()->isEnabled());
    dialog->setLinks({});
    QVERIFY(!dialog.child<QLabel>(u"message"_s)->text().isEmpty());
}

void TestLinkCheckDialog::speaksToScreenReaders()
{
    ShownDialog dialog;
    dialog.check();
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isNamed = !widget->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(widget) ||
                             qobject_cast<QComboBox *>(widget);
        if (widget->parent() == &*dialog && widget->focusPolicy() != Qt::NoFocus)
            QVERIFY2(isNamed, qPrintable(widget->objectName()));
    }
    const QString said =
        dialog.table()->model()->index(1, LinkCheckModel::Status).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith("Dead. "_L1) && said.endsWith(u'.'), qPrintable(said));
}

void TestLinkCheckDialog::keepsItsCache()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cache/jianbao/links.json"_s);
    const QUrl url(u"https://example.com/"_s);
    {
        LinkStore store(path);
        QCOMPARE(store.load().size(), 0);
        LinkCache cache;
        cache.insert(url, {.reason = LinkReason::Gone, .status = 410, .checked = QDateTime::currentDateTimeUtc()});
        store.save(cache);
    }
    QCOMPARE(LinkStore(path).load().answer(url)->status, 410);
    QCOMPARE(QDir(folder.filePath(u"cache/jianbao"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"links.json"_s});
}

void TestLinkCheckDialog::beginsABrokenCacheAnew()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"links.json"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("{\"version\":1,\"answers\":{\"htt") > 0);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"links\\.json: .*checked anew"_s));
    QCOMPARE(LinkStore(path).load().size(), 0);
    LinkStore(path).save({});
    QCOMPARE(LinkStore(path).load().size(), 0); // and says nothing more
}

void TestLinkCheckDialog::findsPlacesAgain()
{
    const ListedLink link = listed(QUrl(u"http://a.example/x#part"_s), 2);
    const QString text = u"one\n- [A](http://a.example/x#part)\ntwo\n- [A](http://a.example/x#part)\n"_s;
    const QUrl target(u"https://b.example/y_(z)"_s);
    const QList<TextChange> changes = addressChanges({{link, target}}, text);
    QCOMPARE(applied(text, changes), u"one\n- [A](https://b.example/y_%28z%29#part)\ntwo\n"
                                     "- [A](http://a.example/x#part)\n"_s);
    // Lines came before it.
    const auto place = placeOf(link, u"new\n\nnew\n"_s + text);
    QVERIFY(place);
    QCOMPARE(place->start, (u"new\n\nnew\none\n- [A]("_s).size());
    QVERIFY(!placeOf(link, u"one\n"_s));
    QVERIFY(addressChanges({{link, target}, {link, target}}, text).size() == 1);
}

QTEST_MAIN(TestLinkCheckDialog)
#include "tst_linkcheckdialog.moc"
