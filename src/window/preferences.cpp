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

} // namespace

Preferences Preferences::load(const QSettings &settings)
{
    Preferences loaded;
    const QString theme = settings.value("preferences/theme"_L1).toString();
    for (const auto &[value, name] : themeNames) {
        if (name == theme)
            loaded.theme = value;
    }
    loaded.language = settings.value("preferences/language"_L1).toString();
    loaded.editorFont = standardEditorFont();
    if (const QString font = settings.value("preferences/editorFont"_L1).toString(); !font.isEmpty())
        loaded.editorFont.fromString(font);
    loaded.previewZoom =
        std::clamp(settings.value("preferences/previewZoom"_L1, 1.0).toReal(), minimumPreviewZoom, maximumPreviewZoom);
    loaded.wrapLines = settings.value("preferences/wrapLines"_L1, true).toBool();
    loaded.showLineNumbers = settings.value("preferences/showLineNumbers"_L1, true).toBool();
    loaded.showTrailingSpaces = settings.value("preferences/showTrailingSpaces"_L1, true).toBool();
    loaded.followScrolling = settings.value("preferences/followScrolling"_L1, true).toBool();
    loaded.mendTyping = settings.value("preferences/mendTyping"_L1, true).toBool();
    loaded.leadOnSave = settings.value("preferences/leadOnSave"_L1, false).toBool();
    return loaded;
}

void Preferences::save(QSettings &settings) const
{
    for (const auto &[value, name] : themeNames) {
        if (value == theme)
            settings.setValue("preferences/theme"_L1, QString(name));
    }
    settings.setValue("preferences/language"_L1, language);
    if (editorFont == standardEditorFont())
        settings.remove("preferences/editorFont"_L1);
    else
        settings.setValue("preferences/editorFont"_L1, editorFont.toString());
    settings.setValue("preferences/previewZoom"_L1, previewZoom);
    settings.setValue("preferences/wrapLines"_L1, wrapLines);
    settings.setValue("preferences/showLineNumbers"_L1, showLineNumbers);
    settings.setValue("preferences/showTrailingSpaces"_L1, showTrailingSpaces);
    settings.setValue("preferences/followScrolling"_L1, followScrolling);
    settings.setValue("preferences/mendTyping"_L1, mendTyping);
    settings.setValue("preferences/leadOnSave"_L1, leadOnSave);
}

} // namespace Jianbao
