// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedindex.h"

namespace Jianbao {

CheckedIndex::CheckedIndex(const QString &text, const Profile &profile, const QStringList &files)
    : m_text(text)
    , m_profile(profile)
    , m_lines(text)
    , m_files(files)
{
}

QString CheckedIndex::folder() const
{
    return path().contains(u'/') ? path().section(u'/', 0, -2) : QString();
}

} // namespace Jianbao
