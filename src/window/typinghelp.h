// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QObject>

#include <functional>

namespace Jianbao {

class Editor;
struct Profile;

/// Keeps the lines that are being typed in the newsletter's form: closes the brackets of a link that was just finished,
/// and gives entries their hard breaks when the caret leaves the lines that were changed. Each is an undo step of its
/// own, and what was undone is not done again. Lines that nobody edits are never touched.
class TypingHelp : public QObject
{
    Q_OBJECT

public:
    /// @param editor owns the help. @param profile gives the conventions of the moment, @param isWanted whether the
    /// user wants any help
    TypingHelp(Editor *editor, std::function<const Profile &()> profile, std::function<bool()> isWanted);

private:
    void note(int position, int removed, int added);
    void correctLink();
    void repairBreaks();
    /// Help is wanted, and typing goes on: nothing was undone, and nothing is being composed.
    [[nodiscard]] bool isTyping() const;

    Editor *m_editor;
    std::function<const Profile &()> m_profile;
    std::function<bool()> m_isWanted;
    LineSpan m_edited; ///< lines that were changed since the caret came to them; none: no line
};

} // namespace Jianbao
