// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemwriter.h"

#include "issue/itemlines.h"
#include "issue/linesyntax.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// One line: line ends become spaces.
QString oneLine(const QString &text)
{
    QString line = text.trimmed();
    line.replace(u'\n', u' ').remove(u'\r');
    return line;
}

/// A text that goes between "[" and "]".
QString withoutBrackets(const QString &text)
{
    return oneLine(text).replace(u'[', u'【').replace(u']', u'】');
}

/// Bars that would part title and source.
QString withTightBars(QString text)
{
    for (const QChar bar : u"|丨｜"_s) {
        const QString tight(bar);
        for (const QString &loose : QStringList{u' ' + tight, tight + u' '}) {
            while (text.contains(loose))
                text.replace(loose, tight);
        }
    }
    return text;
}

} // namespace

bool standsBelowLabel(QStringView line)
{
    return isListLine(line) || isItemStart(line) || line.trimmed().startsWith(u"![");
}

QString titleText(const QString &title, const QString &source)
{
    // The last bar parts title and source: without source, the title has none that could.
    const QString text = withoutBrackets(title);
    return source.trimmed().isEmpty() ? withTightBars(text) : text;
}

QString sourceText(const QString &source)
{
    return withTightBars(withoutBrackets(source));
}

QString urlText(const QString &url)
{
    QString text;
    for (const QChar c : url.trimmed()) {
        if (c == u'(')
            text += u"%28"_s;
        else if (c == u')')
            text += u"%29"_s;
        else if (c == u'（' || c == u'）')
            text += c == u'（' ? u"%EF%BC%88"_s : u"%EF%BC%89"_s;
        else
            text += c.isSpace() ? u"%20"_s : QString(c);
    }
    return text;
}

QString linkText(const QString &title, const QString &source, const QString &url)
{
    const QString from = sourceText(source);
    QString text = titleText(title, source);
    if (!from.isEmpty())
        text += (text.isEmpty() ? u"| "_s : u" | "_s) + from;
    const QString target = urlText(url);
    return target.isEmpty() ? text : u'[' + text + u"]("_s + target + u')';
}

QString tagsText(const QStringList &tags)
{
    QString text;
    for (const QString &tag : tags) {
        if (const QString name = withoutBrackets(tag); !name.isEmpty())
            text += u'[' + name + u"] "_s;
    }
    return text;
}

QString labelText(const QString &label)
{
    QString text = oneLine(label);
    while (!text.isEmpty() && isColon(text.back()))
        text = text.chopped(1).trimmed();
    return text;
}

QString valueText(const QString &value)
{
    return oneLine(value);
}

QString bodyLineText(const QString &line)
{
    QString text = line;
    text.remove(u'\n').remove(u'\r');
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    const bool list = isListLine(text) || isItemStart(text);
    if (list && indentOf(text) < 2)
        return u"    "_s + text.trimmed();
    if (headingMarks(text) > 0 || isRuleLine(text))
        return u'\\' + text;
    return text;
}

QString writtenLine(const QString &line)
{
    return line + u"  \n"_s;
}

QString summaryText(const QStringList &body, const Profile &profile)
{
    if (body.isEmpty())
        return {};
    const bool labelAlone = standsBelowLabel(body.first());
    QString text = writtenLine(profile.summaryLabel + u'：' + (labelAlone ? QString() : valueText(body.first())));
    for (const QString &line : body.sliced(labelAlone ? 0 : 1)) {
        if (const QString written = bodyLineText(line); !written.isEmpty())
            text += writtenLine(written);
    }
    return text;
}

QString itemText(const ItemDraft &draft, const Profile &profile)
{
    QString text = writtenLine(u"- "_s + tagsText(draft.tags) + linkText(draft.title, draft.source, draft.url));
    if (text.startsWith(u"-  "))
        text = u"- \n"_s;
    for (const ItemDraft::Field &field : draft.fields)
        text += fieldText(field);
    return text + summaryText(draft.body, profile);
}

QString fieldText(const ItemDraft::Field &field)
{
    return writtenLine(labelText(field.label) + u'：' + valueText(field.value));
}

} // namespace Jianbao
