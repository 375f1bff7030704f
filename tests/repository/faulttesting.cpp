// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "faulttesting.h"

#include "support/testsupport.h"

#include <algorithm>
#include <unistd.h>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

bool isTemporary(const QString &name)
{
    return name.startsWith(u".jianbao-"_s) && name.endsWith(u".tmp"_s);
}

QString nameOf(Way way)
{
    switch (way) {
    case Way::Replaced:
        return u"replaced"_s;
    case Way::InPlace:
        return u"in place"_s;
    case Way::New:
        break;
    }
    return u"new"_s;
}

SavedFile::SavedFile(Way way)
    : m_way(way)
    , m_path(m_folder.path(u"a.md"_s))
{
    if (way != Way::New)
        Scratch::put(m_path, QByteArray(oldSize, 'o'));
    const QByteArray second = m_folder.systemPath(u"b.md"_s);
    if (way == Way::InPlace && ::link(QFile::encodeName(m_path).constData(), second.constData()) != 0)
        qFatal("cannot link %s", second.constData());
}

Outcome SavedFile::save(const QStringList &strace) const
{
    const QString program = QStringLiteral(JIANBAO_SAVEFILE);
    const QStringList arguments{m_path, u"n"_s, QString::number(newSize)};
    return strace.isEmpty() ? run(program, arguments)
                            : run(u"strace"_s, QStringList{u"-f"_s} + strace + QStringList{program} + arguments);
}

bool SavedFile::isOld() const
{
    if (m_way == Way::New || !QFileInfo::exists(m_path))
        return m_way == Way::New && !QFileInfo::exists(m_path);
    return readAll(m_path) == QByteArray(oldSize, 'o');
}

bool SavedFile::isNew() const
{
    return QFileInfo::exists(m_path) && readAll(m_path) == QByteArray(newSize, 'n');
}

bool SavedFile::hasCopy() const
{
    return std::ranges::any_of(m_folder.files(), [this](const QString &name) {
        return name.endsWith(u".old"_s) && readAll(m_folder.path(name)) == QByteArray(oldSize, 'o');
    });
}

bool SavedFile::isAlone() const
{
    QStringList files = m_folder.files();
    files.removeOne(u"a.md"_s);
    if (m_way == Way::InPlace)
        files.removeOne(u"b.md"_s);
    return files.isEmpty();
}

} // namespace Jianbao::Test
