// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/capture.h"

#include "base/lines.h"
#include "issue/captureentry.h"
#include "issue/captureheader.h"
#include "issue/captureline.h"
#include "issue/capturetitle.h"
#include "issue/linesyntax.h"
#include "issue/sectionguess.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOffered = 200'000; // a longer paste is no note

/// Reads a text line by line; the starts of its records are known.
class CaptureReader
{
public:
    using Finder = QList<CaptureHeader> (*)(const Lines &, const Profile &);

    CaptureReader(QStringView text, const Profile &profile, Finder findStarts)
        : m_text(text)
        , m_lines(text)
        , m_profile(profile)
        , m_headers(findStarts(m_lines, profile))
    {
    }

    Captures read()
    {
        int line = 1;
        while (line <= m_lines.count())
            line = readAt(line);
        close();
        return std::move(m_captures);
    }

private:
    [[nodiscard]] QString at(int line) const { return m_lines.at(line).trimmed().toString(); }

    /// Takes what starts at a line. Returns the line after it.
    int readAt(int line)
    {
        if (m_nextHeader < m_headers.size() && m_headers.at(m_nextHeader).first == line)
            return open(m_headers.at(m_nextHeader++));
        if (startsEntry(m_lines, line, m_profile))
            return addEntry(line);
        const QString content = at(line);
        if (endsRecord(m_lines.at(line), m_profile)) {
            close();
            if (headingMarks(content) > 0)
                readHeading(content);
            m_captures.rest.append({line, content});
        } else if (!content.isEmpty() && m_isOpen) {
            m_capture.lines.last = line;
            addBody(content, indentOf(m_lines.at(line)));
        } else if (!content.isEmpty()) {
            m_captures.rest.append({line, content});
        }
        return line + 1;
    }

    /// The entries below a section's heading belong there; those below the list of earlier issues are none.
    void readHeading(const QString &content)
    {
        const QStringView heading = QStringView(content).sliced(headingMarks(content)).trimmed();
        m_sectionId = m_profile.sectionId(heading);
        m_inBackIssues = !m_profile.backIssuesHeading.isEmpty() && heading.contains(m_profile.backIssuesHeading);
    }

    int addEntry(int line)
    {
        close();
        Capture entry = readEntry(m_text, m_lines, line, m_profile);
        const int next = entry.lines.last + 1;
        if (m_inBackIssues) {
            for (; line < next; ++line) {
                if (const QString content = at(line); !content.isEmpty())
                    m_captures.rest.append({line, content});
            }
            return next;
        }
        setSection(entry.draft);
        m_captures.entries.append(std::move(entry));
        return next;
    }

    int open(const CaptureHeader &header)
    {
        close();
        m_isOpen = true;
        m_capture.lines = {header.first, header.next - 1};
        ItemDraft &draft = m_capture.draft;
        draft.url = header.url;
        if (!header.source.isEmpty()) {
            draft.source = sourceName(header.source);
            if (draft.source != header.source)
                m_capture.leftOut.append(header.source);
        }
        readTitle(header.title, draft);
        for (const QString &line : header.extra) {
            if (const auto field = labelledLine(line, m_profile))
                draft.fields.append(*field);
            else
                m_capture.leftOut.append(line);
        }
        return header.next;
    }

    void addBody(const QString &content, int indent)
    {
        ItemDraft &draft = m_capture.draft;
        if (isDroppedLine(content)) {
            m_capture.leftOut.append(content);
        } else if (const auto field = labelledLine(content, m_profile)) {
            draft.fields.append(*field);
        } else if (const auto summary = summaryText(content, m_profile); summary && draft.body.isEmpty()) {
            if (!summary->isEmpty())
                draft.body.append(*summary);
        } else if (draft.title.isEmpty() && draft.body.isEmpty() && canBeTitle(content, m_profile)) {
            readTitle(content, draft); // a URL above its title
        } else {
            addParagraph(content, indent);
        }
    }

    void addParagraph(const QString &content, int indent)
    {
        QStringList &body = m_capture.draft.body;
        const QString line = bodyLine(content, indent);
        if (body.isEmpty() && isListLine(line))
            body.append(QString()); // an empty summary above the list (FORMAT.md §7.2)
        body.append(line);
    }

    void setSection(ItemDraft &draft) const
    {
        draft.sectionId = m_sectionId.isEmpty() ? guessSection(draft, m_profile) : m_sectionId;
    }

    void close()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        readUrl(m_capture.draft);
        setSection(m_capture.draft);
        m_captures.entries.append(std::exchange(m_capture, {}));
    }

    QStringView m_text;
    Lines m_lines;
    const Profile &m_profile;
    QList<CaptureHeader> m_headers;
    qsizetype m_nextHeader = 0;
    Captures m_captures;
    Capture m_capture; ///< the record that is open
    bool m_isOpen = false;
    bool m_inBackIssues = false;
    QString m_sectionId; ///< of the heading above; empty: none, or an unknown one
};

QString withUnixLines(QStringView text)
{
    QString lines = text.toString();
    return lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

bool isRecord(const Capture &capture)
{
    const ItemDraft &draft = capture.draft;
    const bool hasLink = !draft.url.isEmpty() || !draft.fields.isEmpty();
    // The title that a repository's URL gives is not one that was copied.
    return capture.markdown.isEmpty() && hasLink && !draft.title.isEmpty() && !draft.title.endsWith(": "_L1);
}

} // namespace

Captures captureText(QStringView text, const Profile &profile)
{
    const QString lines = withUnixLines(text);
    return CaptureReader(lines, profile, findHeaders).read();
}

Captures captureArticle(QStringView text, const Profile &profile)
{
    const QString lines = withUnixLines(text);
    Captures captures = CaptureReader(lines, profile, findHeaders).read();
    if (captures.entries.isEmpty())
        captures = CaptureReader(lines, profile, findArticle).read();
    return captures;
}

bool looksLikeCapture(QStringView text, const Profile &profile)
{
    if (text.size() > longestOffered)
        return false;
    const Captures captures = captureText(text, profile);
    return !captures.entries.isEmpty() && captures.rest.size() <= captures.entries.size() &&
           std::ranges::all_of(captures.entries, isRecord);
}

} // namespace Jianbao
