// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/screenshot.h"

#include "preview/previewview.h"
#include "window/draftworkspace.h"
#include "window/mainwindow.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QPixmap>
#include <QTimer>

namespace Jianbao {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screenshot)
};

/// Until the preview has drawn what it was given and nothing in it changes any more, or the time is over.
bool waitForPreview(PreviewView *preview)
{
    constexpr int stillPictures = 4;
    QEventLoop loop;
    QTimer look;
    QImage last;
    int equal = 0;
    QObject::connect(preview, &PreviewView::ready, &look, [&look] { look.start(100ms); });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const QImage now = preview->grab().toImage();
        equal = now == last ? equal + 1 : 0;
        last = now;
        if (equal == stillPictures)
            loop.exit(1);
    });
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    return loop.exec() == 1;
}

} // namespace

std::optional<QSize> parseSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides.at(0).toInt(), sides.at(1).toInt());
    const auto sensible = [](int side) {
        return side >= 200 && side <= 8000;
    };
    return sensible(size.width()) && sensible(size.height()) ? std::optional(size) : std::nullopt;
}

Result<void> takeScreenshot(MainWindow &window, const QString &path, QSize size)
{
    window.resize(size);
    window.show();
    if (window.draft()->isVisible() && !waitForPreview(window.draft()->preview()))
        return std::unexpected(
            Error{ErrorCode::Io, Text::tr("The preview did not show anything within 30 seconds."), path});
    if (!window.grab().save(path, "PNG"))
        return std::unexpected(
            Error{ErrorCode::Io, Text::tr("The screenshot could not be written to %1. Is the folder there?").arg(path),
                  path});
    return {};
}

} // namespace Jianbao
