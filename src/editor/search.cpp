// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/search.h"

#include "base/cjk.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

char32_t codePointAt(QStringView text, qsizetype index)
{
    const QChar unit = text.at(index);
    if (unit.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(index + 1));
    if (unit.isLowSurrogate() && index > 0 && text.at(index - 1).isHighSurrogate())
        return QChar::surrogateToUcs4(text.at(index - 1), unit);
    return unit.unicode();
}

bool joinsWords(char32_t character)
{
    const bool wordPart = character == U'_' || QChar::isLetterOrNumber(character) || QChar::isMark(character);
    return wordPart && !isCjkCharacter(character);
}

bool splitsWord(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && joinsWords(codePointAt(text, position - 1)) &&
           joinsWords(codePointAt(text, position));
}

QRegularExpression expressionOf(const SearchQuery &query)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.caseSensitive);
    return QRegularExpression(query.pattern, options);
}

} // namespace

Search::Search(SearchQuery query)
    : m_query(std::move(query))
{
    if (m_query.regularExpression)
        m_expression = expressionOf(m_query);
}

QString Search::error() const
{
    if (!m_query.regularExpression || m_expression.isValid())
        return {};
    return u"%1 (%2)"_s.arg(m_expression.errorString()).arg(m_expression.patternErrorOffset() + 1);
}

bool Search::accepts(QStringView text, TextRange match) const
{
    return !m_query.wholeWord || (!splitsWord(text, match.start) && !splitsWord(text, match.end));
}

QList<TextRange> Search::allIn(const QString &text) const
{
    QList<TextRange> found;
    if (isEmpty() || (m_query.regularExpression && !m_expression.isValid()))
        return found;
    const auto take = [&](TextRange match) {
        if (accepts(text, match))
            found.append(match);
    };
    if (m_query.regularExpression) {
        for (auto matches = m_expression.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            take({match.capturedStart(), match.capturedEnd()});
        }
        return found;
    }
    const auto sensitivity = m_query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype length = m_query.pattern.size();
    for (qsizetype at = text.indexOf(m_query.pattern, 0, sensitivity); at >= 0;) {
        const qsizetype before = found.size();
        take({at, at + length});
        at = text.indexOf(m_query.pattern, found.size() > before ? at + length : at + 1, sensitivity);
    }
    return found;
}

QString Search::replacementFor(const QString &text, TextRange match, const QString &replacement) const
{
    if (!m_query.regularExpression)
        return replacement;
    // Matched again in its place, so that look-behinds see what stands before it.
    const QRegularExpressionMatch groups = m_expression.match(text, match.start, QRegularExpression::NormalMatch,
                                                              QRegularExpression::AnchorAtOffsetMatchOption);
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar unit = replacement.at(i);
        if (unit != u'\\' || i + 1 == replacement.size()) {
            result += unit;
            continue;
        }
        const QChar code = replacement.at(++i);
        if (code >= u'0' && code <= u'9')
            result += groups.captured(code.digitValue());
        else if (code == u'n')
            result += u'\n';
        else if (code == u't')
            result += u'\t';
        else if (code == u'\\')
            result += code;
        else
            result += unit, result += code;
    }
    return result;
}

qsizetype matchFrom(const QList<TextRange> &matches, qsizetype position)
{
    if (matches.isEmpty())
        return -1;
    const auto found = std::ranges::lower_bound(matches, position, {}, &TextRange::start);
    return found == matches.end() ? 0 : found - matches.begin();
}

qsizetype matchBefore(const QList<TextRange> &matches, qsizetype position)
{
    if (matches.isEmpty())
        return -1;
    const auto found = std::ranges::upper_bound(matches, position, {}, &TextRange::end);
    return (found == matches.begin() ? matches.end() : found) - matches.begin() - 1;
}

} // namespace Jianbao
