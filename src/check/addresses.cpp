// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/addresses.h"

#include "check/markdownlines.h"
#include "check/prose.h"
#include "issue/linesyntax.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool isAddressUnit(QChar c)
{
    return isAlphanumeric(c) || QStringView(u"-._~:/?#[]@!$&'()*+,;=%").contains(c);
}

/// Whether a letter that is not ASCII goes on with a path or query.
bool isInPath(QChar before, QChar c)
{
    const bool isForeign = c.unicode() >= 0x80 && c.isLetterOrNumber();
    return isForeign && (before.unicode() >= 0x80 || QStringView(u"/=-_%&+#").contains(before));
}

} // namespace

TextRange meantAddress(QStringView text, TextRange link)
{
    qsizetype end = link.start;
    int depth = 0; // of brackets: "https://a.cn](https://b.cn)" is two addresses
    while (end < link.end && depth >= 0 &&
           (isAddressUnit(text.at(end)) || (end > link.start && isInPath(text.at(end - 1), text.at(end))))) {
        depth += text.at(end) == u'[' ? 1 : text.at(end) == u']' ? -1 : 0;
        ++end;
    }
    const auto isUnopened = [&](QChar open, QChar close) {
        const QStringView address = slice(text, {link.start, end});
        return address.endsWith(close) && address.count(close) > address.count(open);
    };
    while (end > link.start && (QStringView(u".,;:!?'\"*_~").contains(text.at(end - 1)) || isUnopened(u'(', u')') ||
                                isUnopened(u'[', u']')))
        --end;
    return {link.start, end};
}

QString asLinkText(QStringView address)
{
    QString text;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        const QStringView rest = address.sliced(i);
        if (QStringView(u"\\`*_~[]'\"<>").contains(c) || rest.startsWith(u"--") || rest.startsWith(u"...") ||
            (c == u'-' && text.endsWith(u'-')))
            text += u'\\';
        text += c;
    }
    return text;
}

QString asDestination(QStringView address)
{
    return address.toString().replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
}

QList<Fix> linkedAddress(const CheckedIssue &issue, const SourceSpan &link)
{
    const TextRange range = meantAddress(issue.text(), link.text);
    if (slice(issue.text(), {range.end, link.text.end}).contains(u"://"))
        return {}; // a link that lost its first bracket
    const QStringView address = slice(issue.text(), range);
    const bool hasScheme = link.address.startsWith(address);
    const MarkdownLine line = markdownLine(issue, issue.lineOf(range.start));
    // The site takes "<" at the start of a lazy line for HTML (RENDERING.md §3.2), and "<<" for a quotation mark.
    const bool isBehindAngle = range.start > 0 && issue.text().at(range.start - 1) == u'<';
    if (hasScheme && !isBehindAngle && !(line.place.isLazy && line.start == range.start))
        return {{Text::tr("Put it into angle brackets"), {{range, u'<' + address.toString() + u'>'}}, true}};
    const QString target = (hasScheme ? QString() : u"http://"_s) + asDestination(address);
    return {{Text::tr("Write it as a link"), {{range, u'[' + asLinkText(address) + u"]("_s + target + u')'}}, true}};
}

} // namespace Jianbao
