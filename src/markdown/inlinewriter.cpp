// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/inlinewriter.h"

#include "markdown/entities.h"
#include "markdown/htmlwriter.h"
#include "markdown/images.h"

namespace Jianbao {

InlineWriter::InlineWriter(const WriterInput &input, const RenderOptions &options, QByteArray &html)
    : m_input(input)
    , m_options(options)
    , m_html(html)
    , m_looksForMail(options.autolinks && (input.source.contains('@') || input.source.contains('&')))
{
}

void InlineWriter::write(const Event &event)
{
    if (event.kind == Event::EnterSpan)
        enterSpan(event);
    else if (event.kind == Event::LeaveSpan)
        leaveSpan(event);
    else if (m_imageEnds.empty())
        text(event);
    else
        imageText(event);
}

bool InlineWriter::judges() const
{
    return m_options.safety == RenderOptions::Safety::Sanitised && !m_judgesLater;
}

QByteArrayView InlineWriter::bytes(const Event &event) const
{
    if (event.isInSource())
        return m_input.source.sliced(event.offset, event.size);
    return QByteArrayView(m_input.events.own).sliced(event.ownOffset, event.size);
}

void InlineWriter::startLinkTo(const QByteArray &address, const QByteArray &title)
{
    if (judges()) {
        startLink(m_html, address, title);
        return;
    }
    m_html += "<a href=\"";
    appendAddress(m_html, address);
    m_html += '"';
    appendAttribute(m_html, "title", title);
    m_html += '>';
}

void InlineWriter::enterSpan(const Event &event)
{
    if (!m_imageEnds.empty()) {
        if (event.type == MD_SPAN_IMG)
            m_imageEnds.emplace_back();
        return;
    }
    endText();
    switch (MD_SPANTYPE(event.type)) {
    case MD_SPAN_EM:
        m_html += "<em>";
        break;
    case MD_SPAN_STRONG:
        m_html += "<strong>";
        break;
    case MD_SPAN_CODE:
        m_html += "<code>";
        break;
    case MD_SPAN_DEL:
        m_html += "<del>";
        break;
    case MD_SPAN_A: {
        const Link &link = m_input.events.links[size_t(event.index)];
        startLinkTo(link.address, link.title);
        ++m_links;
        break;
    }
    case MD_SPAN_IMG: {
        const Link &image = m_input.events.links[size_t(event.index)];
        if (judges()) {
            m_imageEnds.push_back(startImage(m_html, image.address, image.title, m_options));
            break;
        }
        m_html += "<img src=\"";
        appendAddress(m_html, image.address);
        m_html += "\" alt=\"";
        QByteArray end("\"");
        appendAttribute(end, "title", image.title);
        m_imageEnds.push_back(end + " />");
        break;
    }
    default:
        break;
    }
}

void InlineWriter::leaveSpan(const Event &event)
{
    if (!m_imageEnds.empty()) {
        if (event.type == MD_SPAN_IMG) {
            m_html += m_imageEnds.back();
            m_imageEnds.pop_back();
        }
        return;
    }
    endText();
    switch (MD_SPANTYPE(event.type)) {
    case MD_SPAN_EM:
        m_html += "</em>";
        break;
    case MD_SPAN_STRONG:
        m_html += "</strong>";
        break;
    case MD_SPAN_CODE:
        m_html += "</code>";
        break;
    case MD_SPAN_DEL:
        m_html += "</del>";
        break;
    case MD_SPAN_A:
        m_html += "</a>";
        --m_links;
        break;
    default:
        break;
    }
}

void InlineWriter::text(const Event &event)
{
    switch (MD_TEXTTYPE(event.type)) {
    case MD_TEXT_NORMAL:
        if (event.isInSource())
            plainText(event.offset, event.end());
        else
            addText(bytes(event));
        break;
    case MD_TEXT_ENTITY:
        if (!event.isInSource() || event.offset >= m_skipTo)
            addText(decodeEntity(bytes(event)));
        break;
    case MD_TEXT_NULLCHAR:
        addText("\xef\xbf\xbd");
        break;
    case MD_TEXT_BR:
        endText();
        m_html += "<br />\n";
        break;
    case MD_TEXT_SOFTBR:
        endText();
        m_html += '\n';
        break;
    case MD_TEXT_HTML:
        endText();
        appendRawHtml(m_html, bytes(event), m_options.tagFilter || m_judgesLater);
        break;
    default:
        codeText(bytes(event));
    }
}

void InlineWriter::addText(QByteArrayView text)
{
    if (m_looksForMail)
        m_run += text;
    else
        appendText(m_html, text);
}

// In a table's cell "\\|" is a pipe, in code too (GFM 0.29, example 200).
void InlineWriter::codeText(QByteArrayView text)
{
    while (m_inCell) {
        const qsizetype escape = text.indexOf("\\|");
        if (escape < 0)
            break;
        appendText(m_html, text.first(escape));
        text = text.sliced(escape + 1);
        m_html += text.front();
        text = text.sliced(1);
    }
    appendText(m_html, text);
}

// The alternative text of an image: what its text says, without markup.
void InlineWriter::imageText(const Event &event)
{
    switch (MD_TEXTTYPE(event.type)) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        m_html += ' ';
        break;
    case MD_TEXT_ENTITY:
        appendText(m_html, decodeEntity(bytes(event)));
        break;
    case MD_TEXT_NULLCHAR:
        m_html += "\xef\xbf\xbd";
        break;
    default:
        appendText(m_html, bytes(event));
    }
}

void InlineWriter::plainText(int offset, int end)
{
    const std::vector<BareLink> &links = m_input.links.list;
    offset = std::max(offset, m_skipTo);
    while (offset < end) {
        while (m_nextLink < links.size() && links[m_nextLink].start < offset)
            ++m_nextLink;
        const bool linkHere = m_nextLink < links.size() && links[m_nextLink].start < end;
        const int textEnd = linkHere ? links[m_nextLink].start : end;
        addText(m_input.source.sliced(offset, textEnd - offset));
        offset = textEnd;
        if (!linkHere)
            break;
        endText();
        const BareLink &link = links[m_nextLink++];
        QByteArray address = m_input.source.sliced(link.start, link.end - link.start).toByteArray();
        if (m_inCell)
            address.replace("\\|", "|");
        bareLink(link.needsScheme ? QByteArray("http://" + address) : address, address);
        offset = m_skipTo = link.end;
    }
}

void InlineWriter::bareLink(const QByteArray &address, QByteArrayView text)
{
    startLinkTo(address, {});
    appendText(m_html, text);
    m_html += "</a>";
}

void InlineWriter::endText()
{
    if (m_run.isEmpty())
        return;
    qsizetype from = 0;
    while (m_looksForMail && m_links == 0) {
        const BareMail mail = findBareMail(m_run, from);
        if (mail.start < 0)
            break;
        const QByteArrayView text(m_run);
        appendText(m_html, text.sliced(from, mail.start - from));
        const QByteArray address = m_run.sliced(mail.start, mail.end - mail.start);
        bareLink(mail.needsScheme ? QByteArray("mailto:" + address) : address, address);
        from = mail.end;
    }
    appendText(m_html, QByteArrayView(m_run).sliced(from));
    m_run.clear();
}

} // namespace Jianbao
