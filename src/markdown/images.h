// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao {

struct RenderOptions;

/// What comes before the percent-encoded address of a remote image that the preview may fetch.
inline constexpr QByteArrayView remoteImagePrefix("jianbao-preview://remote/");
/// How a remote image's placeholder starts; its address, escaped, follows up to the quote.
inline constexpr QByteArrayView remotePlaceholder("<span class=\"remote-image\" data-src=\"");

/// Starts an image of the preview; its alternative text, escaped, comes next, then what is returned. What may not be
/// loaded becomes a placeholder: "remote-image" with the address in data-src, or "refused-image".
/// @param address, title decoded; attributes: more of them for <img>, each with a space before
[[nodiscard]] QByteArray startImage(QByteArray &html, const QByteArray &address, const QByteArray &title,
                                    const RenderOptions &options, const QByteArray &attributes = {});

/// The start tag of a link that may lead there; a link without address otherwise.
void startLink(QByteArray &html, const QByteArray &address, const QByteArray &title);

/// ' name="value"', escaped; nothing for an empty value.
void appendAttribute(QByteArray &html, QByteArrayView name, QByteArrayView value);

} // namespace Jianbao
