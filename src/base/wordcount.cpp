// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/wordcount.h"

#include "base/cjk.h"

#include <QChar>

namespace Jianbao {

namespace {

bool countsAlone(char32_t character)
{
    const bool cjkPunctuation = character > 0x3000 && character <= 0x303f;
    const bool fullWidthForm = character >= 0xff01 && character <= 0xff65;
    const bool chineseQuoteOrDash = character >= 0x2014 && character <= 0x2026;
    return isCjkCharacter(character) || cjkPunctuation || (fullWidthForm && !QChar::isLetterOrNumber(character)) ||
           chineseQuoteOrDash;
}

} // namespace

int wordCount(QStringView text)
{
    int count = 0;
    bool inWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t character = text.at(at).unicode();
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        const bool alone = countsAlone(character);
        const bool wordPart = !alone && QChar::isLetterOrNumber(character);
        if (alone || (wordPart && !inWord))
            ++count;
        inWord = wordPart;
    }
    return count;
}

} // namespace Jianbao
