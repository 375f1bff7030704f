// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/guitest.h"

#include "editor/editor.h"
#include "preview/previewview.h"
#include "repository/copytree.h"
#include "support/evaluate.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

int runGuiTest(int argc, char *argv[], QObject &(*make)())
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&make(), argc, argv);
}

WindowTest::WindowTest(const QString &newsletter)
{
    if (!newsletter.isEmpty()) {
        const Result<void> copied = copyTree(newsletter, folder());
        if (!copied)
            qFatal("%s", qPrintable(copied.error().message));
    }
    makeWindow();
}

WindowTest::~WindowTest()
{
    m_window.reset();
}

void WindowTest::makeWindow()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.conf"_s), QSettings::IniFormat);
    m_services = std::make_unique<DocumentServices>(state(), m_savePatience);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_services, sampleFolder());
    m_window->resize(1280, 800);
}

void WindowTest::restart()
{
    m_window->close();
    crash();
}

void WindowTest::crash()
{
    m_window.reset();
    m_services.reset();
    m_settings.reset();
    makeWindow();
}

DocumentTabs *WindowTest::tabs() const
{
    return m_window->draft()->tabs();
}

DocumentPage *WindowTest::page() const
{
    return tabs()->currentPage();
}

QString WindowTest::text() const
{
    return page()->editor()->text();
}

void WindowTest::openNew(const QString &relative, const QByteArray &bytes)
{
    put(path(relative), bytes);
    QVERIFY(m_window->open(path(relative)));
    m_window->show();
}

void WindowTest::change(const QString &before, const QString &after)
{
    QVERIFY(text().contains(before));
    page()->editor()->replaceText(text().replace(before, after));
}

QString WindowTest::inPreview(const QString &expression)
{
    const auto *view = m_window->draft()->preview()->findChild<QWebEngineView *>();
    return view ? evaluate(*view->page(), expression).value_or(QVariant()).toString() : QString();
}

QString WindowTest::previewText()
{
    return inPreview(u"document.body ? document.body.innerText : ''"_s);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write %s: %s", qPrintable(path), qPrintable(file.errorString()));
}

QString sampleFolder()
{
    return testFile(u"../resources/sample"_s);
}

DialogAnswers::DialogAnswers(const QList<Answer> &answers)
    : m_answers(answers)
{
    connect(&m_poll, &QTimer::timeout, this, &DialogAnswers::look);
    m_poll.start(10);
}

void DialogAnswers::look()
{
    QWidget *dialog = QApplication::activeModalWidget();
    m_polls = m_answered.contains(dialog) ? m_polls + 1 : 0;
    constexpr int enough = 30;
    if (!dialog || (m_polls > 0 && m_polls < enough))
        return;
    m_polls = 0;
    if (m_answers.isEmpty()) {
        QTest::qFail(qPrintable(u"an unexpected dialog: "_s + dialog->windowTitle()), __FILE__, __LINE__);
        qobject_cast<QDialog *>(dialog)->reject();
        return;
    }
    m_answered.append(dialog);
    // Queued: answering may open the next dialog before it returns, and a timer does not fire inside its own slot.
    QMetaObject::invokeMethod(
        dialog, [dialog, answer = m_answers.takeFirst()] { answer(dialog); }, Qt::QueuedConnection);
}

DialogAnswers::Answer DialogAnswers::click(const QString &button)
{
    return [button](QWidget *dialog) {
        const QList<QAbstractButton *> buttons = dialog->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->text().remove(u'&') == button) {
                candidate->click();
                return;
            }
        }
        QTest::qFail(qPrintable(u"the dialog has no button "_s + button), __FILE__, __LINE__);
        qobject_cast<QDialog *>(dialog)->reject();
    };
}

DialogAnswers::Answer DialogAnswers::enter(const QString &line)
{
    return [line](QWidget *dialog) {
        dialog->findChild<QLineEdit *>()->setText(line);
        qobject_cast<QDialog *>(dialog)->accept();
    };
}

DialogAnswers::Answer DialogAnswers::choosePath(const QString &path)
{
    return [path](QWidget *dialog) {
        dialog->findChild<QLineEdit *>()->setText(path);
        dialog->findChild<QDialogButtonBox *>()->buttons().first()->click();
    };
}

} // namespace Jianbao::Test
