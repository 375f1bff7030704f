// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/testsupport.h"
#include "window/documentservices.h"
#include "window/mainwindow.h"

#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace Jianbao {
class DocumentPage;
class DocumentTabs;
} // namespace Jianbao

namespace Jianbao::Test {

/// Makes the application the way main() does, then runs the tests of one object.
int runGuiTest(int argc, char *argv[], QObject &(*make)());

/// A main window over a copy of a newsletter that the test may change.
class WindowTest
{
public:
    /// @param newsletter a folder to copy; empty: nothing is copied
    explicit WindowTest(const QString &newsletter = {});
    ~WindowTest();

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("newsletter")); }
    [[nodiscard]] QString path(const QString &relative) const { return folder() + u'/' + relative; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] DocumentTabs *tabs() const;
    [[nodiscard]] DocumentPage *page() const; ///< the current one
    [[nodiscard]] QString text() const;       ///< of the current page
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    /// Writes a file of the newsletter, opens it, and shows the window.
    void openNew(const QString &relative, const QByteArray &bytes);
    /// Changes the current text as something else than the user would, while a dialog is open.
    void change(const QString &before, const QString &after);
    /// Ends the window and makes another one with the same settings, as a restart would.
    void restart();
    /// The same, but nobody is asked anything and nothing is saved, as after a crash.
    void crash();
    /// From the next window on.
    void setSavePatience(std::chrono::milliseconds patience) { m_savePatience = patience; }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_folder.filePath(QStringLiteral("state"))); }

    /// The value of a JavaScript expression in the preview's page; empty while there is no page.
    [[nodiscard]] QString inPreview(const QString &expression);
    /// The text that the preview shows.
    [[nodiscard]] QString previewText();

private:
    void makeWindow();

    QTemporaryDir m_folder;
    std::chrono::milliseconds m_savePatience = std::chrono::seconds(60);
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

/// Writes a file as a whole.
void put(const QString &path, const QByteArray &bytes);

/// The sample newsletter's folder in the sources.
[[nodiscard]] QString sampleFolder();

/// Answers modal dialogs as they open, in this order. allGiven() says whether each of them came.
class DialogAnswers : public QObject
{
    Q_OBJECT

public:
    /// What to do with a dialog.
    using Answer = std::function<void(QWidget *dialog)>;

    explicit DialogAnswers(const QList<Answer> &answers);

    [[nodiscard]] bool allGiven() const { return m_answers.isEmpty(); }

    /// Clicks the button with this text, without "&".
    [[nodiscard]] static Answer click(const QString &button);
    /// Types a line into a dialog and accepts it.
    [[nodiscard]] static Answer enter(const QString &line);
    /// Types a path into a file dialog and accepts it.
    [[nodiscard]] static Answer choosePath(const QString &path);

private:
    void look();

    QList<Answer> m_answers;
    QList<QPointer<QWidget>> m_answered;
    int m_polls = 0; ///< for which a dialog that was answered has been in front: it may be about to go
    QTimer m_poll;
};

} // namespace Jianbao::Test

#define JIANBAO_GUI_TEST_MAIN(TestClass)                                                                               \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        return Jianbao::Test::runGuiTest(argc, argv, []() -> QObject & {                                               \
            static TestClass test;                                                                                     \
            return test;                                                                                               \
        });                                                                                                            \
    }
