// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/renderprofile.h"

#include <QColor>
#include <QString>

namespace Jianbao {

/// How the preview's page looks to its reader.
struct PreviewLook
{
    /// Of the column that holds the text.
    enum class Width {
        Full,   ///< the pane's, up to what can be read well
        Tablet, ///< 768 CSS pixels, or the pane's where that is less
        Phone,  ///< 375
    };

    RenderProfile profile = RenderProfile::GitHub; ///< whose page it looks like
    Width width = Width::Full;
    bool highContrast = false; ///< every text has a contrast of 7:1 at least
    QString textFamily;        ///< empty: as on GitHub
    QString codeFamily;        ///< empty: as on GitHub
    int baseSize = standardBaseSize;

    static constexpr int standardBaseSize = 16; ///< GitHub's, in CSS pixels
    static constexpr int minimumBaseSize = 10;
    static constexpr int maximumBaseSize = 32;

    friend bool operator==(const PreviewLook &, const PreviewLook &) = default;
};

/// The look as a JavaScript object literal for the page's setLook(). Whatever a family is called, it is a CSS string in
/// it and nothing else; sizes are kept between the limits.
[[nodiscard]] QString toScript(const PreviewLook &look);

/// What lies around the column and is seen before there is a page: preview.css's --background, or --ground where the
/// column is narrow.
[[nodiscard]] QColor groundColor(const PreviewLook &look, bool dark);
/// preview.css's --muted.
[[nodiscard]] QColor mutedColor(const PreviewLook &look, bool dark);

} // namespace Jianbao
