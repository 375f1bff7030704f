// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faulttesting.h"
#include "repository/changeset.h"
#include "support/testsupport.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

/// Three files that are written together: two that hold "o", each in a folder of its own, and a new one.
class ThreeFiles
{
public:
    ThreeFiles()
    {
        for (const QString &name : {u"one/a.md"_s, u"two/b.md"_s})
            m_scratch.make(name, QByteArray(oldSize, 'o'));
        m_scratch.make(u"three/"_s);
    }

    [[nodiscard]] QString path(int file) const
    {
        const QStringList names{u"one/a.md"_s, u"three/new.md"_s, u"two/b.md"_s}; // the new one is not the last
        return m_scratch.path(names.at(file));
    }
    [[nodiscard]] const Scratch &scratch() const { return m_scratch; }
    [[nodiscard]] QString state() const { return m_scratch.path(u"state"_s); }
    [[nodiscard]] Backups backups() const { return Backups(StateFolder(state())); }

    [[nodiscard]] QList<FileChange> changes() const
    {
        QList<FileChange> list;
        for (int file = 0; file < 3; ++file)
            list.append({path(file), file == 1 ? FileStamp() : FileStamp::ofBytes(QByteArray(oldSize, 'o')),
                         QByteArray(newSize, 'n')});
        return list;
    }

    /// Writes in another process. @param strace its options; empty: without strace
    [[nodiscard]] Outcome write(const QStringList &strace = {}) const
    {
        const QStringList call{
            QStringLiteral(JIANBAO_WRITEFILES), state(), QString::number(newSize), path(0), path(1), path(2)};
        return strace.isEmpty() ? run(call.first(), call.sliced(1))
                                : run(u"strace"_s, QStringList{u"-f"_s} + strace + call);
    }

    [[nodiscard]] bool isOld(int file) const
    {
        return file == 1 ? !QFileInfo::exists(path(file)) : holds(file, QByteArray(oldSize, 'o'));
    }
    [[nodiscard]] bool isNew(int file) const { return holds(file, QByteArray(newSize, 'n')); }
    [[nodiscard]] bool areOld() const { return isOld(0) && isOld(1) && isOld(2); }
    [[nodiscard]] bool areNew() const { return isNew(0) && isNew(1) && isNew(2); }

    /// Whether nothing lies beside the files that was not there.
    [[nodiscard]] bool areAlone() const
    {
        return m_scratch.files(u"one"_s) == QStringList{u"a.md"_s} &&
               m_scratch.files(u"two"_s) == QStringList{u"b.md"_s} && m_scratch.files(u"three"_s).size() <= 1;
    }

private:
    [[nodiscard]] bool holds(int file, const QByteArray &bytes) const
    {
        return QFileInfo::exists(path(file)) && readAll(path(file)) == bytes;
    }

    Scratch m_scratch;
};

} // namespace Jianbao::Test
