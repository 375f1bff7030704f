// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/theme.h"

#include "highlight/palette.h"

#include <algorithm>
#include <cmath>

namespace Jianbao {

namespace {

constexpr double readableContrast = 4.5;

/// WCAG 2.1's relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

QString themeName(bool dark)
{
    return dark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light");
}

QColor readable(const QColor &color, const QColor &text, const QColor &ground)
{
    QColor found = color;
    for (int tenths = 1; contrast(found, ground) < readableContrast && tenths <= 10; ++tenths)
        found = mixed(color, text, float(tenths) / 10);
    return found;
}

} // namespace Jianbao
