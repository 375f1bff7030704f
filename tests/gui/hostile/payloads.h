// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Jianbao::Test {

/// A hostile snippet of Markdown.
struct Payload
{
    QString id;
    QString vector; ///< "script", "link", "dos" …
    QString markdown;
    QStringList mustNot; ///< what it is after: js net file nav open popup download perm bridge escape spoof text_loss
                         ///< hang crash
    bool isOwn = false;  ///< of the project; the others come from the file that payloadFile() names
};

/// What stands for {{PORT}}, {{SECRET_URL}} and {{SECRET_NOSLASH}}.
struct PayloadPlace
{
    quint16 port = 0;
    QString secret; ///< the absolute path of a file outside of the repository
};

/// All that are there: the project's own first.
[[nodiscard]] QList<Payload> allPayloads();

/// The bytes of a payload, with {{REPEAT:n:text}}, {{BACKTICKS:n}} (runs of 1 to n of them) and {{HEX:…}} written out.
[[nodiscard]] QByteArray expanded(const Payload &payload, const PayloadPlace &place);

} // namespace Jianbao::Test
