// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewlook.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Longer names do not exist; settings can be damaged.
constexpr qsizetype longestFamily = 200;

/// A CSS string (CSS Syntax §4.3.5), which no font's name can leave; empty when there is no name.
QString cssString(const QString &family)
{
    QString name = family.left(longestFamily);
    name.removeIf([](QChar character) { return !character.isPrint(); });
    if (name.trimmed().isEmpty())
        return {};
    name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + name + u'"';
}

QString widthName(PreviewLook::Width width)
{
    switch (width) {
    case PreviewLook::Width::Full:
        break;
    case PreviewLook::Width::Tablet:
        return u"tablet"_s;
    case PreviewLook::Width::Phone:
        return u"phone"_s;
    }
    return u"full"_s;
}

} // namespace

QString toScript(const PreviewLook &look)
{
    const int size = std::clamp(look.baseSize, PreviewLook::minimumBaseSize, PreviewLook::maximumBaseSize);
    const QJsonObject object{{u"profile"_s, idOf(look.profile)},
                             {u"width"_s, widthName(look.width)},
                             {u"contrast"_s, look.highContrast ? u"high"_s : u"normal"_s},
                             {u"textFamily"_s, cssString(look.textFamily)},
                             {u"codeFamily"_s, cssString(look.codeFamily)},
                             {u"baseSize"_s, u"%1px"_s.arg(size)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QColor groundColor(const PreviewLook &look, bool dark)
{
    const bool isNarrow = look.width != PreviewLook::Width::Full || look.profile == RenderProfile::WeChat;
    if (look.highContrast)
        return dark ? QColor(isNarrow ? QRgb(0x1a1a1a) : QRgb(0x000000))
                    : QColor(isNarrow ? QRgb(0xe6e6e6) : QRgb(0xffffff));
    return dark ? QColor(isNarrow ? QRgb(0x010409) : QRgb(0x0d1117))
                : QColor(isNarrow ? QRgb(0xeff1f4) : QRgb(0xffffff));
}

QColor mutedColor(const PreviewLook &look, bool dark)
{
    if (look.highContrast)
        return dark ? QColor(0xe0, 0xe0, 0xe0) : QColor(0x2b, 0x2b, 0x2b);
    return dark ? QColor(0x91, 0x98, 0xa1) : QColor(0x59, 0x63, 0x6e);
}

} // namespace Jianbao
