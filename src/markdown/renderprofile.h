// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Jianbao {

/// Whose rendering of a document is shown.
enum class RenderProfile {
    GitHub, ///< as a repository's page on GitHub shows it
    Pages,  ///< as GitHub Pages builds it, with kramdown (RENDERING.md §3)
    WeChat, ///< as the article on a phone
};

inline constexpr std::array renderProfiles{RenderProfile::GitHub, RenderProfile::Pages, RenderProfile::WeChat};

/// The profile's stable name, for settings, the command line and style sheets: "github", "pages", "wechat".
[[nodiscard]] inline QString idOf(RenderProfile profile)
{
    switch (profile) {
    case RenderProfile::GitHub:
        return QStringLiteral("github");
    case RenderProfile::Pages:
        return QStringLiteral("pages");
    case RenderProfile::WeChat:
        return QStringLiteral("wechat");
    }
    return {};
}

/// The profile with a name; none when there is no such.
[[nodiscard]] inline std::optional<RenderProfile> renderProfile(QStringView id)
{
    for (const RenderProfile profile : renderProfiles) {
        if (idOf(profile) == id)
            return profile;
    }
    return std::nullopt;
}

} // namespace Jianbao
