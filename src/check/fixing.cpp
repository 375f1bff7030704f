// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/fixing.h"

#include "base/lines.h"

#include <algorithm>

namespace Jianbao {

namespace {

// Fixes make room for others only a few times; more rounds than this are two rules that disagree.
constexpr int mostRounds = 20;

using Choice = std::function<const Fix *(const Finding &)>;

/// The fixes that are applied in one round. Those of different rules are a line apart at least: each of them was made
/// for the lines as they are.
class Round
{
public:
    explicit Round(QStringView text)
        : m_lines(text)
    {
    }

    /// Takes a fix unless it is in the way of one before it: then it waits for the next round.
    void add(const Finding &finding, const Fix &fix)
    {
        if (fix.changes.isEmpty() || !fits(finding, fix))
            return;
        m_changes += fix.changes;
        m_rule = finding.rule;
        ++m_count;
    }

    [[nodiscard]] const QList<TextChange> &changes() const { return m_changes; }
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] bool fits(const Finding &finding, const Fix &fix) const
    {
        if (m_changes.isEmpty())
            return true;
        const TextRange last = m_changes.last().range;
        const TextRange next = fix.changes.first().range;
        if (next.start < last.end || next == last)
            return false;
        return finding.rule == m_rule || m_lines.lineAt(next.start) > m_lines.lineAt(last.end) + 1;
    }

    Lines m_lines;
    QList<TextChange> m_changes;
    QString m_rule; ///< of the last change
    int m_count = 0;
};

FixedText fixed(const QString &text, const FindingsOf &findingsOf, const Choice &choose)
{
    FixedText result{.text = text};
    for (int i = 0; i < mostRounds; ++i) {
        Round round(result.text);
        for (const Finding &finding : findingsOf(result.text)) {
            if (const Fix *fix = choose(finding))
                round.add(finding, *fix);
        }
        if (round.count() == 0)
            break;
        result.text = applied(result.text, round.changes());
        result.count += round.count();
    }
    return result;
}

} // namespace

FixedText withSafeFixes(const QString &text, const FindingsOf &findingsOf)
{
    return fixed(text, findingsOf, [](const Finding &finding) {
        const auto safe = std::ranges::find_if(finding.fixes, &Fix::isSafe);
        return safe == finding.fixes.end() ? nullptr : &*safe;
    });
}

FixedText withFixesOf(const QString &rule, const QString &text, const FindingsOf &findingsOf)
{
    return fixed(text, findingsOf, [&rule](const Finding &finding) {
        return finding.rule == rule && !finding.fixes.isEmpty() ? &finding.fixes.first() : nullptr;
    });
}

} // namespace Jianbao
