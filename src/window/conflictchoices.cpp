// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/conflictchoices.h"

#include <algorithm>

namespace Jianbao {

namespace {

QString withLineEnd(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'\n') ? text : QString(text + u'\n');
}

} // namespace

ConflictChoices::ConflictChoices(const Merge &merge)
    : m_merge(merge)
{
    int line = 1;
    for (qsizetype i = 0; i < merge.pieces.size(); ++i) {
        if (merge.pieces.at(i).kind == MergePiece::Kind::Conflict)
            m_conflicts.append({i, line, Choice::None, {}});
        line += int(merge.pieces.at(i).mine.count(u'\n'));
    }
}

const MergePiece &ConflictChoices::piece(int index) const
{
    return m_merge.pieces.at(m_conflicts.at(index).piece);
}

QString ConflictChoices::offered(int index, Choice choice) const
{
    const MergePiece &conflict = piece(index);
    switch (choice) {
    case Choice::Mine:
        return conflict.mine;
    case Choice::Theirs:
        return conflict.theirs;
    case Choice::Both:
        return conflict.mine.isEmpty() ? conflict.theirs : QString(withLineEnd(conflict.theirs) + conflict.mine);
    case Choice::None:
    case Choice::Edited:
        break;
    }
    return {};
}

void ConflictChoices::choose(int index, Choice choice)
{
    m_conflicts[index].choice = choice;
    m_conflicts[index].text = offered(index, choice);
}

void ConflictChoices::edit(int index, const QString &text)
{
    Conflict &conflict = m_conflicts[index];
    conflict.text = text;
    conflict.choice = text.isEmpty() ? Choice::None : Choice::Edited;
    if (text.isEmpty())
        return;
    for (const Choice choice : {Choice::Mine, Choice::Theirs, Choice::Both}) {
        if (text == offered(index, choice)) {
            conflict.choice = choice;
            return;
        }
    }
}

int ConflictChoices::decidedCount() const
{
    return int(std::ranges::count_if(m_conflicts, [](const Conflict &c) { return c.choice != Choice::None; }));
}

bool ConflictChoices::isAnyEdited() const
{
    return std::ranges::any_of(m_conflicts, [](const Conflict &c) { return c.choice == Choice::Edited; });
}

QString ConflictChoices::mergedText() const
{
    QStringList decisions; // text() puts an LF between them where it lacks
    for (const Conflict &conflict : m_conflicts)
        decisions.append(conflict.choice == Choice::None ? m_merge.pieces.at(conflict.piece).mine : conflict.text);
    return m_merge.text(decisions);
}

} // namespace Jianbao
