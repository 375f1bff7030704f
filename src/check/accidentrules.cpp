// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/addresses.h"
#include "check/checkedissue.h"
#include "check/prose.h"
#include "check/rules.h"
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

// Addresses.

// FORMAT.md §12, B16.
void findGluedPunctuation(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const SourceSpan &span : issue.markdown().spans) {
        if (span.kind != SourceSpan::Kind::BareLink)
            continue;
        const qsizetype end = meantAddress(text, span.text).end;
        if (end == span.text.start || end >= span.text.end)
            continue;
        qsizetype glued = end + 1;
        while (glued < span.text.end && !text.at(glued).isLetterOrNumber())
            ++glued;
        report.add({end, glued},
                   Text::tr("GitHub takes “%1” for a part of the address, and the link is dead.")
                       .arg(slice(text, {end, glued})),
                   linkedAddress(issue, span));
    }
}

/// The address around a position.
TextRange addressAround(QStringView text, qsizetype position)
{
    const auto isPart = [text](qsizetype i) {
        const QChar c = text.at(i);
        return c > u' ' && c.unicode() < 0x80 && !QStringView(u"()<>[]\"`").contains(c);
    };
    TextRange range{position, position};
    while (range.start > 0 && isPart(range.start - 1))
        --range.start;
    while (range.end < text.size() && isPart(range.end))
        ++range.end;
    return range;
}

// FORMAT.md §12, T14.
void findTemporaryLinks(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u"timestamp="); at >= 0; at = text.indexOf(u"timestamp=", from)) {
        const TextRange range = addressAround(text, at);
        from = range.end;
        const QStringView address = slice(text, range);
        const TextRole role = issue.markdown().roleAt(at);
        if (address.contains(u"weixin.qq.com/") && address.contains(u"signature=") && role != TextRole::Code &&
            role != TextRole::FrontMatter)
            report.add(range, Text::tr("This address of a search result is valid for some hours only."));
    }
}

// Markup.

/// The tilde of a struck-out text at one of its ends, over other marks; -1: it is a double one.
qsizetype tildeAt(QStringView text, qsizetype position, int step)
{
    const auto at = [text](qsizetype i) {
        return i >= 0 && i < text.size() ? text.at(i) : QChar();
    };
    while (QStringView(u"*_`[]<>").contains(at(position)) && !at(position).isNull())
        position += step;
    return at(position) == u'~' && at(position + step) != u'~' ? position : -1;
}

// FORMAT.md §12, B15; RENDERING.md §3.8.
void findAccidentalStrikethrough(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    for (const SourceSpan &span : issue.markdown().spans) {
        if (span.kind != SourceSpan::Kind::Deleted)
            continue;
        const qsizetype open = tildeAt(text, span.text.start - 1, -1);
        const qsizetype close = tildeAt(text, span.text.end, 1);
        if (open < 0 || close < 0)
            continue;
        const auto replaced = [open, close](const QString &with) {
            return QList<TextChange>{{{open, open + 1}, with}, {{close, close + 1}, with}};
        };
        // "1~11", "甲~乙": a range.
        const bool isRange = open > 0 && text.at(open - 1).isLetterOrNumber();
        report.add({open, close + 1}, Text::tr("GitHub strikes out the text between these two “~”."),
                   {{Text::tr("Show them as they are: “\\~”"), replaced(u"\\~"_s), isRange},
                    {Text::tr("Put “～”"), replaced(u"～"_s), false}});
    }
}

/// Elements of HTML, MathML and SVG that somebody may mean.
bool isElement(QStringView name)
{
    static const QList<QStringView> names{
        u"a",        u"abbr",     u"acronym",    u"address",    u"article",  u"aside",    u"audio",    u"b",
        u"bdi",      u"bdo",      u"big",        u"blockquote", u"body",     u"br",       u"button",   u"canvas",
        u"caption",  u"center",   u"cite",       u"code",       u"col",      u"colgroup", u"dd",       u"del",
        u"details",  u"dfn",      u"dialog",     u"dir",        u"div",      u"dl",       u"dt",       u"em",
        u"embed",    u"fieldset", u"figcaption", u"figure",     u"font",     u"footer",   u"form",     u"frame",
        u"frameset", u"g",        u"h1",         u"h2",         u"h3",       u"h4",       u"h5",       u"h6",
        u"head",     u"header",   u"hr",         u"html",       u"i",        u"iframe",   u"img",      u"ins",
        u"kbd",      u"legend",   u"li",         u"main",       u"mark",     u"marquee",  u"math",     u"menu",
        u"meta",     u"meter",    u"nav",        u"nobr",       u"noscript", u"ol",       u"optgroup", u"p",
        u"path",     u"picture",  u"pre",        u"progress",   u"q",        u"rb",       u"rect",     u"rp",
        u"rt",       u"rtc",      u"ruby",       u"s",          u"samp",     u"script",   u"search",   u"section",
        u"select",   u"small",    u"span",       u"strike",     u"strong",   u"style",    u"sub",      u"summary",
        u"sup",      u"svg",      u"table",      u"tbody",      u"td",       u"textarea", u"tfoot",    u"th",
        u"thead",    u"tr",       u"track",      u"tt",         u"u",        u"ul",       u"use",      u"video",
        u"wbr"};
    return names.contains(name);
}

