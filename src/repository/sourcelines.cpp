// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/sourcelines.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// The length of the line end at a byte; 0: none.
qsizetype lineEndAt(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at);
    switch (uchar(rest.front())) {
    case '\n':
        return 1;
    case '\r':
        return rest.size() > 1 && rest[1] == '\n' ? 2 : 1;
    case 0xE2:
        return rest.startsWith("\xE2\x80\xA9") ? 3 : 0;
    case 0xEF:
        return rest.startsWith("\xEF\xB7\x90") || rest.startsWith("\xEF\xB7\x91") ? 3 : 0;
    default:
        return 0;
    }
}

/// The length of the well-formed sequence at a byte above 0x7F; 0: ill-formed.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const uchar lead = uchar(bytes[at]);
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    const uchar second = uchar(bytes[at + 1]);
    // No overlong forms, no surrogates, nothing above U+10FFFF.
    const uchar lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((uchar(bytes[at + i]) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

bool isSpecialLineEnd(QChar c)
{
    return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xFDD0) || c == QChar(0xFDD1);
}

} // namespace

SourceLine sourceLineAt(QByteArrayView bytes, qsizetype start)
{
    for (qsizetype at = start; at < bytes.size(); ++at) {
        if (const qsizetype length = lineEndAt(bytes, at))
            return {start, at, at + length};
    }
    return {start, bytes.size(), bytes.size()};
}

std::optional<qsizetype> firstUnshowableByte(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar byte = uchar(bytes[at]);
        const qsizetype length = byte == 0 ? 0 : byte < 0x80 ? 1 : sequenceLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

QString withPlainLineEnds(QString text)
{
    if (std::ranges::none_of(text, isSpecialLineEnd))
        return text;
    auto out = text.begin();
    for (auto in = text.cbegin(); in != text.cend(); ++in) {
        if (*in == u'\r' && in + 1 != text.cend() && *(in + 1) == u'\n')
            continue;
        *out++ = isSpecialLineEnd(*in) ? QChar(u'\n') : *in;
    }
    text.truncate(out - text.begin());
    return text;
}

} // namespace Jianbao
