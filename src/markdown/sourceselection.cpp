// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/sourceselection.h"

#include "markdown/entities.h"
#include "markdown/events.h"
#include "markdown/frontmatter.h"
#include "markdown/parsecost.h"

namespace Jianbao {

namespace {

/// Half-open, in bytes of the source; -1: nowhere.
struct ByteRange
{
    int start = -1;
    int end = -1;
};

/// What a piece of the source shows, and where each of its UTF-16 units comes from.
class ShownText
{
public:
    ShownText(QByteArrayView source, ByteRange wanted)
        : m_source(source)
        , m_wanted(wanted)
    {
    }

    void add(const Event &event)
    {
        const bool isImage = event.type == MD_SPAN_IMG;
        switch (event.kind) {
        case Event::EnterSpan:
            m_images += isImage ? 1 : 0;
            break;
        case Event::LeaveSpan:
            m_images -= isImage ? 1 : 0;
            break;
        case Event::Text:
            if (m_images == 0)
                addText(event);
            break;
        default:
            separate();
        }
    }

    [[nodiscard]] ByteRange find(QStringView word, int occurrence) const
    {
        qsizetype at = m_text.indexOf(word);
        while (at >= 0 && occurrence-- > 0)
            at = m_text.indexOf(word, at + 1);
        if (at < 0)
            return {};
        const ByteRange found{m_origins[size_t(at)].start, m_origins[size_t(at + word.size()) - 1].end};
        return found.start >= 0 && found.end > found.start ? found : ByteRange{};
    }

private:
    void separate() { append(u"\n", {}); }

    void append(QStringView shown, ByteRange origin)
    {
        m_text += shown;
        m_origins.insert(m_origins.end(), size_t(shown.size()), origin);
    }

    void addText(const Event &event)
    {
        if (!event.isInSource()) {
            separate();
            return;
        }
        if (event.offset < m_wanted.start || event.end() > m_wanted.end)
            return;
        switch (MD_TEXTTYPE(event.type)) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            separate();
            break;
        case MD_TEXT_ENTITY:
            append(QString::fromUtf8(decodeEntity(m_source.sliced(event.offset, event.size))),
                   {event.offset, event.end()});
            break;
        case MD_TEXT_HTML:
            addHtml(event);
            break;
        default:
            addLiteral(event.offset, event.end());
        }
    }

    void addLiteral(int from, int to)
    {
        for (int at = from; at < to;) {
            int end = at + 1;
            while (end < to && (uchar(m_source[end]) & 0xc0) == 0x80)
                ++end;
            append(QString::fromUtf8(m_source.sliced(at, end - at)), {at, end});
            at = end;
        }
    }

    // Raw HTML shows what is between its tags; a tag may reach over several lines.
    void addHtml(const Event &event)
    {
        for (int at = event.offset; at < event.end();) {
            const char edge = m_isInTag ? '>' : '<';
            qsizetype end = m_source.first(event.end()).indexOf(edge, at);
            if (end < 0)
                end = event.end();
            if (!m_isInTag)
                addLiteral(at, int(end));
            if (end < event.end())
                m_isInTag = !m_isInTag;
            at = int(end) + 1;
        }
    }

    QByteArrayView m_source;
    ByteRange m_wanted;
    QString m_text;
    std::vector<ByteRange> m_origins;
    int m_images = 0; ///< that are open: their text is shown by nobody
    bool m_isInTag = false;
};

/// The bytes of lines, with their ends.
ByteRange bytesOfLines(QByteArrayView text, LineSpan lines)
{
    const auto startOf = [text](int line) {
        qsizetype at = 0;
        for (int i = 1; i < line; ++i) {
            const qsizetype feed = text.indexOf('\n', at);
            if (feed < 0)
                return int(text.size());
            at = feed + 1;
        }
        return int(at);
    };
    return {startOf(lines.first), startOf(lines.last + 1)};
}

} // namespace

std::optional<TextRange> sourceSelection(const QString &text, LineSpan lines, QStringView word, int occurrence)
{
    if (word.isEmpty() || !lines.isValid() || occurrence < 0)
        return {};
    const QByteArray utf8 = QString(text).replace(QChar::Null, QChar::ReplacementCharacter).toUtf8();
    const auto before = int(lengthBeforeMarkdown(utf8, true));
    const QByteArrayView source = QByteArrayView(utf8).sliced(before);
    ByteRange wanted = bytesOfLines(utf8, lines);
    wanted = {wanted.start - before, wanted.end - before};

    const RenderOptions options;
    Budget budget(options);
    Events events;
    if (!budget.allows(bracketSteps(source)) || !parseEvents(source, options, budget, events))
        return {};
    ShownText shown(source, wanted);
    for (const Event &event : events.list)
        shown.add(event);
    const ByteRange found = shown.find(word, occurrence);
    if (found.start < 0)
        return {};
    const auto unitsBefore = [&utf8, before](int at) {
        return QString::fromUtf8(QByteArrayView(utf8).first(before + at)).size();
    };
    return TextRange{unitsBefore(found.start), unitsBefore(found.end)};
}

} // namespace Jianbao
