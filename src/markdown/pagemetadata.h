// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Jianbao {

/// What a web page says about itself. Each value is one line without control characters, empty where the page does not
/// say; one that is too long ends in "…".
struct PageMetadata
{
    QString title;       ///< without the site's name at its end; of a repository "owner/repo: description"
    QString source;      ///< account (WeChat), site or author, "知乎"; empty for arXiv and GitHub, which name none
    QString description; ///< a paragraph, of a paper its abstract
    QString arxivId;     ///< "1704.04861", without a version
    QStringList authors; ///< of a paper: "Given Family"
    QString repo;        ///< "owner/repo" on GitHub

    friend bool operator==(const PageMetadata &, const PageMetadata &) = default;
};

/// Reads the title, source and description from HTML: og: and twitter: tags, <title>, the variables of a WeChat page
/// (msg_title, nickname), arXiv's citation_ tags, GitHub's titles, " - 知乎" (FORMAT.md §14).
/// Total: any bytes give a result; a page that takes too much memory or time to parse is judged by its start.
/// @param html a document, perhaps cut off. Its characters: byte order mark, then declaredCharset, then its own
/// <meta charset>, then UTF-8, then GB18030; a charset that does not fit the bytes is passed over (pagecharset.h).
/// @param declaredCharset of the Content-Type header; may be empty.
[[nodiscard]] PageMetadata pageMetadata(const QByteArray &html, const QString &declaredCharset);

} // namespace Jianbao
