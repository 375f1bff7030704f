// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "sketch.h"

#include "outline/outlinemodel.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

Item sketchItem(const QStringList &parts, int line)
{
    Item item;
    item.lines = {line, line};
    item.title = parts.value(0);
    if (parts.size() > 1)
        item.source = parts[1];
    item.url = parts.value(2, u"https://example.org/"_s + item.title);
    return item;
}

Region addLine(Issue &issue, const QString &text, int line)
{
    const QStringList parts = text.sliced(qMin(2, text.size())).split(u'|');
    if (text.startsWith(u"## ")) {
        Section section;
        section.id = text.section(u' ', 1, 1);
        if (section.id == u"?")
            section.id.clear();
        section.heading = text.section(u' ', 2);
        section.lines = {line, line};
        issue.sections.append(section);
        return Region::SectionHeading;
    }
    if (text.startsWith(u'*')) {
        WarmUpItem bullet;
        bullet.line = line;
        bullet.company = parts.value(0);
        bullet.text = parts.value(1);
        issue.warmUp.append(bullet);
        return Region::WarmUp;
    }
    if (text == u"~")
        return Region::WarmUp;
    if (text == u"==") {
        issue.backIssues = BackIssues{{line, line}, {{u"2019-03-31"_s, u"a"_s, line}}};
        return Region::BackIssues;
    }
    if (text == u"--") {
        issue.trailer = LineSpan{line, line};
        return Region::Trailer;
    }
    if (text.isEmpty() || issue.sections.isEmpty())
        return Region::Blank;
    Section &section = issue.sections.last();
    section.lines.last = line;
    if (text.startsWith(u'-'))
        section.items.append(sketchItem(parts, line));
    else if (!section.items.isEmpty())
        section.items.last().lines.last = line;
    return Region::Item;
}

void dump(const QAbstractItemModel &model, const QModelIndex &parent, const QString &indent, QStringList &rows)
{
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        const auto row = index.data(OutlineModel::RowRole).value<OutlineRow>();
        rows.append(u"%1%2 (%3) <%4> %5 [%6] %7-%8"_s.arg(indent, row.title, row.detail, row.url)
                        .arg(row.count)
                        .arg(row.sectionId)
                        .arg(row.lines.first)
                        .arg(row.lines.last));
        dump(model, index, indent + u"  "_s, rows);
    }
}

} // namespace

Issue sketchIssue(const QStringList &lines)
{
    Issue issue;
    for (int i = 0; i < lines.size(); ++i)
        issue.regions.append(addLine(issue, lines[i], i + 1));
    return issue;
}

Issue sketchIssue(const QString &text)
{
    return sketchIssue(text.split(u'\n'));
}

QStringList dumpRows(const QAbstractItemModel &model)
{
    QStringList rows;
    dump(model, {}, QString(), rows);
    return rows;
}

} // namespace Jianbao::Test
