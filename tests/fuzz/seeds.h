// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringList>

namespace Jianbao::Test {

/// A document to begin with.
struct Seed
{
    QString name;
    QByteArray text;
};

/// The documents of files and, with all below them, folders: *.md whole; of *.json, the "markdown" of each object of
/// the array, as the specifications' examples and the hostile snippets are kept. Other files are tried when they are
/// named themselves. In the order of their names.
[[nodiscard]] QList<Seed> seedsOf(const QStringList &paths);

/// A long text in pieces of about so many bytes, each from the start of a line to the end of one: short documents are
/// tried faster, and none of them hides what is at the end of another.
[[nodiscard]] QByteArrayList piecesOf(const QByteArray &text, qsizetype size);

} // namespace Jianbao::Test
