// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/theme.h"

#include "highlight/palette.h"
#include "window/calmstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QPalette fusionPalette(bool dark)
{
    const QColor window = dark ? QColor(0x16, 0x1b, 0x22) : QColor(0xf3, 0xf4, 0xf5);
    const QColor base = dark ? QColor(0x0d, 0x11, 0x17) : QColor(0xff, 0xff, 0xff);
    const QColor text = dark ? QColor(0xe6, 0xe8, 0xea) : QColor(0x1f, 0x23, 0x28);
    const QColor button = dark ? QColor(0x24, 0x2b, 0x33) : QColor(0xf6, 0xf7, 0xf8);
    const QColor dim = dark ? QColor(0x7d, 0x85, 0x8c) : QColor(0x8b, 0x93, 0x9b);
    const QColor accent = dark ? QColor(0x3d, 0x7d, 0xc8) : QColor(0x2f, 0x6f, 0xb9);
    const QColor link = dark ? QColor(0x6c, 0xb0, 0xf5) : QColor(0x09, 0x5d, 0xc4);

    QPalette palette(button, window);
    const QColor line = dark ? QColor(0x30, 0x36, 0x3d) : QColor(0xd9, 0xdc, 0xdf);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor ink = group == QPalette::Disabled ? dim : text;
        // Fusion draws frames and separators in these; its own choice is glaring on a dark ground.
        palette.setColor(group, QPalette::Light, dark ? window : QColor(Qt::white));
        palette.setColor(group, QPalette::Midlight, line);
        palette.setColor(group, QPalette::Mid, line);
        palette.setColor(group, QPalette::Dark, line.darker(dark ? 130 : 115));
        palette.setColor(group, QPalette::Shadow, QColor(Qt::black));
        palette.setColor(group, QPalette::WindowText, ink);
        palette.setColor(group, QPalette::Text, ink);
        palette.setColor(group, QPalette::ButtonText, ink);
        palette.setColor(group, QPalette::Base, base);
        palette.setColor(group, QPalette::AlternateBase, window);
        palette.setColor(group, QPalette::PlaceholderText, dim);
        palette.setColor(group, QPalette::Highlight, group == QPalette::Disabled ? dim : accent);
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
        palette.setColor(group, QPalette::Accent, accent);
        palette.setColor(group, QPalette::Link, link);
        palette.setColor(group, QPalette::LinkVisited, link);
        palette.setColor(group, QPalette::ToolTipBase, button);
        palette.setColor(group, QPalette::ToolTipText, text);
    }
    return palette;
}

} // namespace

void applyTheme(Preferences::Theme theme)
{
    // Only Fusion takes any palette; another style of the platform keeps its own where nothing was chosen.
    static const QString platformStyle = QApplication::style()->name();
    const bool isFusion = platformStyle.compare("fusion"_L1, Qt::CaseInsensitive) == 0;
    if (theme == Preferences::Theme::System && !isFusion) {
        QApplication::setStyle(platformStyle);
        QApplication::setPalette(QPalette());
        return;
    }
    const bool systemIsDark = QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(
        fusionPalette(theme == Preferences::Theme::System ? systemIsDark : theme == Preferences::Theme::Dark));
}

QIcon themedIcon(const QString &name, const QString &bundled)
{
    return QIcon::fromTheme(name, programIcon(bundled, isDark(QApplication::palette())));
}

} // namespace Jianbao
