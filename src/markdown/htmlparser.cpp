// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/htmlparser.h"

namespace Jianbao {

namespace {

constexpr size_t mostMemory = size_t(64) * 1024 * 1024; // some 100,000 elements

} // namespace

const GumboOutput *HtmlParser::parse(const QByteArray &html, Kind kind)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &HtmlParser::allocate;
    options.deallocator = &HtmlParser::keep;
    options.userdata = this;
    options.fragment_context = kind == Kind::Fragment ? GUMBO_TAG_BODY : GUMBO_TAG_LAST;
    options.max_errors = 0;
    if (setjmp(m_tooMuch) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
}

void *HtmlParser::allocate(void *data, size_t size)
{
    HtmlParser &parser = *static_cast<HtmlParser *>(data);
    parser.m_used += size + alignof(std::max_align_t);
    if (parser.m_used > mostMemory || !parser.m_budget.spend(0))
        std::longjmp(parser.m_tooMuch, 1); // only over gumbo's frames: C
    return parser.m_memory.allocate(size);
}

// All goes at once, without a walk through a deep tree.
void HtmlParser::keep(void *, void *) {}

} // namespace Jianbao
