// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/previewlook.h"

#include <QFont>

class QSettings;

namespace Jianbao {

/// What the user chose in the preferences dialog and the View menu.
struct Preferences
{
    enum class Theme { System, Light, Dark };
    /// Of the preview: a light one beside a dark editor is what readers will see.
    enum class PreviewColors { LikeProgram, Light, Dark };

    Theme theme = Theme::System;
    QString language; ///< "zh_CN", "en"; empty: the system's. Read at the next start.
    QFont editorFont;
    qreal previewZoom = 1.0; ///< 0.5 … 3
    PreviewColors previewColors = PreviewColors::LikeProgram;
    PreviewLook previewLook;
    bool wrapLines = true;
    bool showLineNumbers = true;
    bool showTrailingSpaces = true;
    bool followScrolling = true; ///< editor and preview scroll together
    bool mendTyping = true;      ///< links and breaks of the lines that are typed (TypingHelp)
    bool showProblems = true;
    bool leadOnSave = false; ///< the lead's count follows the entries with every save

    [[nodiscard]] static Preferences load(const QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

inline constexpr qreal minimumPreviewZoom = 0.5;
inline constexpr qreal maximumPreviewZoom = 3.0;

} // namespace Jianbao
