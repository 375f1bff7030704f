// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "arch/layers.h"

#include "arch/sources.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

/// How high each room stands: app, cli → window → {editor, preview, outline} → {check, repository, library, publish,
/// web, highlight} → {issue, markdown} → base.
int height(const QString &room)
{
    static const QHash<QString, int> heights{
        {u"base"_s, 0},    {u"issue"_s, 1},   {u"markdown"_s, 1}, {u"check"_s, 2},     {u"repository"_s, 2},
        {u"library"_s, 2}, {u"publish"_s, 2}, {u"web"_s, 2},      {u"highlight"_s, 2}, {u"editor"_s, 3},
        {u"preview"_s, 3}, {u"outline"_s, 3}, {u"window"_s, 4},   {u"app"_s, 5},       {u"cli"_s, 5},
    };
    return heights.value(room, -1);
}

/// Rooms that jianbao-cli is made of, and so must do without a screen.
bool isCore(const QString &room)
{
    static const QStringList core{u"base"_s,       u"issue"_s,   u"markdown"_s, u"check"_s,
                                  u"repository"_s, u"library"_s, u"publish"_s,  u"cli"_s};
    return core.contains(room);
}

/// Why this arrow is wrong; empty if it is right.
QString wrongArrow(const QString &from, const QString &to)
{
    if (from == to)
        return {};
    if (from == "cli"_L1 && !isCore(to))
        return u"cli must not see %1"_s.arg(to);
    // The library is made of repositories: the one arrow between rooms of a height.
    if (height(to) < height(from) || (from == "library"_L1 && to == "repository"_L1))
        return {};
    return height(to) == height(from) ? u"%1 and %2 must not see one another"_s.arg(from, to)
                                      : u"the arrow %1 → %2 goes up"_s.arg(from, to);
}

/// The Qt module of a header, "QtWidgets" of "QLabel" or "QtWidgets/QLabel"; empty if it is not Qt's.
QString qtModule(const QString &header, const QString &qtHeaders)
{
    const QString first = header.section(u'/', 0, 0);
    if (first.startsWith("Qt"_L1))
        return first;
    if (!header.startsWith(u'Q', Qt::CaseInsensitive))
        return {};
    for (const auto &module :
         {u"QtWidgets"_s, u"QtGui"_s, u"QtNetwork"_s, u"QtWebEngineCore"_s, u"QtWebEngineWidgets"_s}) {
        if (QFileInfo::exists(qtHeaders + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

/// Why a room must not include this header of somebody else; empty if it may.
QString wrongLibrary(const QString &room, const QString &header, const QString &qtHeaders)
{
    static const QRegularExpression parser(u"^(md4c(-html)?|gumbo)\\.h$"_s);
    if (parser.match(header).hasMatch() && room != "markdown"_L1)
        return u"only markdown may include %1"_s.arg(header);
    if (header.startsWith("toml++/"_L1) && room != "issue"_L1 && room != "check"_L1) // each reads its part of one file
        return u"only issue and check may include %1"_s.arg(header);
    if (header.startsWith("KSyntaxHighlighting/"_L1) && room != "highlight"_L1)
        return u"only highlight may include %1"_s.arg(header);

    const QString module = qtModule(header, qtHeaders);
    if (module.startsWith("QtWebEngine"_L1) && room != "preview"_L1)
        return u"only preview may include %1"_s.arg(header);
    if (module == "QtNetwork"_L1 && room != "web"_L1)
        return u"only web may include %1"_s.arg(header);
    const bool widgets = module == "QtWidgets"_L1 || header.startsWith("ui_"_L1);
    const bool screenless = isCore(room) || room == "web"_L1;
    if ((widgets && (screenless || room == "highlight"_L1)) || (module == "QtGui"_L1 && screenless))
        return u"%1 must do without %2"_s.arg(room, header);
    return {};
}

QString violation(const QString &room, const QString &header, bool quoted, const QString &qtHeaders)
{
    static const QRegularExpression generated(u"^(ui_\\w+\\.h|\\w+\\.moc|moc_\\w+\\.cpp)$"_s);
    const QString first = header.section(u'/', 0, 0);
    if (header.contains(u'/') && height(first) >= 0)
        return wrongArrow(room, first);
    const QString library = wrongLibrary(room, header, qtHeaders);
    if (!library.isEmpty() || !quoted || generated.match(header).hasMatch())
        return library;
    return u"\"%1\" is not written as \"room/file.h\""_s.arg(header);
}

} // namespace

QStringList layerViolations(const QString &src, const QString &qtHeaders)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*(<|\")([^>\"]+)[>\"]"_s);
    QStringList found;
    for (const QString &path : filesBelow(src, {u"*.h"_s, u"*.hpp"_s, u"*.cpp"_s, u"*.cc"_s})) {
        const QString room = path.section(u'/', 0, 0);
        if (height(room) < 0) {
            found.append(u"%1:0: %2 is no room of the house"_s.arg(path, room));
            continue;
        }
        const QStringList lines = linesOf(src + u'/' + path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = include.match(lines.at(i));
            if (!match.hasMatch())
                continue;
            const QString what = violation(room, match.captured(2), match.captured(1) == "\""_L1, qtHeaders);
            if (!what.isEmpty())
                found.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(what));
        }
    }
    return found;
}

} // namespace Jianbao::Test
