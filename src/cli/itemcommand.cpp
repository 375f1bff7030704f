// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/editing.h"
#include "cli/issuefile.h"
#include "cli/options.h"
#include "issue/breakedits.h"
#include "issue/capture.h"
#include "issue/itemwriter.h"
#include "issue/linkrepair.h"
#include "issue/scan.h"
#include "repository/sourcetext.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A file, or standard input for "-".
Result<QString> readNotes(const QString &path)
{
    if (path != "-"_L1)
        return readIssueText(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::Io, u"Standard input cannot be read."_s, {}});
    const SourceText source = SourceText::fromBytes(input.readAll());
    if (source.isReadOnly())
        return std::unexpected(notText(u"Standard input"_s));
    return source.text();
}

/// Entries as Markdown.
struct Notes
{
    QString entries;
    bool hasRest = false; ///< there are lines that belong to none
};

/// The entries in notes. Lines that belong to none are told about.
Result<Notes> readEntries(const QString &path, const Profile &profile, const Streams &streams)
{
    const Result<QString> text = readNotes(path);
    if (!text)
        return std::unexpected(text.error());
    Notes notes;
    const Captures captures = captureText(*text, profile);
    for (const Capture &capture : captures.entries)
        notes.entries += capture.markdown.isEmpty() ? itemText(capture.draft, profile) : capture.markdown;
    const QString name = path == "-"_L1 ? u"standard input"_s : path;
    for (const RestLine &rest : captures.rest)
        streams.message(u"%1:%2: belongs to no entry: %3"_s.arg(name, QString::number(rest.line), rest.text));
    notes.hasRest = !captures.rest.isEmpty();
    if (notes.entries.isEmpty())
        return std::unexpected(
            Error{ErrorCode::NotFound, u"There is no entry in %1: a title and a link are needed."_s.arg(name), {}});
    return notes;
}

QList<TextChange> changesOf(const ItemEdit &edit)
{
    return edit.changes;
}

/// What follows the verb on the command line.
struct Call
{
    const EditedIssue &issue;
    const QStringList &places;
    const QString &notes;
    bool dryRun;
    const Streams &streams;
};

ExitStatus add(const Call &call)
{
    const EditedIssue &issue = call.issue;
    const Result<ItemPlace> place = parseTarget(call.places.first(), issue);
    if (!place)
        return failed(place.error(), call.streams);
    const Result<Notes> notes = readEntries(call.notes, issue.profile, call.streams);
    if (!notes)
        return failed(notes.error(), call.streams);
    const Result<ItemEdit> edit = addItem(issue.text, issue.issue, issue.profile, *place, notes->entries);
    const ExitStatus status = finishEdit(issue, edit.transform(changesOf), call.dryRun, call.streams);
    return status == ExitStatus::Fine && notes->hasRest ? ExitStatus::Problems : status;
}

ExitStatus move(const Call &call)
{
    const EditedIssue &issue = call.issue;
    const Result<QList<ItemPlace>> items = parseItems(call.places.first(call.places.size() - 1), issue);
    if (!items)
        return failed(items.error(), call.streams);
    const Result<ItemPlace> before = parseTarget(call.places.last(), issue);
    if (!before)
        return failed(before.error(), call.streams);
    const Result<ItemEdit> edit = moveItems(issue.text, issue.issue, issue.profile, *items, *before);
    return finishEdit(issue, edit.transform(changesOf), call.dryRun, call.streams);
}

ExitStatus remove(const Call &call)
{
    const EditedIssue &issue = call.issue;
    const Result<QList<ItemPlace>> items = parseItems(call.places, issue);
    if (!items)
        return failed(items.error(), call.streams);
    const Result<ItemEdit> edit = removeItems(issue.text, issue.issue, issue.profile, *items);
    return finishEdit(issue, edit.transform(changesOf), call.dryRun, call.streams);
}

/// Links and breaks of entries; all of them without places.
ExitStatus normalise(const Call &call)
{
    const EditedIssue &issue = call.issue;
    const Result<QList<ItemPlace>> items = parseItems(call.places, issue);
    if (!items)
        return failed(items.error(), call.streams);
    QList<LineSpan> spans;
    for (const ItemPlace item : *items)
        spans.append(issue.issue.sections.at(item.section).items.at(item.item).lines);
    if (spans.isEmpty())
        spans.append(LineSpan());
    QString text = issue.text;
    // One after the other, as lines keep their numbers: neither makes or removes one.
    for (const LineSpan span : std::as_const(spans)) {
        text = applied(text, repairLinks(text, scanIssue(text, issue.profile), span));
        text = applied(text, repairBreaks(text, scanIssue(text, issue.profile), span));
    }
    return finishEdit(issue, text, call.dryRun, call.streams);
}

struct Verb
{
    QString name;
    ExitStatus (*run)(const Call &);
    qsizetype leastPlaces;
    qsizetype mostPlaces;
    QString usage;
};

const Verb *findVerb(const QString &name)
{
    constexpr qsizetype any = std::numeric_limits<qsizetype>::max();
    static const Verb verbs[] = {
        {u"add"_s, add, 1, 1, u"“item add” takes a file and a place."_s},
        {u"move"_s, move, 2, any, u"“item move” takes a file, places to move from, and a place to move to."_s},
        {u"remove"_s, remove, 1, any, u"“item remove” takes a file and places."_s},
        {u"normalise"_s, normalise, 0, any, u"“item normalise” takes a file and, if not all are meant, places."_s},
    };
    const auto found = std::ranges::find(verbs, name, &Verb::name);
    return found == std::end(verbs) ? nullptr : &*found;
}

} // namespace

ExitStatus runItem(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOption(dryRunOption());
    parser.addOption(QCommandLineOption(u"from"_s, QString(), u"notes"_s, u"-"_s));
    if (!parseOptions(parser, u"item"_s, arguments, streams))
        return ExitStatus::Failed;
    const QStringList words = parser.positionalArguments();
    const Verb *verb = findVerb(words.value(0));
    if (!verb)
        return wrongUsage(u"item"_s, u"Say what to do: add, move, remove or normalise."_s, streams);
    const QStringList places = words.sliced(std::min<qsizetype>(2, words.size()));
    if (words.size() < 2 || places.size() < verb->leastPlaces || places.size() > verb->mostPlaces)
        return wrongUsage(u"item"_s, verb->usage, streams);
    if (parser.isSet(u"from"_s) && verb->run != add)
        return wrongUsage(u"item"_s, u"“--from” is for “item add”."_s, streams);
    const Result<EditedIssue> issue = openIssue(words.at(1));
    if (!issue)
        return failed(issue.error(), streams);
    return verb->run({*issue, places, parser.value(u"from"_s), parser.isSet(u"dry-run"_s), streams});
}

ExitStatus runCapture(const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    if (!parseOptions(parser, u"capture"_s, arguments, streams))
        return ExitStatus::Failed;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage(u"capture"_s, u"Name one file with notes, or “-” for standard input."_s, streams);
    // Notes on standard input belong to the newsletter that one is in.
    const QString &file = files.first();
    const Result<Profile> profile = ProfileFinder().profileFor(file == "-"_L1 ? u"."_s : file);
    if (!profile)
        return failed(profile.error(), streams);
    const Result<Notes> notes = readEntries(file, *profile, streams);
    if (!notes)
        return failed(notes.error(), streams);
    streams.data(notes->entries.toUtf8());
    return notes->hasRest ? ExitStatus::Problems : ExitStatus::Fine;
}

} // namespace Jianbao
