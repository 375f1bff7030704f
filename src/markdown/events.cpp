// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/events.h"

#include "markdown/addressmarks.h"
#include "markdown/entities.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr int stop = -2; // any negative value aborts md_parse(); -1 is its own

/// Takes md4c's calls down.
class Recorder
{
public:
    Recorder(QByteArrayView text, Budget &budget, Events &events)
        : m_text(text)
        , m_budget(budget)
        , m_events(events)
    {
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (!endSpans(0))
            return stop;
        BlockInfo block;
        block.enter = int(m_events.list.size());
        describe(block, type, detail);
        const int index = int(m_events.blocks.size());
        m_open.push_back(index);
        m_events.blocks.push_back(std::move(block));
        if (!m_budget.nest(qsizetype(m_open.size())))
            return stop;
        return add({.kind = Event::EnterBlock, .type = quint8(type), .index = index}, costOfTag);
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        if (!endSpans(0))
            return stop;
        const int index = m_open.back();
        m_open.pop_back();
        m_events.blocks[index].leave = int(m_events.list.size());
        return add({.kind = Event::LeaveBlock, .type = quint8(type), .index = index}, costOfTag);
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        m_spans.push_back(type);
        if (!m_budget.nest(qsizetype(m_open.size() + m_spans.size())))
            return stop;
        Event event{.kind = Event::EnterSpan, .type = quint8(type)};
        qsizetype cost = costOfTag;
        if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
            const auto *a = static_cast<const MD_SPAN_A_DETAIL *>(detail);
            const auto *image = static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
            const bool isLink = type == MD_SPAN_A;
            const MD_ATTRIBUTE &address = isLink ? a->href : image->src;
            const MD_ATTRIBUTE &title = isLink ? a->title : image->title;
            cost += qsizetype(address.size) + title.size;
            if (!m_budget.spend(cost)) // before the copy: a definition of 50 kB may be used 50,000 times
                return stop;
            cost = 0;
            event.index = int(m_events.links.size());
            m_events.links.push_back({decoded(address), decoded(title), isLink && a->is_autolink});
        }
        return add(event, cost);
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        const auto opened = std::ranges::find(m_spans.rbegin(), m_spans.rend(), type);
        if (opened == m_spans.rend()) {
            m_events.isMisread = true;
            return 0;
        }
        if (!endSpans(size_t(m_spans.rend() - opened)))
            return stop;
        m_spans.pop_back();
        return add({.kind = Event::LeaveSpan, .type = quint8(type)}, costOfTag);
    }

    int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        Event event{.kind = Event::Text, .type = quint8(type), .size = int(size)};
        const auto at = reinterpret_cast<quintptr>(text);
        const auto begin = reinterpret_cast<quintptr>(m_text.data());
        if (at >= begin && at < begin + size_t(m_text.size())) {
            event.offset = int(at - begin);
        } else {
            event.ownOffset = int(m_events.own.size());
            m_events.own.append(text, size);
        }
        return add(event, size);
    }

private:
    static constexpr qsizetype costOfTag = 4; // no tag is shorter

    // Ends what md4c has left open, down to so many spans; none, usually.
    bool endSpans(size_t kept)
    {
        bool isInBudget = true;
        for (; m_spans.size() > kept; m_spans.pop_back()) {
            m_events.isMisread = true;
            isInBudget = add({.kind = Event::LeaveSpan, .type = quint8(m_spans.back())}, costOfTag) == 0 && isInBudget;
        }
        return isInBudget;
    }

    int add(const Event &event, qsizetype cost)
    {
        m_events.list.push_back(event);
        return m_budget.spend(cost) ? 0 : stop;
    }

    static QByteArray decoded(const MD_ATTRIBUTE &attribute)
    {
        QByteArray text;
        if (!attribute.text || attribute.size == 0)
            return text;
        for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
            const MD_OFFSET from = attribute.substr_offsets[i];
            const QByteArrayView part(attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
            switch (attribute.substr_types[i]) {
            case MD_TEXT_NULLCHAR:
                text += "\xef\xbf\xbd";
                break;
            case MD_TEXT_ENTITY:
                text += decodeEntity(part);
                break;
            default:
                text += part;
            }
        }
        showAddressMarks(text);
        return text;
    }

    static void describe(BlockInfo &block, MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            block.mark = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->mark;
            break;
        case MD_BLOCK_OL:
            block.mark = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->mark_delimiter;
            block.number = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
            break;
        case MD_BLOCK_LI:
            if (static_cast<MD_BLOCK_LI_DETAIL *>(detail)->is_task)
                block.mark = static_cast<MD_BLOCK_LI_DETAIL *>(detail)->task_mark;
            break;
        case MD_BLOCK_H:
            block.number = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
            break;
        case MD_BLOCK_CODE:
            block.mark = static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->fence_char;
            block.language = decoded(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            break;
        case MD_BLOCK_TABLE:
            block.number = static_cast<MD_BLOCK_TABLE_DETAIL *>(detail)->body_row_count;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            block.align = static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align;
            break;
        default:
            break;
        }
    }

    QByteArrayView m_text;
    Budget &m_budget;
    Events &m_events;
    std::vector<int> m_open;          ///< blocks
    std::vector<MD_SPANTYPE> m_spans; ///< that are open
};

Recorder &recorder(void *data)
{
    return *static_cast<Recorder *>(data);
}

} // namespace

bool parseEvents(QByteArrayView text, const RenderOptions &options, Budget &budget, Events &events)
{
    events = {};
    events.list.reserve(size_t(text.size() / 16 + 64));
    MD_PARSER parser{};
    parser.flags = (options.tables ? MD_FLAG_TABLES : 0) | (options.strikethrough ? MD_FLAG_STRIKETHROUGH : 0) |
                   (options.taskLists ? MD_FLAG_TASKLISTS : 0);
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return recorder(data).enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        return recorder(data).leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return recorder(data).enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        return recorder(data).leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *part, MD_SIZE size, void *data) {
        return recorder(data).text(type, part, size);
    };
    Recorder recording(text, budget, events);
    return md_parse(text.data(), MD_SIZE(text.size()), &parser, &recording) == 0 && budget.timeLeft();
}

} // namespace Jianbao
