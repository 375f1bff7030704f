// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/fileattributes.h"

#include <QList>

#include <cerrno>
#include <sys/xattr.h>
#include <unistd.h>

namespace Jianbao {

namespace {

/// None on a file system without attributes; an errno when they cannot be told.
SystemResult<QList<QByteArray>> attributeNames(const FileDescriptor &file)
{
    const ssize_t size = ::flistxattr(file.number(), nullptr, 0);
    if (size == 0 || (size < 0 && errno == ENOTSUP))
        return {};
    if (size < 0)
        return std::unexpected(errno);
    QByteArray names(size, '\0');
    const ssize_t filled = ::flistxattr(file.number(), names.data(), size_t(names.size()));
    if (filled < 0)
        return std::unexpected(errno);
    if (filled == 0)
        return {};
    names.truncate(filled - 1); // each name ends in NUL
    return names.split('\0');
}

bool copyAttribute(const FileDescriptor &from, const FileDescriptor &to, const QByteArray &name)
{
    const ssize_t size = ::fgetxattr(from.number(), name.constData(), nullptr, 0);
    if (size < 0)
        return false;
    QByteArray value(size, '\0');
    const ssize_t filled = ::fgetxattr(from.number(), name.constData(), value.data(), size_t(value.size()));
    return filled >= 0 && ::fsetxattr(to.number(), name.constData(), value.constData(), size_t(filled), 0) == 0;
}

/// Labels that the system itself gives to every file; users may not set them and do not miss them.
bool belongsToSystem(const QByteArray &name)
{
    return name.startsWith("security.") || name.startsWith("trusted.");
}

bool copyExtendedAttributes(const FileDescriptor &from, const FileDescriptor &to)
{
    const auto names = attributeNames(from);
    const auto present = attributeNames(to);
    if (!names || !present)
        return false;
    bool complete = true;
    for (const QByteArray &name : *names)
        complete = (copyAttribute(from, to, name) || belongsToSystem(name)) && complete;
    // What the folder's default access list put on the new file only.
    for (const QByteArray &name : *present) {
        if (!names->contains(name) && !belongsToSystem(name))
            complete = ::fremovexattr(to.number(), name.constData()) == 0 && complete;
    }
    return complete;
}

} // namespace

bool copyAttributes(const FileDescriptor &from, const FileDescriptor &to)
{
    const auto old = from.status();
    const auto fresh = to.status();
    if (!old || !fresh)
        return false;
    const bool sameOwner = old->st_uid == fresh->st_uid && old->st_gid == fresh->st_gid;
    if (!sameOwner && ::fchown(to.number(), old->st_uid, old->st_gid) != 0)
        return false;
    // The mode last: a change of owner or access list may clear bits of it.
    return copyExtendedAttributes(from, to) && ::fchmod(to.number(), old->st_mode & 07777) == 0;
}

} // namespace Jianbao
