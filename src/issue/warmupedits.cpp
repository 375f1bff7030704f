// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/warmupedits.h"

#include "issue/linesyntax.h"
#include "issue/titleline.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView closing = u"；;。";

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// Whether a bullet ends in a URL that is no link's: what comes behind it would be read as part of it.
bool endsInBareUrl(QStringView bullet)
{
    const qsizetype start = qMax(bullet.lastIndexOf(u"http://"), bullet.lastIndexOf(u"https://"));
    if (start < 0 || (start > 0 && bullet.at(start - 1) == u'('))
        return false;
    return urlLength(bullet.sliced(start)) == bullet.size() - start;
}

/// Whether the end of a bullet is to stay: another mark of punctuation, or one inside emphasis.
bool endIsFixed(QStringView bullet)
{
    if (bullet.endsWith(u'*')) {
        while (bullet.endsWith(u'*'))
            bullet.chop(1);
        return !bullet.isEmpty() && (closing.contains(bullet.back()) || endIsFixed(bullet));
    }
    return bullet.isEmpty() || QStringView(u"！？!?…：:").contains(bullet.back()) || endsInBareUrl(bullet);
}

/// Walks over the warm-up of one issue.
class WarmUpEdit
{
public:
    WarmUpEdit(QStringView text, const Issue &issue)
        : m_text(text)
        , m_issue(issue)
    {
    }

    QList<TextChange> normalise()
    {
        const QList<WarmUpItem> &items = m_issue.warmUp;
        for (qsizetype i = 0; i < items.size(); ++i)
            m_isBullet.append(!items.at(i).marker.isEmpty() || lostItsBullet(i));
        for (qsizetype i = 0; i < items.size(); ++i) {
            const bool goesOn = isFollowedBy(i, false);
            if (m_isBullet.at(i) && !items.at(i).text.isEmpty())
                normaliseBullet(items.at(i), goesOn, isFollowedBy(i, true));
        }
        return std::move(m_changes);
    }

private:
    /// A line with a company right below a finished bullet (FORMAT.md §12, N2).
    [[nodiscard]] bool lostItsBullet(qsizetype index) const
    {
        if (index == 0 || !m_isBullet.at(index - 1))
            return false;
        const WarmUpItem &above = m_issue.warmUp.at(index - 1);
        const WarmUpItem &item = m_issue.warmUp.at(index);
        const bool finished = !above.text.isEmpty() && closing.contains(above.text.back());
        return finished && item.company && above.line + 1 == item.line && !isSpace(m_text.at(item.range.start));
    }

    /// Whether the next line of the list is a bullet, or one that goes on with this bullet.
    [[nodiscard]] bool isFollowedBy(qsizetype index, bool bullet) const
    {
        if (index + 1 >= m_issue.warmUp.size() || m_isBullet.at(index + 1) != bullet)
            return false;
        const int line = m_issue.warmUp.at(index).line;
        const int next = m_issue.warmUp.at(index + 1).line;
        if (!bullet)
            return next == line + 1;
        return std::all_of(m_issue.regions.begin() + line, m_issue.regions.begin() + next - 1,
                           [](Region region) { return region == Region::Blank; });
    }

    void normaliseBullet(const WarmUpItem &item, bool goesOn, bool bulletFollows)
    {
        if (item.marker.isEmpty())
            m_changes.append({{item.range.start, item.range.start}, u"- "_s});
        else if (item.marker == u"–")
            m_changes.append({{item.range.start, item.range.start + 1}, u"-"_s});
        if (item.company)
            normaliseColon(item);
        if (!goesOn)
            normaliseEnd(item, bulletFollows ? u'；' : u'。');
    }

    void normaliseColon(const WarmUpItem &item)
    {
        qsizetype colon = item.range.start;
        while (!isColon(m_text.at(colon)))
            ++colon;
        const bool inNumber =
            isDigit(m_text.at(colon - 1)) && colon + 1 < m_text.size() && isDigit(m_text.at(colon + 1));
        if (m_text.at(colon) != u':' || inNumber)
            return;
        TextRange range{colon, item.textRange.start};
        while (isSpace(m_text.at(range.start - 1)))
            --range.start;
        m_changes.append({range, u"："_s});
    }

    void normaliseEnd(const WarmUpItem &item, QChar mark)
    {
        qsizetype lineEnd = item.range.end;
        while (lineEnd < m_text.size() && (m_text.at(lineEnd) == u' ' || m_text.at(lineEnd) == u'\t'))
            ++lineEnd;
        qsizetype end = item.textRange.end;
        while (end > item.textRange.start && closing.contains(m_text.at(end - 1)))
            --end;
        const QStringView kept = slice(m_text, {item.textRange.start, end});
        QString right = mark;
        if (endIsFixed(kept)) {
            end = item.textRange.end;
            right.clear();
        }
        if (slice(m_text, {end, lineEnd}) != right)
            m_changes.append({{end, lineEnd}, right});
    }

    QStringView m_text;
    const Issue &m_issue;
    QList<bool> m_isBullet; ///< with those that get one
    QList<TextChange> m_changes;
};

} // namespace

QList<TextChange> normaliseWarmUp(QStringView text, const Issue &issue)
{
    return WarmUpEdit(text, issue).normalise();
}

} // namespace Jianbao
