// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/budget.h"

#include <QByteArray>

#include <csetjmp>
#include <cstddef>
#include <gumbo.h>
#include <memory_resource>

namespace Jianbao {

/// Parses HTML in memory of its own, and no more than that: gumbo opens formatting elements anew in every block, so
/// that 68 kB can become 757 MB. It asks for memory at every tag; not to return from there is the only way to stop it.
class HtmlParser
{
public:
    enum class Kind {
        Document,
        Fragment, ///< what may stand in a <body>
    };

    explicit HtmlParser(Budget &budget)
        : m_budget(budget)
    {
    }

    /// The tree lives as long as the parser, and so must the HTML. It may be deep: walk through it
    /// without recursion, or count. Null when it takes too much memory or the time is over. Once only.
    [[nodiscard]] const GumboOutput *parse(const QByteArray &html, Kind kind);

private:
    static void *allocate(void *data, size_t size);
    static void keep(void *data, void *memory);

    Budget &m_budget;
    std::pmr::monotonic_buffer_resource m_memory{size_t(16) * 1024};
    size_t m_used = 0;
    std::jmp_buf m_tooMuch{};
};

} // namespace Jianbao
