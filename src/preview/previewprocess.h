// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QtLogging>

namespace Jianbao {

/// Whether this machine can draw with a GPU. False means that Quick's software backend is several times faster than GL
/// emulated on the processor (DESIGN.md "Preview").
[[nodiscard]] bool hasGpu();

/// Chooses Quick's backend; before the application object is made. What the user chose by environment is left alone.
void chooseGraphics();

/// Why WebEngine would end the program if it were started, as a sentence for the user; empty when it can start.
[[nodiscard]] QString reasonNotToStart();

/// While it lives, WebEngine can be made: Chromium's switches are in the environment (programs started later must not
/// inherit them), and complaints of its search for a GPU, which nothing can switch off, are dropped where there is
/// none.
class WebEngineStart
{
public:
    WebEngineStart();
    ~WebEngineStart();
    Q_DISABLE_COPY_MOVE(WebEngineStart)

private:
    QByteArray m_flags;
    bool m_hadFlags;
    bool m_hasNoGpu;
};

} // namespace Jianbao
