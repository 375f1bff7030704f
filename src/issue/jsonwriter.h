// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Jianbao {

/// Writes compact JSON in the order of its calls: QJsonObject sorts its keys, and an interface is read in its own
/// order. The caller keeps objects and arrays balanced.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The key of the next value.
    void key(QStringView name);
    void value(QStringView text);
    void value(qint64 number);
    void null();

    [[nodiscard]] const QByteArray &json() const { return m_json; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void quote(QStringView text);

    QByteArray m_json;
    bool m_needsComma = false;
};

} // namespace Jianbao
