// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/pagescript.h"

#include "markdown/entities.h"

#include <QString>

#include <algorithm>

namespace Jianbao {

namespace {

constexpr int mostMentions = 64; // of a name
constexpr qsizetype longestText = 4096;
constexpr qsizetype longestCall = 40;   // "htmlDecode("
constexpr qsizetype longestEntity = 34; // "&CounterClockwiseContourIntegral;"

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

/// Reads a script from a place on.
class Reader
{
public:
    explicit Reader(QByteArrayView rest)
        : m_rest(rest)
    {
    }

    bool takeOneOf(QByteArrayView choice)
    {
        if (m_rest.isEmpty() || !choice.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void skipSpaces()
    {
        while (takeOneOf(" \t\r\n")) {
        }
    }

    /// "htmlDecode(", "window.x("; nothing when the name is no call.
    void skipCall()
    {
        qsizetype end = 0;
        while (end < std::min(m_rest.size(), longestCall) && (isNameByte(m_rest[end]) || m_rest[end] == '.'))
            ++end;
        if (end > 0 && end < m_rest.size() && m_rest[end] == '(')
            m_rest = m_rest.sliced(end + 1);
    }

    /// What stands between two quotation marks, undecoded; null when nothing does.
    QByteArrayView quoted()
    {
        const char mark = m_rest.isEmpty() ? '\0' : m_rest.front();
        if (!takeOneOf("\"'"))
            return {};
        const qsizetype most = std::min(m_rest.size(), longestText);
        for (qsizetype i = 0; i < most && m_rest[i] != '\n'; ++i) {
            if (m_rest[i] == mark)
                return m_rest.first(i);
            if (m_rest[i] == '\\')
                ++i;
        }
        return {};
    }

private:
    QByteArrayView m_rest;
};

/// The number after "\x" or "\u"; nothing when these are no hexadecimal digits.
QString codeUnit(QByteArrayView digits)
{
    bool ok = false;
    const ushort code = digits.toByteArray().toUShort(&ok, 16);
    return ok ? QString(QChar(code)) : QString();
}

QString unescaped(QByteArrayView literal)
{
    QString text;
    for (qsizetype i = 0; i < literal.size();) {
        const qsizetype plain = literal.indexOf('\\', i);
        if (plain < 0 || plain + 1 >= literal.size())
            return text + QString::fromUtf8(literal.sliced(i));
        text += QString::fromUtf8(literal.sliced(i, plain - i));
        const char kind = literal[plain + 1];
        const qsizetype digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
        i = plain + 2;
        if (digits > 0 && i + digits <= literal.size()) {
            text += codeUnit(literal.sliced(i, digits));
            i += digits;
        } else if (QByteArrayView("bfnrtv0\r\n").contains(kind)) {
            text += QLatin1Char(' ');
        } else {
            --i; // the byte itself, with what belongs to it in UTF-8
            const qsizetype next = literal.indexOf('\\', i + 1);
            const qsizetype end = next < 0 ? literal.size() : next;
            text += QString::fromUtf8(literal.sliced(i, end - i));
            i = end;
        }
    }
    return text;
}

QByteArray withoutEntities(const QByteArray &text)
{
    QByteArray plain;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype start = text.indexOf('&', from);
        const qsizetype end = start < 0 ? -1 : text.indexOf(';', start);
        if (end < 0)
            break;
        plain += text.sliced(from, start - from);
        const bool isShort = end - start < longestEntity;
        plain += isShort ? decodeEntity(QByteArrayView(text).sliced(start, end + 1 - start)) : QByteArray("&");
        from = isShort ? end + 1 : start + 1;
    }
    return plain + text.sliced(from);
}

} // namespace

QByteArray scriptText(QByteArrayView script, QByteArrayView name)
{
    qsizetype at = script.indexOf(name);
    for (int mention = 0; at >= 0 && mention < mostMentions; ++mention) {
        const qsizetype end = at + name.size();
        Reader reader(script.sliced(end));
        const bool isWhole = at == 0 || !isNameByte(script[at - 1]);
        reader.takeOneOf("\"'"); // of a key: "name": …
        reader.skipSpaces();
        if (isWhole && reader.takeOneOf("=:")) {
            reader.skipSpaces();
            reader.skipCall();
            reader.skipSpaces();
            const QByteArray text = withoutEntities(unescaped(reader.quoted()).toUtf8());
            if (!text.trimmed().isEmpty())
                return text;
        }
        at = script.indexOf(name, end);
    }
    return {};
}

} // namespace Jianbao
