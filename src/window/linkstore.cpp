// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linkstore.h"

#include "base/logging.h"
#include "repository/filestore.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

void logFailure(const QString &path, const Error &error)
{
    qCWarning(logLinks).noquote() << path + ':'_L1 << error.message;
}

void write(const QString &path, const LinkCache &cache)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return;
    const Result<FileStamp> there = stampOf(path);
    const Result<FileStamp> written =
        there ? writeFile(path, cache.toJson(), *there) : Result<FileStamp>(std::unexpected(there.error()));
    if (!written)
        logFailure(path, written.error());
}

} // namespace

LinkStore::LinkStore(QString path)
    : m_path(std::move(path))
{
    m_worker.setMaxThreadCount(1);
}

LinkStore::~LinkStore()
{
    m_worker.waitForDone();
}

QString LinkStore::pathOfUser()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/jianbao/links.json"_L1;
}

LinkCache LinkStore::load() const
{
    const Result<FileContent> content = readFile(m_path);
    if (!content) {
        if (content.error().code != ErrorCode::NotFound)
            logFailure(m_path, content.error());
        return {};
    }
    const Result<LinkCache> cache = LinkCache::fromJson(content->bytes);
    if (!cache)
        logFailure(m_path, cache.error());
    return cache.value_or(LinkCache());
}

void LinkStore::save(const LinkCache &cache)
{
    m_worker.start([path = m_path, cache] { write(path, cache); });
}

} // namespace Jianbao
