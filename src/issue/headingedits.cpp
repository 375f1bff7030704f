// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/headingedits.h"

#include "base/lines.h"
#include "issue/linesyntax.h"
#include "issue/newblock.h"

#include <QCoreApplication>
#include <QDate>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The topics as a heading would be read that names them.
QStringList separateTopics(const QStringList &topics)
{
    QStringList separate;
    for (const QString &topic : topics) {
        for (const QString &part : topic.split(u'/')) {
            QString clean = part.trimmed();
            clean.replace(u'\n', u' ').replace(u'\r', u' ');
            if (!clean.isEmpty())
                separate.append(clean);
        }
    }
    return separate;
}

Error notADate(const QString &date)
{
    return {.code = ErrorCode::Malformed,
            .message = QCoreApplication::translate("HeadingEdits",
                                                   "“%1” is not the date of an issue. Write year, month and day: "
                                                   "2031-02-03, or 2031-02-xx while the day is open.")
                           .arg(date),
            .path = {}};
}

/// Works on an h1 that is there.
class HeadingEdit
{
public:
    HeadingEdit(QStringView text, const IssueHeading &heading, const Profile &profile)
        : m_text(text)
        , m_heading(heading)
        , m_line(trimmedRange(text, Lines(text).range(heading.line)))
    {
        const TextRange title = trimmedRange(text, {m_line.start + heading.level, m_line.end});
        m_hasPrefix = !profile.titlePrefix.isEmpty() && slice(text, title).startsWith(profile.titlePrefix);
        m_titleEnd = m_hasPrefix ? title.start + profile.titlePrefix.size() : m_line.end;
    }

    QList<TextChange> set(const QString &date, const QStringList &topics)
    {
        const bool hadDate = !m_heading.date.isEmpty();
        if (!hadDate)
            m_changes.append({{m_titleEnd, m_titleEnd}, u" ("_s + date + u')'});
        else if (m_heading.date != date)
            m_changes.append({m_heading.dateRange, date});
        // Without date and prefix the whole line is the title: nothing on it are topics.
        const bool hadTopics = hadDate || m_hasPrefix;
        if (!hadTopics)
            addTopics(topics);
        else if (topics != m_heading.topics)
            replaceTopics(topics, hadDate ? closingParenthesis() + 1 : m_titleEnd);
        return std::move(m_changes);
    }

private:
    /// The one behind the date.
    [[nodiscard]] qsizetype closingParenthesis() const
    {
        qsizetype position = m_heading.dateRange.end;
        while (position < m_line.end && isSpace(m_text.at(position)))
            ++position;
        return position;
    }

    void addTopics(const QStringList &topics)
    {
        if (!topics.isEmpty())
            m_changes.append({{m_line.end, m_line.end}, u"："_s + topics.join(u'/')});
    }

    /// @param start of the separator
    void replaceTopics(const QStringList &topics, qsizetype start)
    {
        const QStringView rest = slice(m_text, {start, m_line.end});
        if (topics.isEmpty())
            m_changes.append({{start, m_line.end}, QString()});
        else if (rest.isEmpty())
            addTopics(topics);
        else
            m_changes.append({m_heading.topicsRange, topics.join(u'/')});
    }

    QStringView m_text;
    const IssueHeading &m_heading;
    TextRange m_line;
    bool m_hasPrefix = false;
    qsizetype m_titleEnd = 0;
    QList<TextChange> m_changes;
};

} // namespace

bool isIssueDate(QStringView date)
{
    if (date.size() != 10)
        return false;
    const bool open = date.endsWith(u"-xx");
    const QString whole = open ? date.first(8) + u"01"_s : date.toString();
    return QDate::fromString(whole, u"yyyy-MM-dd").isValid();
}

Result<QList<TextChange>> setHeading(QStringView text, const Issue &issue, const Profile &profile, const QString &date,
                                     const QStringList &topics)
{
    const QString newDate = date.trimmed();
    const bool isThere = issue.heading && !newDate.isEmpty() && issue.heading->date == newDate;
    if (!isThere && !isIssueDate(newDate))
        return std::unexpected(notADate(date));
    const QStringList newTopics = separateTopics(topics);
    if (issue.heading)
        return HeadingEdit(text, *issue.heading, profile).set(newDate, newTopics);
    const QString prefix = profile.titlePrefix.isEmpty() ? QString() : profile.titlePrefix + u' ';
    const QString suffix = newTopics.isEmpty() ? QString() : u"："_s + newTopics.join(u'/');
    const int after = issue.frontMatter ? issue.frontMatter->lines.last : 0;
    return QList<TextChange>{newBlock(text, Lines(text), after, u"# "_s + prefix + u'(' + newDate + u')' + suffix)};
}

} // namespace Jianbao
