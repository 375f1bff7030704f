// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "arch/house.h"

#include "arch/sources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 400;
constexpr qsizetype longestFileWithReason = 600;

bool isScript(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).suffix().isEmpty() && file.open(QIODevice::ReadOnly) && file.peek(2) == "#!";
}

bool hasLineWith(const QStringList &lines, QLatin1StringView text)
{
    return std::ranges::any_of(lines, [text](const QString &line) { return line.contains(text); });
}

QStringList wholeFileViolations(const QStringList &lines)
{
    QStringList found;
    const QStringList head = lines.first(std::min<qsizetype>(lines.size(), 8));
    for (const auto tag : {"SPDX-FileCopyrightText:"_L1, "SPDX-License-Identifier: MIT"_L1}) {
        if (!hasLineWith(head, tag))
            found.append(u"0: no line \"%1\" at the top"_s.arg(tag));
    }
    const qsizetype longest = hasLineWith(head, "Over 400 lines because "_L1) ? longestFileWithReason : longestFile;
    if (lines.size() > longest)
        found.append(u"0: %1 lines, more than %2"_s.arg(lines.size()).arg(longest));
    return found;
}

} // namespace

QStringList sourceFiles(const QString &checkout)
{
    static const QStringList patterns{u"*.cpp"_s,          u"*.h"_s,    u"*.cmake"_s,
                                      u"CMakeLists.txt"_s, u"*.js"_s,   u"*.css"_s,
                                      u"*.html"_s,         u"*.toml"_s, u"*.sh"_s};
    QStringList found{u"CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s};
    for (const auto &folder : {u"src"_s, u"tests"_s, u"resources"_s, u"packaging"_s, u"translations"_s}) {
        for (const QString &path : filesBelow(checkout + u'/' + folder, {u"*"_s})) {
            const QString full = folder + u'/' + path;
            if (!full.startsWith("resources/sample/"_L1) &&
                (QDir::match(patterns, QFileInfo(path).fileName()) || isScript(checkout + u'/' + full)))
                found.append(full);
        }
    }
    return found;
}

QStringList houseViolations(const QString &path, const QStringList &lines)
{
    static const QRegularExpression connectMacro(u"\\b(SIGNAL|SLOT)\\s*\\("_s);
    static const QRegularExpression wait(u"\\b(qWait|qSleep|sleep|msleep|usleep)\\s*\\("_s);
    static const QRegularExpression todo(u"\\b(TO(?:DO)|FIX(?:ME)|XX(?:X))\\b(?!\\s*\\(#\\d+\\))"_s);
    const bool test = path.startsWith("tests/"_L1);
    const bool code = path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);

    QStringList found = wholeFileViolations(lines);
    const auto add = [&found](qsizetype index, const QString &what) {
        found.append(u"%1: %2"_s.arg(index + 1).arg(what));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (code && connectMacro.match(line).hasMatch())
            add(i, u"connect by pointer to member, with a context object"_s);
        if (code && test && wait.match(line).hasMatch())
            add(i, u"wait for a condition (QTRY_…, QSignalSpy), not for a time"_s);
        if (todo.match(line).hasMatch())
            add(i, u"a note for later needs the number of its issue, (#12)"_s);
    }
    return found;
}

} // namespace Jianbao::Test
