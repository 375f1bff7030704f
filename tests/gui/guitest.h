// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/testsupport.h"
#include "window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

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
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    /// Ends the window and makes another one with the same settings, as a restart would.
    void restart();

    /// The value of a JavaScript expression in the preview's page; empty while there is no page.
    [[nodiscard]] QString inPreview(const QString &expression);
    /// The text that the preview shows.
    [[nodiscard]] QString previewText();

private:
    void makeWindow();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// The sample newsletter's folder in the sources.
[[nodiscard]] QString sampleFolder();

/// Closes the next dialog that opens by clicking its button with this text (without "&"); fails the test if none comes.
void answerNextDialog(const QString &button);

} // namespace Jianbao::Test

#define JIANBAO_GUI_TEST_MAIN(TestClass)                                                                               \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        return Jianbao::Test::runGuiTest(argc, argv, []() -> QObject & {                                               \
            static TestClass test;                                                                                     \
            return test;                                                                                               \
        });                                                                                                            \
    }
