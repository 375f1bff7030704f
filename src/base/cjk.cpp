// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/cjk.h"

#include <QChar>

namespace Jianbao {

bool isCjkCharacter(char32_t character)
{
    // Nearly every character of a Chinese text, without a look into Unicode's tables.
    if (character < 0x1100)
        return false;
    if (character >= 0x4e00 && character <= 0x9fff)
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

} // namespace Jianbao
