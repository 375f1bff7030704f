// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/issuefile.h"

#include "repository/filestore.h"
#include "repository/repository.h"
#include "repository/sourcetext.h"

#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

Result<Profile> profileOfRepository(const QString &path)
{
    const Result<Repository> repository = Repository::open(path);
    if (repository)
        return repository->profile();
    // A file on its own is read by the conventions that the program knows; a profile that cannot be read is no reason
    // to guess.
    const ErrorCode code = repository.error().code;
    if (code == ErrorCode::NotNewsletter || code == ErrorCode::NotFound)
        return builtInProfile();
    return std::unexpected(repository.error());
}

} // namespace

Result<QString> readIssueText(const QString &path)
{
    const Result<FileContent> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    const SourceText source = SourceText::fromBytes(content->bytes);
    if (source.isReadOnly())
        return std::unexpected(notText(u"“%1”"_s.arg(path)));
    return source.text();
}

Error notText(const QString &what)
{
    return {ErrorCode::NotText,
            u"%1 is not UTF-8 text: it is binary or in another encoding. Convert it to UTF-8 first."_s.arg(what),
            {}};
}

Result<Profile> ProfileFinder::profileFor(const QString &path)
{
    const QString folder = QFileInfo(path).canonicalPath();
    auto known = m_profiles.find(folder);
    if (known == m_profiles.end())
        known = m_profiles.insert(folder, profileOfRepository(path));
    return *known;
}

} // namespace Jianbao
