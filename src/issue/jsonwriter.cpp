// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/jsonwriter.h"

namespace Jianbao {

void JsonWriter::key(QStringView name)
{
    separate();
    quote(name);
    m_json += ':';
    m_needsComma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    quote(text);
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_json += QByteArray::number(number);
}

void JsonWriter::null()
{
    separate();
    m_json += "null";
}

void JsonWriter::open(char bracket)
{
    separate();
    m_json += bracket;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_json += bracket;
    m_needsComma = true;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_json += ',';
    m_needsComma = true;
}

void JsonWriter::quote(QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    m_json.reserve(m_json.size() + utf8.size() + 2);
    m_json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_json += '\\';
            m_json += c;
        } else if (c == '\n') {
            m_json += "\\n";
        } else if (c == '\t') {
            m_json += "\\t";
        } else if (uchar(c) < 0x20) {
            m_json += "\\u00";
            m_json += digits[uchar(c) >> 4];
            m_json += digits[uchar(c) & 0xf];
        } else {
            m_json += c;
        }
    }
    m_json += '"';
}

} // namespace Jianbao
