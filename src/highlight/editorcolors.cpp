// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/editorcolors.h"

#include "highlight/palette.h"
#include "highlight/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <array>

namespace Jianbao {

namespace {

using KSyntaxHighlighting::Theme;

EditorColors colorsOf(const Theme &theme, bool dark)
{
    const auto color = [&theme](Theme::EditorColorRole role) {
        return QColor(theme.editorColor(role));
    };
    const QColor amber = dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0xff, 0xc8, 0x3d);
    EditorColors colors;
    // On dark ground the preview's: the theme's own is GitHub's of earlier years, and two darks side by side look
    // wrong.
    colors.background = dark ? QColor(0x0d, 0x11, 0x17) : color(Theme::BackgroundColor);
    colors.text = QColor(theme.textColor(Theme::Normal));
    colors.gutter = colors.background;
    colors.currentLine = dark ? QColor(0x16, 0x1b, 0x22) : color(Theme::CurrentLine);
    colors.currentLineNumber = color(Theme::CurrentLineNumber);
    colors.warning = color(Theme::MarkWarning);
    colors.markError = dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc5, 0x1f, 0x2a);
    colors.markWarning = dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0x8f, 0x5a, 0x00);
    colors.markInfo = dark ? QColor(0x79, 0xc0, 0xff) : QColor(0x09, 0x69, 0xda);
    // The themes' own values for these are hard to see: line numbers of 1.8:1, matches of 1.3:1 on dark ground.
    colors.lineNumber = mixed(colors.background, colors.text, 0.5F);
    colors.selection = dark ? QColor(0x28, 0x44, 0x6a) : QColor(0xb9, 0xd4, 0xfa);
    colors.match = mixed(colors.background, amber, dark ? 0.2F : 0.42F);
    colors.currentMatch = mixed(colors.background, amber, dark ? 0.38F : 1.0F);
    colors.hardBreak = mixed(colors.background, QColor(theme.textColor(Theme::Function)), 0.7F);
    return colors;
}

} // namespace

const EditorColors &editorColors(bool dark)
{
    static const std::array colors = [] {
        const KSyntaxHighlighting::Repository repository;
        return std::array{colorsOf(repository.theme(themeName(false)), false),
                          colorsOf(repository.theme(themeName(true)), true)};
    }();
    return colors[dark ? 1 : 0];
}

} // namespace Jianbao
