// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "edits.h"

#include <QStringList>

#include <array>

namespace Jianbao::Test {

namespace {

constexpr std::array<QStringView, 12> typed{u"- ",  u"> ",     u"\n", u"\n\n", u"    ", u"**",
                                            u"```", u"[a](b)", u"|",  u"<b>",  u"## ",  u"简报"};

void editLines(QStringList &lines, QRandomGenerator &random)
{
    const qsizetype at = random.bounded(lines.size());
    switch (random.bounded(5)) {
    case 0:
        if (lines.size() > 1)
            lines.removeAt(at);
        break;
    case 1:
        lines.insert(random.bounded(lines.size() + 1), QString(lines.at(at)));
        break;
    case 2:
        lines.move(at, random.bounded(lines.size()));
        break;
    case 3:
        if (at + 1 < lines.size())
            lines[at] += lines.takeAt(at + 1);
        break;
    default:
        lines[at].insert(random.bounded(lines.at(at).size() + 1), typed.at(size_t(random.bounded(int(typed.size())))));
    }
}

} // namespace

QString edited(const QString &text, QRandomGenerator &random)
{
    QStringList lines = text.split(u'\n');
    for (int count = 1 + random.bounded(3); count > 0; --count)
        editLines(lines, random);
    QString result = lines.join(u'\n');
    if (random.bounded(3) == 0)
        result.remove(random.bounded(result.size() + 1), random.bounded(4)); // may cut a surrogate pair
    return result;
}

} // namespace Jianbao::Test
