// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/preferences.h"

#include "editor/fonts.h"

#include <QSettings>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Preferences::Theme, QLatin1StringView> themeNames[] = {
    {Preferences::Theme::System, "system"_L1},
    {Preferences::Theme::Light, "light"_L1},
    {Preferences::Theme::Dark, "dark"_L1},
};
constexpr std::pair<Preferences::PreviewColors, QLatin1StringView> previewColorNames[] = {
    {Preferences::PreviewColors::LikeProgram, "program"_L1},
    {Preferences::PreviewColors::Light, "light"_L1},
    {Preferences::PreviewColors::Dark, "dark"_L1},
};
constexpr std::pair<PreviewLook::Width, QLatin1StringView> widthNames[] = {
    {PreviewLook::Width::Full, "full"_L1},
    {PreviewLook::Width::Tablet, "tablet"_L1},
    {PreviewLook::Width::Phone, "phone"_L1},
};

/// The value that is stored by its name; the given one when there is none, or another.
template <typename Value, std::size_t count>
Value loadNamed(const QSettings &settings, QLatin1StringView key,
                const std::pair<Value, QLatin1StringView> (&names)[count], Value otherwise)
{
    const QString stored = settings.value(key).toString();
    const auto found = std::ranges::find(names, stored, &std::pair<Value, QLatin1StringView>::second);
    return found == std::end(names) ? otherwise : found->first;
}

template <typename Value, std::size_t count>
void saveNamed(QSettings &settings, QLatin1StringView key, const std::pair<Value, QLatin1StringView> (&names)[count],
               Value value)
{
    const auto found = std::ranges::find(names, value, &std::pair<Value, QLatin1StringView>::first);
    settings.setValue(key, QString(found->second));
}

PreviewLook loadLook(const QSettings &settings)
{
    PreviewLook look;
    const QString profile = settings.value("preferences/previewProfile"_L1).toString();
    look.profile = renderProfile(profile).value_or(look.profile);
    look.width = loadNamed(settings, "preferences/previewWidth"_L1, widthNames, look.width);
    look.highContrast = settings.value("preferences/previewContrast"_L1, false).toBool();
    look.textFamily = settings.value("preferences/previewFont"_L1).toString();
    look.codeFamily = settings.value("preferences/previewCodeFont"_L1).toString();
    const int size = settings.value("preferences/previewFontSize"_L1, PreviewLook::standardBaseSize).toInt();
    look.baseSize = std::clamp(size, PreviewLook::minimumBaseSize, PreviewLook::maximumBaseSize);
    return look;
}

void saveLook(QSettings &settings, const PreviewLook &look)
{
    settings.setValue("preferences/previewProfile"_L1, idOf(look.profile));
    saveNamed(settings, "preferences/previewWidth"_L1, widthNames, look.width);
    settings.setValue("preferences/previewContrast"_L1, look.highContrast);
    settings.setValue("preferences/previewFont"_L1, look.textFamily);
    settings.setValue("preferences/previewCodeFont"_L1, look.codeFamily);
    settings.setValue("preferences/previewFontSize"_L1, look.baseSize);
}

} // namespace

Preferences Preferences::load(const QSettings &settings)
{
    Preferences loaded;
    loaded.theme = loadNamed(settings, "preferences/theme"_L1, themeNames, loaded.theme);
    loaded.language = settings.value("preferences/language"_L1).toString();
    loaded.editorFont = standardEditorFont();
    if (const QString font = settings.value("preferences/editorFont"_L1).toString(); !font.isEmpty())
        loaded.editorFont.fromString(font);
    loaded.previewZoom =
        std::clamp(settings.value("preferences/previewZoom"_L1, 1.0).toReal(), minimumPreviewZoom, maximumPreviewZoom);
    loaded.previewColors = loadNamed(settings, "preferences/previewColors"_L1, previewColorNames, loaded.previewColors);
    loaded.previewLook = loadLook(settings);
    loaded.wrapLines = settings.value("preferences/wrapLines"_L1, true).toBool();
    loaded.showLineNumbers = settings.value("preferences/showLineNumbers"_L1, true).toBool();
    loaded.showTrailingSpaces = settings.value("preferences/showTrailingSpaces"_L1, true).toBool();
    loaded.followScrolling = settings.value("preferences/followScrolling"_L1, true).toBool();
    loaded.mendTyping = settings.value("preferences/mendTyping"_L1, true).toBool();
    loaded.showProblems = settings.value("preferences/showProblems"_L1, true).toBool();
    loaded.leadOnSave = settings.value("preferences/leadOnSave"_L1, false).toBool();
    return loaded;
}

void Preferences::save(QSettings &settings) const
{
    saveNamed(settings, "preferences/theme"_L1, themeNames, theme);
    settings.setValue("preferences/language"_L1, language);
    if (editorFont == standardEditorFont())
        settings.remove("preferences/editorFont"_L1);
    else
        settings.setValue("preferences/editorFont"_L1, editorFont.toString());
    settings.setValue("preferences/previewZoom"_L1, previewZoom);
    saveNamed(settings, "preferences/previewColors"_L1, previewColorNames, previewColors);
    saveLook(settings, previewLook);
    settings.setValue("preferences/wrapLines"_L1, wrapLines);
    settings.setValue("preferences/showLineNumbers"_L1, showLineNumbers);
    settings.setValue("preferences/showTrailingSpaces"_L1, showTrailingSpaces);
    settings.setValue("preferences/followScrolling"_L1, followScrolling);
    settings.setValue("preferences/mendTyping"_L1, mendTyping);
    settings.setValue("preferences/showProblems"_L1, showProblems);
    settings.setValue("preferences/leadOnSave"_L1, leadOnSave);
}

} // namespace Jianbao
