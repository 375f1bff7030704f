// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/hostile/payloads.h"

#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

QList<Payload> readPayloads(const QString &path, bool isOwn)
{
    QJsonParseError error;
    const QJsonArray entries = QJsonDocument::fromJson(readAll(path), &error).array();
    if (entries.isEmpty())
        qFatal("no payloads in %s: %s", qPrintable(path), qPrintable(error.errorString()));
    QList<Payload> payloads;
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        Payload payload{.id = object["id"_L1].toString(),
                        .vector = object["vector"_L1].toString(),
                        .markdown = object["markdown"_L1].toString(),
                        .mustNot = {},
                        .isOwn = isOwn};
        const QJsonArray signs = object["must_not"_L1].toArray();
        for (const auto &sign : signs)
            payload.mustNot.append(sign.toString());
        payloads.append(payload);
    }
    return payloads;
}

/// What stands for one placeholder, without its braces; a null array when it is none.
QByteArray replacement(const QByteArray &placeholder, const PayloadPlace &place)
{
    const qsizetype colon = placeholder.indexOf(':');
    const QByteArray name = placeholder.first(colon < 0 ? placeholder.size() : colon);
    const QByteArray rest = colon < 0 ? QByteArray() : placeholder.sliced(colon + 1);
    if (name == "PORT")
        return QByteArray::number(place.port);
    if (name == "SECRET_URL")
        return QUrl::fromLocalFile(place.secret).toEncoded();
    if (name == "SECRET_NOSLASH")
        return place.secret.sliced(1).toUtf8();
    if (name == "HEX")
        return QByteArray::fromHex(rest);
    if (name == "REPEAT")
        return rest.sliced(rest.indexOf(':') + 1).repeated(rest.first(rest.indexOf(':')).toInt());
    if (name == "BACKTICKS") {
        QByteArray runs;
        for (int length = 1; length <= rest.toInt(); ++length)
            runs += 'e' + QByteArray(length, '`');
        return runs;
    }
    return {};
}

} // namespace

QList<Payload> allPayloads()
{
    QList<Payload> payloads = readPayloads(testFile(u"gui/hostile/payloads.json"_s), true);
    if (const QString more = payloadFile(); !more.isEmpty())
        payloads += readPayloads(more, false);
    return payloads;
}

QByteArray expanded(const Payload &payload, const PayloadPlace &place)
{
    const QByteArray source = payload.markdown.toUtf8();
    QByteArray result;
    qsizetype at = 0;
    for (qsizetype start = source.indexOf("{{"); start >= 0; start = source.indexOf("{{", at)) {
        const qsizetype end = source.indexOf("}}", start);
        const QByteArray text = end < 0 ? QByteArray() : replacement(source.sliced(start + 2, end - start - 2), place);
        result += source.sliced(at, start - at);
        at = text.isNull() ? start + 2 : end + 2;
        result += text.isNull() ? "{{"_ba : text;
    }
    return result + source.sliced(at);
}

} // namespace Jianbao::Test
