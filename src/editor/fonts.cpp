// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

namespace Jianbao {

using namespace Qt::StringLiterals;

QFont fixedFont()
{
    return withChineseFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

QFont withChineseFamilies(QFont font)
{
    static const QStringList chinese{u"Noto Sans Mono CJK SC"_s, u"Sarasa Mono SC"_s,      u"Noto Sans CJK SC"_s,
                                     u"Source Han Sans SC"_s,    u"WenQuanYi Micro Hei"_s, u"PingFang SC"_s,
                                     u"Microsoft YaHei"_s};
    QStringList families = font.families();
    for (const QString &family : chinese)
        if (!families.contains(family))
            families.append(family);
    font.setFamilies(families);
    if (font.pointSizeF() <= 0)
        font.setPointSizeF(QFontInfo(font).pointSizeF());
    return font;
}

} // namespace Jianbao
