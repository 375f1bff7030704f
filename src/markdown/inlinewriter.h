// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/events.h"
#include "markdown/htmltext.h"

namespace Jianbao {

struct WriterInput;

/// Writes text, links, images and emphasis, with GFM's bare links.
class InlineWriter
{
public:
    /// @param html written to
    InlineWriter(const WriterInput &input, const RenderOptions &options, QByteArray &html);

    /// Whether the HTML goes through the sanitiser, which then judges addresses.
    void setSanitisedLater(bool later) { m_judgesLater = later; }
    /// Whether what comes is in a table's cell.
    void setInCell(bool inCell) { m_inCell = inCell; }
    /// A span or a text.
    void write(const Event &event);
    /// To be called where a block starts or ends.
    void endText();

private:
    void enterSpan(const Event &event);
    void leaveSpan(const Event &event);
    void text(const Event &event);
    void imageText(const Event &event);
    void addText(QByteArrayView text);
    void codeText(QByteArrayView text);
    void plainText(int offset, int end);
    void bareLink(const QByteArray &address, QByteArrayView text);
    void startLinkTo(const QByteArray &address, const QByteArray &title);
    [[nodiscard]] bool judges() const;
    [[nodiscard]] QByteArrayView bytes(const Event &event) const;

    const WriterInput &m_input;
    const RenderOptions &m_options;
    QByteArray &m_html;
    QByteArray m_run; ///< decoded text that e-mail addresses are looked for in
    bool m_looksForMail = false;
    bool m_judgesLater = false;
    bool m_inCell = false;
    size_t m_nextLink = 0;
    int m_skipTo = 0; ///< source that a bare link has taken
    int m_links = 0;
    std::vector<QByteArray> m_imageEnds; ///< of the images that are open; only the outermost has one
};

} // namespace Jianbao
