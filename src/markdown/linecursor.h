// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/linescanner.h"

namespace Jianbao {

/// How far a walk over the lines of a text has come: what is looked for next does not start before this.
class LineCursor
{
public:
    explicit LineCursor(const LineScanner &lines)
        : m_lines(lines)
    {
    }

    [[nodiscard]] int line() const { return m_at.line; }

    /// Goes on to the start of a line; never back.
    void goToLine(int line)
    {
        if (line <= m_at.line)
            return;
        m_at = {.line = line, .offset = 0, .column = 0};
        m_fresh = true;
    }

    /// Goes on in the middle of a line, after the mark of a container that has just been opened.
    void goTo(const LinePlace &place)
    {
        m_at = place;
        m_fresh = false;
    }

    /// The next line that is not blank, if it is inside of all that is open.
    bool next(LinePlace &at) const
    {
        for (int line = m_at.line; line < m_lines.count(); ++line) {
            if (!place(line, at))
                return false;
            if (!m_lines.isBlank(at))
                return true;
        }
        return false;
    }

    /// The next line on which something starts; not after a line that is known to be too late (-1: not known).
    template <typename Starts>
    bool find(Starts starts, int atMost, LinePlace &at) const
    {
        const int end = atMost < 0 ? m_lines.count() - 1 : atMost;
        for (int line = m_at.line; line <= end; ++line) {
            if (place(line, at) && starts(at))
                return true;
        }
        return false;
    }

private:
    // Where the text of a line starts; of the first one only the rest counts.
    bool place(int line, LinePlace &at) const
    {
        if (m_fresh || line != m_at.line)
            return m_lines.enter(line, at);
        at = m_at;
        return true;
    }

    const LineScanner &m_lines;
    LinePlace m_at;
    bool m_fresh = true; ///< m_at is the start of a line: the marks of containers are still to come
};

} // namespace Jianbao
