// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/captureheader.h"

#include "issue/captureentry.h"
#include "issue/captureline.h"
#include "issue/linesyntax.h"

#include <algorithm>
#include <optional>

namespace Jianbao {

namespace {

constexpr int mostHeaderLines = 4;
constexpr qsizetype longestName = 4;       // of an author between title and source
constexpr qsizetype longestLatinName = 20; // without any Chinese

/// Whether a labelled link can be the one that a title above it is about, and not one of several of its text.
bool namesTheThing(QStringView label, const Profile &profile)
{
    constexpr QStringView words[] = {u"paper", u"code", u"github", u"link", u"url"};
    const auto isIn = [label](QStringView word) {
        return label.contains(word, Qt::CaseInsensitive);
    };
    return std::ranges::any_of(profile.fieldLabels, isIn) || std::ranges::any_of(words, isIn);
}

/// "[text](url)" and nothing else.
std::optional<CaptureHeader> linkLine(QStringView line)
{
    const qsizetype middle = line.indexOf(u"](");
    if (!line.startsWith(u'[') || !line.endsWith(u')') || middle < 2)
        return std::nullopt;
    const QStringView url = line.sliced(middle + 2).chopped(1);
    if (bareUrl(url).isEmpty())
        return std::nullopt;
    CaptureHeader header;
    header.title = line.sliced(1, middle - 1).trimmed().toString();
    header.url = url.toString();
    return header;
}

/// "title https://…", as programs share a page.
std::optional<CaptureHeader> sharedLine(QStringView line, const Profile &profile)
{
    const qsizetype start = line.lastIndexOf(u"http");
    if (start <= 0 || bareUrl(line.sliced(start)).isEmpty() || !canBeTitle(line.first(start).trimmed(), profile))
        return std::nullopt;
    CaptureHeader header;
    header.title = line.first(start).trimmed().toString();
    header.url = line.sliced(start).toString();
    return header;
}

/// Goes over the lines once and looks back from every URL.
class HeaderFinder
{
public:
    HeaderFinder(const Lines &lines, const Profile &profile)
        : m_lines(lines)
        , m_profile(profile)
    {
    }

    QList<CaptureHeader> find()
    {
        for (int line = 1; line <= m_lines.count(); ++line) {
            if (startsEntry(m_lines, line, m_profile))
                line = entryEnd(line);
            else if (endsRecord(m_lines.at(line), m_profile))
                close(line);
            else
                read(line);
        }
        readOnlyLine();
        return std::move(m_headers);
    }

private:
    [[nodiscard]] QStringView at(int line) const { return m_lines.at(line).trimmed(); }
    [[nodiscard]] bool isBlank(int line) const { return at(line).isEmpty(); }

    void close(int line)
    {
        m_open = false;
        m_floor = line + 1;
    }

    int entryEnd(int line)
    {
        const int last = lastEntryLine(m_lines, line, m_profile);
        close(last);
        return last;
    }

    void read(int line)
    {
        const QStringView content = at(line);
        if (content.isEmpty())
            return;
        if (const QStringView url = bareUrl(content); !url.isEmpty()) {
            readUrlLine(line, url.toString());
        } else if (std::optional<CaptureHeader> link = m_open ? std::nullopt : linkLine(content)) {
            link->first = line;
            add(*std::move(link), line + 1);
        } else if (const auto field = labelledLine(content, m_profile); field && !fieldUrl(*field).isEmpty()) {
            readLabelLine(line, *field);
        }
        m_lastText = line;
    }

    void readUrlLine(int line, const QString &url)
    {
        std::optional<CaptureHeader> header = headerAbove(line);
        // A URL by itself starts a record only where it is not part of one.
        if (!header && (!m_open || m_lastText == m_lastAlone)) {
            header.emplace();
            header->first = line;
            m_lastAlone = line;
        }
        if (!header)
            return;
        header->url = url;
        add(*std::move(header), line + 1);
    }

    /// A record that has no URL line, only labelled links below its title.
    void readLabelLine(int line, const ItemDraft::Field &field)
    {
        std::optional<CaptureHeader> header = isBlank(line - 1) ? std::nullopt : headerAbove(line);
        if (!header || !startsBlock(header->first))
            return;
        const bool isBare = header->source.isEmpty() && header->extra.isEmpty();
        if (isBare && !namesTheThing(field.label, m_profile))
            return;
        header->url = isBare ? fieldUrl(field) : QString();
        add(*std::move(header), isBare ? line + 1 : line);
    }

