// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/palette.h"

#include <QFile>

namespace Jianbao {

using namespace Qt::StringLiterals;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QIcon programIcon(const QString &name, bool dark)
{
    const QString path = u":/icons/"_s + (dark ? u"dark/"_s : u"light/"_s) + name + u".svg"_s;
    return !name.isEmpty() && QFile::exists(path) ? QIcon(path) : QIcon();
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

} // namespace Jianbao
