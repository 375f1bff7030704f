// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/archive.h"
#include "check/checkedissue.h"
#include "check/rules.h"
#include "issue/indexlinks.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// The target behind "](" or an HTML attribute: up to a space, or to what closes it.
TextRange targetAt(QStringView text, qsizetype start, qsizetype end, QChar close)
{
    if (close == u')' && start < end && text.at(start) == u'<')
        return targetAt(text, start + 1, end, u'>');
    int open = 0;
    for (qsizetype at = start; at < end; ++at) {
        const QChar c = text.at(at);
        open += close == u')' && c == u'(' ? 1 : 0;
        if (c == close && open-- == 0)
            return {start, at};
        if (c.isSpace() && close == u')')
            return {start, at};
    }
    return {start, start};
}

/// Whether a target names a file of the repository, not a page of the web, a mail address or a place in this page.
bool isFile(QStringView target)
{
    if (target.isEmpty() || target.startsWith(u'#') || target.startsWith(u'?') || target.startsWith(u"//"))
        return false;
    const auto isSchemeCharacter = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    };
    const auto end = std::ranges::find_if_not(target, isSchemeCharacter);
    return end == target.end() || end == target.begin() || *end != u':';
}

void checkTarget(const CheckedIssue &issue, const Archive &archive, TextRange range, Report &report)
{
    const QStringView target = slice(issue.text(), range);
    if (!isFile(target))
        return;
    const QString file = linkedFile(target, archive.folder());
    if (archive.hasFile(file))
        return;
    QList<Fix> fixes;
    if (target.startsWith("www."_L1))
        fixes.append(Fix{Text::tr("Write “https://”"), {{{range.start, range.start}, u"https://"_s}}});
    report.add(range, Text::tr("There is no file “%1”.").arg(file), fixes);
}

// RENDERING.md §5. The list of earlier issues has a rule of its own.
void findBrokenLinks(const CheckedIssue &issue, const Archive &archive, Report &report)
{
    if (!archive.fileExists())
        return;
    const QStringView text = issue.text();
    constexpr std::pair<QStringView, QChar> openings[] = {{u"](", u')'}, {u"href=\"", u'"'}, {u"src=\"", u'"'}};
    for (const auto &[opening, close] : openings) {
        for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            const TextRole role = issue.markdown().roleAt(at);
            const bool isMeant = close == u')' ? role == TextRole::Markup : role == TextRole::Html;
            const int line = issue.lineOf(at);
            if (isMeant && issue.regionOf(line) != Region::BackIssues)
                checkTarget(issue, archive, targetAt(text, at + opening.size(), issue.lines().range(line).end, close),
                            report);
        }
    }
}

constexpr Rule rules[] = {
    {
        .id = "link.broken-relative",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Link to a file that is not there"),
        .why = QT_TRANSLATE_NOOP("Rules", "Readers get an error page, or see no image."),
        .wrong = "![wechat_qrcode](../no-such-file.jpg)\n",
        .right = "![wechat_qrcode](../wechat_qrcode.jpg)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “https://” where that is what is missing."),
        .checkInArchive = findBrokenLinks,
    },
};

} // namespace

std::span<const Rule> fileRules()
{
    return rules;
}

} // namespace Jianbao