    void add(CaptureHeader header, int next)
    {
        header.next = next;
        m_headers.append(std::move(header));
        m_floor = next;
        m_open = true;
    }

    /// A line that can be part of a header.
    [[nodiscard]] bool isPlain(int line) const
    {
        const QStringView content = at(line);
        if (line < m_floor || content.isEmpty() || !bareUrl(content).isEmpty())
            return false;
        const auto field = labelledLine(content, m_profile);
        return !field || fieldUrl(*field).isEmpty();
    }

    [[nodiscard]] bool startsBlock(int line) const { return !isPlain(line - 1); }

    [[nodiscard]] bool isTitle(int line) const { return isPlain(line) && canBeTitle(at(line), m_profile); }

    [[nodiscard]] bool isSource(int line) const { return isPlain(line) && canBeSource(at(line)); }

    [[nodiscard]] bool isAuthor(int line) const
    {
        return isPlain(line) && !at(line).startsWith(u"原创") && (isAuthorLine(at(line)) || isDroppedLine(at(line)));
    }

    /// "title ⏎ name ⏎ account": the name, when a block starts with the title.
    [[nodiscard]] bool isName(int line) const
    {
        const QStringView name = at(line);
        const bool isLatin = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 128; });
        return isSource(line) && name.size() <= (isLatin ? longestLatinName : longestName) && isTitle(line - 1) &&
               startsBlock(line - 1);
    }

    /// Title, author and source right above a line, blank lines between them and it allowed.
    [[nodiscard]] std::optional<CaptureHeader> headerAbove(int line) const
    {
        CaptureHeader header;
        int bottom = line - 1;
        while (bottom >= m_floor && isBlank(bottom))
            --bottom;
        const bool isApart = bottom < line - 1;
        for (; isAuthor(bottom) && line - bottom < mostHeaderLines; --bottom)
            header.extra.prepend(at(bottom).toString());
        int title = bottom;
        if (isSource(bottom)) {
            const int above = isAuthor(bottom - 1) || isName(bottom - 1) ? bottom - 2 : bottom - 1;
            if (isTitle(above)) {
                header.source = at(bottom).toString();
                if (above == bottom - 2)
                    header.extra.prepend(at(bottom - 1).toString());
                title = above;
            }
        }
        if (!isTitle(title) || (isApart && !startsBlock(title)))
            return std::nullopt;
        header.first = title;
        header.title = at(title).toString();
        return header;
    }

    /// A text of one line may be title and URL together.
    void readOnlyLine()
    {
        if (!m_headers.isEmpty() || m_lastText == 0)
            return;
        for (int line = 1; line < m_lastText; ++line) {
            if (!isBlank(line))
                return;
        }
        std::optional<CaptureHeader> shared = sharedLine(at(m_lastText), m_profile);
        if (!shared)
            return;
        shared->first = m_lastText;
        add(*std::move(shared), m_lastText + 1);
    }

    const Lines &m_lines;
    const Profile &m_profile;
    QList<CaptureHeader> m_headers;
    int m_floor = 1;      ///< first line that no header, entry or heading has taken
    int m_lastText = 0;   ///< last line with text
    int m_lastAlone = -1; ///< last URL that started a record by itself
    bool m_open = false;  ///< whether lines belong to a record here
};

} // namespace

bool endsRecord(QStringView line, const Profile &profile)
{
    if (headingMarks(line) > 0 || isRuleLine(line))
        return true;
    return isQuoteLine(line) && line.sliced(1).trimmed().startsWith(profile.noteMark);
}

QList<CaptureHeader> findHeaders(const Lines &lines, const Profile &profile)
{
    return HeaderFinder(lines, profile).find();
}

QList<CaptureHeader> findArticle(const Lines &lines, const Profile &profile)
{
    CaptureHeader header;
    int line = 1;
    while (line <= lines.count() && !canBeTitle(lines.at(line).trimmed(), profile))
        ++line;
    if (line > lines.count())
        return {};
    header.first = line;
    header.next = line + 1;
    header.title = lines.at(line).trimmed().toString();
    ++line;
    while (line <= lines.count() && lines.at(line).trimmed().isEmpty())
        ++line;
    // A source only if something is below it: else it is the text.
    const QStringView below = lines.at(line).trimmed();
    if (line < lines.count() && canBeSource(below) && !isListLine(below)) {
        header.source = below.toString();
        header.next = line + 1;
    }
    return {header};
}

} // namespace Jianbao
