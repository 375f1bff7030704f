// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/gitbranch.h"

#include "repository/filestore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The first line of a small file; empty if there is none.
QString firstLine(const QString &path)
{
    constexpr qsizetype longest = 1024;
    const Result<FileContent> content = readFile(path);
    return content && content->bytes.size() <= longest ? QString::fromUtf8(content->bytes).section(u'\n', 0, 0)
                                                       : QString();
}

/// The folder of HEAD: .git itself, or the one that a .git file of a linked work tree names.
QString gitFolder(const QString &root)
{
    const QString path = root + "/.git"_L1;
    if (QFileInfo(path).isDir())
        return path;
    const QString named = firstLine(path);
    const QLatin1StringView mark = "gitdir: "_L1;
    return named.startsWith(mark) ? QDir(root).absoluteFilePath(named.sliced(mark.size()).trimmed()) : QString();
}

} // namespace

QString checkedOutBranch(const QString &root)
{
    const QString folder = gitFolder(root);
    if (root.isEmpty() || folder.isEmpty())
        return {};
    const QString head = firstLine(folder + "/HEAD"_L1);
    static const QRegularExpression branch(u"^ref: refs/heads/([^\\x00-\\x20\\x7f]{1,200})$"_s);
    if (const QRegularExpressionMatch match = branch.match(head); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression commit(u"^[0-9a-f]{40,64}$"_s);
    return commit.match(head).hasMatch() ? head.first(8) : QString();
}

} // namespace Jianbao
