// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "processes.h"
#include "scratch.h"

#include <QString>
#include <QStringList>

namespace Jianbao::Test {

inline constexpr int oldSize = 20'000;
inline constexpr int newSize = 60'000;

/// A name that a save gives to bytes on their way into a file.
[[nodiscard]] bool isTemporary(const QString &name);

/// How a save puts its bytes into a file.
enum class Way {
    Replaced, ///< renamed over the old file
    InPlace,  ///< into the old file, which has a second name
    New,      ///< there is none yet
};
[[nodiscard]] QString nameOf(Way way);

/// A file in a folder of its own, full of "o", over which another process saves "n".
class SavedFile
{
public:
    explicit SavedFile(Way way);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Scratch &folder() const { return m_folder; }
    /// Saves in another process. @param strace its options; empty: without strace.
    [[nodiscard]] Outcome save(const QStringList &strace = {}) const;
    [[nodiscard]] bool isOld() const; ///< as it was; a new file: not there
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] bool isWhole() const { return isOld() || isNew(); }
    /// Whether the old text is whole in a copy beside the file, which a save in place leaves when it is killed.
    [[nodiscard]] bool hasCopy() const;
    /// Whether nothing lies in the folder that was not there.
    [[nodiscard]] bool isAlone() const;

private:
    Scratch m_folder;
    Way m_way;
    QString m_path;
};

} // namespace Jianbao::Test
