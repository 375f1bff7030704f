// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/diffcolors.h"

#include "highlight/palette.h"

namespace Jianbao {

namespace {

/// How much of a colour is laid over the ground, so that both kinds of a row stand apart and text keeps its contrast.
struct Shares
{
    float ground, gutter, mark;
};

} // namespace

DiffColors diffColors(DiffRow::Kind kind, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor green = dark ? QColor(0x2e, 0xa0, 0x43) : QColor(0x4a, 0xc2, 0x6b);
    const QColor red = dark ? QColor(0xf8, 0x51, 0x49) : QColor(0xff, 0x81, 0x82);
    const Shares shares = dark ? Shares{0.16F, 0.26F, 0.48F} : Shares{0.15F, 0.26F, 0.5F};

    DiffColors colors;
    colors.dim = mixed(base, text, 0.55F);
    colors.ink = colors.dim;
    colors.gutter = mixed(base, text, dark ? 0.04F : 0.025F);
    switch (kind) {
    case DiffRow::Kind::Added:
    case DiffRow::Kind::Removed: {
        const QColor color = kind == DiffRow::Kind::Added ? green : red;
        colors.ground = mixed(base, color, shares.ground);
        colors.gutter = mixed(base, color, shares.gutter);
        colors.mark = mixed(base, color, shares.mark);
        colors.ink = mixed(color, text, 0.6F);
        colors.dim = mixed(colors.gutter, text, 0.65F);
        break;
    }
    case DiffRow::Kind::Gap:
    case DiffRow::Kind::Cut:
        colors.ground = mixed(base, text, dark ? 0.06F : 0.04F);
        colors.gutter = colors.ground;
        break;
    case DiffRow::Kind::Context:
    case DiffRow::Kind::NoLineEnd:
        break;
    }
    return colors;
}

} // namespace Jianbao
