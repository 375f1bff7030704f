// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/theme.h"

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

QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto part = [share](float a, float b) {
        return a + (b - a) * share;
    };
    const QColor color = QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                                          part(from.blueF(), to.blueF()));
    // Rounded to what a pixel holds, so that it is equal to what is painted with it.
    return QColor(color.rgb());
}

QColor readable(const QColor &color, const QColor &text, const QColor &ground)
{
    QColor found = color;
    for (int tenths = 1; contrast(found, ground) < readableContrast && tenths <= 10; ++tenths)
        found = mixed(color, text, float(tenths) / 10);
    return found;
}

} // namespace Jianbao
