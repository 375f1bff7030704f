// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/entities.h"

#include <QHash>
#include <QString>

#include <array>
#include <gumbo.h>
#include <utility>

namespace Jianbao {

namespace {

using NamedCharacter = std::pair<QByteArrayView, QByteArrayView>;

// The names that people write; all others are looked up by the HTML parser.
constexpr std::array<NamedCharacter, 12> usual{{
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&nbsp;", "\xc2\xa0"},
    {"&copy;", "\xc2\xa9"},
    {"&middot;", "\xc2\xb7"},
    {"&mdash;", "\xe2\x80\x94"},
    {"&ndash;", "\xe2\x80\x93"},
    {"&hellip;", "\xe2\x80\xa6"},
    {"&times;", "\xc3\x97"},
    {"&rarr;", "\xe2\x86\x92"},
}};

QByteArray decodeNumber(QByteArrayView digits)
{
    const bool hexadecimal = digits.startsWith('x') || digits.startsWith('X');
    bool valid = false;
    uint code = (hexadecimal ? digits.sliced(1).toUInt(&valid, 16) : digits.toUInt(&valid, 10));
    if (!valid || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        code = QChar::ReplacementCharacter;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1).toUtf8();
}

QByteArray lookUp(QByteArrayView entity)
{
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, entity.data(), size_t(entity.size()));
    const GumboVector &children = output->root->v.element.children;
    QByteArray text;
    if (children.length == 1) {
        const auto *node = static_cast<const GumboNode *>(children.data[0]);
        if (node->type == GUMBO_NODE_TEXT)
            text = node->v.text.text;
    }
    gumbo_destroy_output(&options, output);
    // "&ampx;" is "&amp" and "x;" for HTML, and no entity for Markdown.
    const bool whole = !text.endsWith(';') || entity == "&semi;";
    return whole && !text.isEmpty() ? text : entity.toByteArray();
}

} // namespace

QByteArray decodeEntity(QByteArrayView entity)
{
    if (entity.size() > 3 && entity.at(1) == '#')
        return decodeNumber(entity.sliced(2).chopped(1));
    for (const NamedCharacter &named : usual) {
        if (named.first == entity)
            return named.second.toByteArray();
    }
    thread_local QHash<QByteArray, QByteArray> known;
    const QByteArray key = entity.toByteArray();
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    constexpr qsizetype mostNames = 4096; // there are 2,125 true ones; the rest is somebody's nonsense
    if (known.size() > mostNames)
        known.clear();
    return *known.insert(key, lookUp(entity));
}

} // namespace Jianbao
