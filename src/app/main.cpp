// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/translations.h"
#include "preview/previewview.h"
#include "window/documentservices.h"
#include "window/mainwindow.h"
#include "window/screenshot.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

/// The sample newsletter beside the program, or in the system's data folders; empty where it was not installed.
QString sampleFolder()
{
    const QString beside = QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/jianbao/sample"_L1);
    if (QFileInfo(beside).isDir())
        return beside;
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"jianbao/sample"_s,
                                  QStandardPaths::LocateDirectory);
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "jianbao: %s\n", qPrintable(sentence));
}

} // namespace

int main(int argc, char *argv[])
{
    if (wantsScreenshot(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // That platform says of every window what it cannot do.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    }
    PreviewView::prepareProcess();

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"jianbao"_s);
    QApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    QApplication::setDesktopFileName(u"org.jianbao.Jianbao"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/jianbao.svg"_s));

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"jianbao"_s, u"jianbao"_s);
    installTranslations(application, settings.value("preferences/language"_L1).toString());
    const CommandLine call = parseCommandLine(QApplication::arguments());
    if (!call.error.isEmpty()) {
        complain(call.error);
        return usageError;
    }

    // A picture must not lock the files of a window that is open, nor offer what is to be recovered.
    const QTemporaryDir pictureState;
    DocumentServices services(call.screenshot.isEmpty() ? StateFolder::ofUser() : StateFolder(pictureState.path()));
    MainWindow window(settings, services, sampleFolder());
    if (call.paths.isEmpty())
        window.restoreSession();
    Result<void> opened;
    for (const QString &path : call.paths) {
        if (const Result<void> result = window.open(path, call.line); !result) {
            complain(result.error().message);
            opened = result;
        }
    }

    if (!call.screenshot.isEmpty()) {
        const Result<void> taken = takeScreenshot(window, call.screenshot, call.screenshotSize);
        if (!taken)
            complain(taken.error().message);
        return opened && taken ? 0 : usageError;
    }
    window.show();
    if (!opened)
        QMessageBox::warning(&window, QString(), opened.error().message);
    window.offerRecovery();
    return QApplication::exec();
}
