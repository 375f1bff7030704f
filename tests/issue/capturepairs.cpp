// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "capturepairs.h"

#include <QTextStream>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

/// One space for any run of them.
QString normal(QStringView text)
{
    return text.toString().simplified();
}

QString firstSummary(const Item &item)
{
    for (const Field &field : item.fields) {
        if (field.kind == Field::Kind::Summary)
            return normal(field.value.section(u'\n', 0, 0));
    }
    return {};
}

QString titleLine(const QStringList &tags, const QString &title, const QString &source)
{
    const QString group = tags.isEmpty() ? QString() : u"[%1] "_s.arg(tags.join(u"] ["));
    const QString end = source.isEmpty() ? QString() : u" | "_s + source;
    return normal(QString(group + title + end));
}

QString titleLineOf(const ItemDraft &draft)
{
    return titleLine(draft.tags, draft.title, draft.source);
}

QString titleLineOf(const Item &item)
{
    return titleLine(item.tags, item.title, item.source.value_or(QString()));
}

const Item *itemWithUrl(const Issue &issue, const QString &url)
{
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items) {
            if (item.url == url)
                return &item;
        }
    }
    return nullptr;
}

Origin originOf(const QString &ours, const QString &published, const QStringList &notes)
{
    if (ours == published)
        return Origin::Same;
    if (published.isEmpty() || notes.contains(published))
        return Origin::OtherLine;
    return ours.contains(published) ? Origin::Shortened : Origin::Rewritten;
}

QString nameOf(Origin origin)
{
    switch (origin) {
    case Origin::Same:
        return u"same"_s;
    case Origin::OtherLine:
        return u"another line of the notes"_s;
    case Origin::Shortened:
        return u"shortened by hand"_s;
    case Origin::Rewritten:
        return u"rewritten by hand"_s;
    }
    return {};
}

/// The URLs of an entry that stand in its notes: all of them have to be in the draft.
bool keepsLinks(const Pair &pair)
{
    const QString notes = pair.notes.join(u'\n');
    QString ours = pair.capture.draft.url + u'\n' + pair.capture.draft.body.join(u'\n');
    for (const ItemDraft::Field &field : pair.capture.draft.fields)
        ours += u'\n' + field.value;
    for (const Field &field : pair.item->fields) {
        if (field.url && notes.contains(*field.url) && !ours.contains(*field.url))
            return false;
    }
    return true;
}

} // namespace

Pair comparedPair(const Capture &capture, const Lines &lines, const Issue &published, const Issue &next)
{
    Pair pair{capture, {}, itemWithUrl(published, capture.draft.url)};
    for (int line = capture.lines.first; line <= capture.lines.last; ++line)
        pair.notes.append(normal(lines.at(line)));
    if (!pair.item)
        return pair;
    const ItemDraft &draft = capture.draft;
    pair.title = originOf(normal(draft.title), normal(pair.item->title), pair.notes);
    const bool isSame = titleLineOf(draft) == titleLineOf(*pair.item);
    if (pair.title == Origin::Same && !isSame)
        pair.title = Origin::Rewritten;
    const QString published1 = firstSummary(*pair.item);
    pair.summary = originOf(normal(draft.body.value(0)), published1, pair.notes);
    pair.linksKept = keepsLinks(pair);
    const Item *first = itemWithUrl(next, draft.url);
    pair.sameAtFirst = pair.title != Origin::Same && first && titleLineOf(*first) == titleLineOf(draft);
    return pair;
}

void show(const Pair &pair)
{
    const ItemDraft &draft = pair.capture.draft;
    QTextStream out(stdout);
    out << "  notes " << pair.capture.lines.first << "-" << pair.capture.lines.last << ": title " << nameOf(pair.title)
        << (pair.sameAtFirst ? " after the editor's own first version, which is ours" : "") << ", summary "
        << nameOf(pair.summary) << (pair.linksKept ? "" : ", LINK LOST") << "\n";
    if (pair.title != Origin::Same)
        out << "    ours:      " << titleLineOf(draft) << "\n    published: " << titleLineOf(*pair.item) << "\n";
    if (pair.summary != Origin::Same) {
        out << "    ours:      " << normal(draft.body.value(0)).left(80)
            << "\n    published: " << firstSummary(*pair.item).left(80) << "\n";
    }
}

void Figures::add(const Pair &pair)
{
    const bool isTitle = pair.title == Origin::Same;
    const bool isSummary = pair.summary == Origin::Same;
    ++pairs;
    titles += isTitle ? 1 : 0;
    firstTitles += isTitle || pair.sameAtFirst ? 1 : 0;
    summaries += isSummary ? 1 : 0;
    both += isTitle && isSummary ? 1 : 0;
    linksKept += pair.linksKept ? 1 : 0;
    byRule += pair.title != Origin::OtherLine && pair.summary != Origin::OtherLine && pair.linksKept ? 1 : 0;
}

void Figures::show(qsizetype records) const
{
    QTextStream(stdout) << "records " << records << "; published as entries " << pairs << ", inside another " << inside
                        << "\nof the entries: links kept " << linksKept << ", title line identical " << titles
                        << " (or to the editor's first version: " << firstTitles << "), first summary line identical "
                        << summaries << ", both identical " << both << "; identical but for changes by hand " << byRule
                        << "\n";
}

} // namespace Jianbao::Test
