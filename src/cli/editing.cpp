// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/editing.h"

#include "cli/issuefile.h"
#include "cli/options.h"
#include "issue/scan.h"
#include "repository/unifieddiff.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The bytes of a file for a diff, line ends and byte order mark included.
QString decoded(const QByteArray &bytes)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(bytes);
}

Error wrongPlace(const QString &place, const EditedIssue &issue, const QString &why)
{
    return {ErrorCode::NotFound, u"“%1”: “%2” is no place: %3"_s.arg(issue.name, place, why), {}};
}

/// The section of a place, by its index.
Result<int> parseSection(const QString &place, const EditedIssue &issue)
{
    const QList<Section> &sections = issue.issue.sections;
    if (sections.isEmpty())
        return std::unexpected(wrongPlace(place, issue, u"there are no sections. Write a heading first."_s));
    const QString name = place.section(u':', 0, 0);
    const auto section = std::ranges::find_if(
        sections, [&name](const Section &candidate) { return candidate.id == name || candidate.heading == name; });
    if (section != sections.end())
        return int(section - sections.begin());
    QStringList names;
    for (const Section &candidate : sections)
        names.append(candidate.id.isEmpty() ? candidate.heading : candidate.id);
    return std::unexpected(
        wrongPlace(place, issue, u"there is no such section. There are: %1."_s.arg(names.join(u", "_s))));
}

/// @param end how many places to insert at there are behind the last entry: 0 or 1
Result<ItemPlace> parseNumber(const QString &place, int section, int end, const EditedIssue &issue)
{
    const int items = int(issue.issue.sections.at(section).items.size());
    const int item = place.section(u':', 1).toInt();
    if (item >= 1 && item <= items + end)
        return ItemPlace{section, item - 1};
    return std::unexpected(wrongPlace(place, issue,
                                      items == 0 ? u"that section has no entries."_s
                                                 : u"that section has the entries 1 to %1."_s.arg(items)));
}

} // namespace

Result<EditedIssue> openIssue(const QString &path)
{
    Result<TextFile> file = TextFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    if (file->source().isReadOnly())
        return std::unexpected(notText(u"“%1”"_s.arg(path)));
    Result<Profile> profile = ProfileFinder().profileFor(path);
    if (!profile)
        return std::unexpected(profile.error());
    const QString text = file->source().text();
    Issue issue = scanIssue(text, *profile);
    return EditedIssue{path, std::move(*file), text, std::move(*profile), std::move(issue)};
}

ExitStatus finishEdit(const EditedIssue &issue, const QString &after, bool dryRun, const Streams &streams)
{
    if (after == issue.text) {
        streams.message(u"“%1”: there is nothing to do."_s.arg(issue.name));
        return ExitStatus::Fine;
    }
    if (dryRun) {
        const SourceText &source = issue.file.source();
        streams.data(
            unifiedDiff(decoded(source.bytes()), decoded(source.bytesFor(after)), nameInDiff(issue.file.path()))
                .toUtf8());
        return ExitStatus::Fine;
    }
    TextFile file = issue.file;
    const Result<void> saved = file.save(after);
    return saved ? ExitStatus::Fine : notSaved(saved.error(), issue.name, streams);
}

ExitStatus finishEdit(const EditedIssue &issue, const Result<QList<TextChange>> &changes, bool dryRun,
                      const Streams &streams)
{
    if (!changes)
        return failed({changes.error().code, u"“%1”: %2"_s.arg(issue.name, changes.error().message), {}}, streams);
    return finishEdit(issue, applied(issue.text, *changes), dryRun, streams);
}

ExitStatus notSaved(const Error &error, const QString &name, const Streams &streams)
{
    // The messages of the store offer what only a window has: "Save As…".
    QString why;
    if (error.code == ErrorCode::NotPermitted)
        why = u"the file or its folder is read-only. Ask for the right to write there."_s;
    else if (error.code == ErrorCode::NoSpace)
        why = u"the disk is full. Make room and try again."_s;
    else if (error.code == ErrorCode::NotFound)
        why = u"its folder is not there. Make it first."_s;
    else if (error.code == ErrorCode::Conflict)
        why = u"another program has just changed it. Try again."_s;
    else
        return failed(error, streams);
    return failed({error.code, u"“%1” cannot be written and is as it was: %2"_s.arg(name, why), {}}, streams);
}

QString nameInDiff(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString top = topOfWorkTree(absolute);
    return (top.isEmpty() ? QDir::current() : QDir(top)).relativeFilePath(absolute);
}

QString topOfWorkTree(const QString &path)
{
    const QFileInfo info(path);
    QDir top(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    while (!top.exists(u".git"_s)) {
        if (!top.cdUp())
            return {};
    }
    return top.absolutePath();
}

QCommandLineOption dryRunOption()
{
    return QCommandLineOption(u"dry-run"_s);
}

Result<QList<ItemPlace>> parseItems(const QStringList &places, const EditedIssue &issue)
{
    QList<ItemPlace> items;
    for (const QString &place : places) {
        const Result<ItemPlace> item =
            parseSection(place, issue).and_then([&](int section) { return parseNumber(place, section, 0, issue); });
        if (!item)
            return std::unexpected(item.error());
        items.append(*item);
    }
    return items;
}

Result<ItemPlace> parseTarget(const QString &place, const EditedIssue &issue)
{
    return parseSection(place, issue).and_then([&](int section) -> Result<ItemPlace> {
        const QString number = place.section(u':', 1);
        if (number.isEmpty() || number == "end"_L1)
            return ItemPlace{section, int(issue.issue.sections.at(section).items.size())};
        return parseNumber(place, section, 1, issue);
    });
}

} // namespace Jianbao
