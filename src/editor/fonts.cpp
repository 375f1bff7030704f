// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastStandardSize = 10.5; // points

/// The first of these that is installed; empty if none is. Families that are not installed would slow down every
/// look-up of a character.
const QString &chineseFamily()
{
    static const QString family = [] {
        const QStringList wanted{u"Noto Sans Mono CJK SC"_s, u"Sarasa Mono SC"_s,      u"Noto Sans CJK SC"_s,
                                 u"Source Han Sans SC"_s,    u"WenQuanYi Micro Hei"_s, u"PingFang SC"_s,
                                 u"Microsoft YaHei"_s};
        const auto found =
            std::ranges::find_if(wanted, [](const QString &name) { return QFontDatabase::hasFamily(name); });
        return found == wanted.end() ? QString() : *found;
    }();
    return family;
}

} // namespace

QFont standardEditorFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(font.pointSizeF(), leastStandardSize));
    return font;
}

QFont withChineseFamily(QFont font)
{
    if (const QString &family = chineseFamily(); !family.isEmpty() && !font.families().contains(family))
        font.setFamilies(font.families() << family);
    if (font.pointSizeF() <= 0)
        font.setPointSizeF(QFontInfo(font).pointSizeF());
    return font;
}

} // namespace Jianbao