/// Elements that are also words of programs, "vector<data>": meant where they have attributes or a closing tag.
bool isWordAndElement(QStringView name)
{
    static const QList<QStringView> names{u"data",  u"object", u"input", u"output",  u"map",    u"time",
                                          u"title", u"link",   u"label", u"source",  u"option", u"param",
                                          u"area",  u"base",   u"slot",  u"template"};
    return names.contains(name);
}

/// Whether a tag, "<model>", is text that was not meant as one.
bool isAccidental(QStringView tag, QStringView text)
{
    const QStringView inner = tag.sliced(1, tag.size() - 2);
    const QStringView bare = inner.startsWith(u'/') ? inner.sliced(1) : inner;
    qsizetype length = 0;
    while (length < bare.size() && (isAlphanumeric(bare.at(length)) || bare.at(length) == u'-'))
        ++length;
    const QString name = bare.first(length).toString().toLower();
    if (name.isEmpty() || isElement(name)) // "<!--", "<?"
        return false;
    const bool isBare = isBlankLine(bare.sliced(length));
    return !isWordAndElement(name) ||
           (isBare && !inner.startsWith(u'/') && !text.contains(QString(u"</"_s + name), Qt::CaseInsensitive));
}

/// The end of the tag at a "<", quoted values left out; the same place: there is none.
qsizetype tagEnd(QStringView text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'>')
            return i + 1;
        const bool isQuote = (c == u'"' || c == u'\'') && text.at(i - 1) == u'=';
        if (c == u'<' || (isQuote && (i = text.indexOf(c, i + 1)) < 0))
            break;
    }
    return start;
}

/// Whether a backslash makes text of a tag: not in the middle of a block of HTML, where Markdown is not read.
bool canBeEscaped(const CheckedIssue &issue, qsizetype start)
{
    const int number = issue.lineOf(start);
    const SourceBlock *leaf = issue.markdown().leafAt(number);
    return !leaf || leaf->kind != SourceBlock::Kind::Html ||
           (leaf->lines.first == number && issue.markdown().line(number).start == start);
}

// FORMAT.md §12, B14.
void findAccidentalHtml(const CheckedIssue &issue, Report &report)
{
    const QStringView text = issue.text();
    const auto isHtml = [&issue](qsizetype i) {
        return issue.markdown().roleAt(i) == TextRole::Html;
    };
    for (qsizetype i = text.indexOf(u'<'); i >= 0; i = text.indexOf(u'<', i + 1)) {
        const TextRange range{i, isHtml(i) ? tagEnd(text, i) : i};
        if (range.isEmpty() || !isHtml(range.end - 1))
            continue;
        i = range.end - 1;
        const QStringView tag = slice(text, range);
        if (!isAccidental(tag, text))
            continue;
        QList<Fix> fixes;
        if (canBeEscaped(issue, range.start))
            fixes.append(
                {Text::tr("Show it as it is: “\\<”"), {{{range.start, range.start}, u"\\"_s}}, !tag.contains(u'=')});
        report.add(range, Text::tr("“%1” is read as HTML and not shown.").arg(tag), fixes);
    }
}

constexpr const char *saidByGlued[] = {"render.bare-url"};

constexpr Rule rules[] = {
    {
        .id = "link.glued-punctuation",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text glued to an address"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "GitHub takes all up to the next space for the address, and the link is dead."),
        .wrong = "代码：https://a.cn/b；请看。\n",
        .right = "代码：<https://a.cn/b>；请看。\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts the address between “<” and “>”, or makes a link of it."),
        .check = findGluedPunctuation,
        .covers = saidByGlued,
    },
    {
        .id = "link.temporary",
        .severity = Severity::Error,
        .title = QT_TRANSLATE_NOOP("Rules", "Address that expires"),
        .why = QT_TRANSLATE_NOOP("Rules", "WeChat's search gives addresses with a time stamp and a signature that lead "
                                          "nowhere after some hours. Open the article and copy its own address."),
        .wrong = "[甲](https://mp.weixin.qq.com/s?src=11&timestamp=1553941324&ver=1&signature=ab)\n",
        .right = "[甲](https://mp.weixin.qq.com/s/ab)\n",
        .fix = nullptr,
        .check = findTemporaryLinks,
    },
    {
        .id = "strikethrough.accidental",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text struck out by accident"),
        .why = QT_TRANSLATE_NOOP("Rules", "GitHub strikes out what is between two single “~”; the site does not."),
        .wrong = "第1~11层和第12~16层\n",
        .right = "第1\\~11层和第12\\~16层\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “\\~”, or “～”."),
        .check = findAccidentalStrikethrough,
    },
    {
        .id = "html.accidental",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Angle brackets read as HTML"),
        .why = QT_TRANSLATE_NOOP("Rules", "A text between “<” and “>” that looks like a tag is not shown to readers."),
        .wrong = "类型 vector<float> 的数组\n",
        .right = "类型 vector\\<float> 的数组\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “\\<”."),
        .check = findAccidentalHtml,
    },
};

} // namespace

std::span<const Rule> accidentRules()
{
    return rules;
}

} // namespace Jianbao
