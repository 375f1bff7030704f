<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueChecks</name>
    <message numerus="yes">
        <source>The title names %n topic(s).</source>
        <translation>
            <numerusform>The title names %n topic.</numerusform>
            <numerusform>The title names %n topics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead says %n entries, and so many there are.</source>
        <translation>
            <numerusform>The lead says %n entry, and so many there are.</numerusform>
            <numerusform>The lead says %n entries, and so many there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entries have a title and a link.</source>
        <translation>
            <numerusform>The entry has a title and a link.</numerusform>
            <numerusform>All %n entries have a title and a link.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::DiffView</name>
    <message numerus="yes">
        <source>… %n unchanged line(s)</source>
        <translation>
            <numerusform>… %n unchanged line</numerusform>
            <numerusform>… %n unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more row(s) are not shown: the texts differ too much.</source>
        <translation>
            <numerusform>… %n more row is not shown: the texts differ too much.</numerusform>
            <numerusform>… %n more rows are not shown: the texts differ too much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::DocumentPage</name>
    <message numerus="yes">
        <source>%1 was changed by another program in %n place(s) that you have changed, too. Nothing has been overwritten.</source>
        <translation>
            <numerusform>%1 was changed by another program in a place that you have changed, too. Nothing has been overwritten.</numerusform>
            <numerusform>%1 was changed by another program in %n places that you have changed, too. Nothing has been overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryDialog</name>
    <message numerus="yes">
        <source>&amp;Insert %n Entries</source>
        <translation>
            <numerusform>&amp;Insert %n Entry</numerusform>
            <numerusform>&amp;Insert %n Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Insert %1 of %n Entries</source>
        <translation>
            <numerusform>&amp;Insert %1 of %n Entry</numerusform>
            <numerusform>&amp;Insert %1 of %n Entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryLeftOver</name>
    <message numerus="yes">
        <source>%n line(s) in no entry</source>
        <translation>
            <numerusform>%n line in no entry</numerusform>
            <numerusform>%n lines in no entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out on purpose</source>
        <translation>
            <numerusform>%n line left out on purpose</numerusform>
            <numerusform>%n lines left out on purpose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::FindBar</name>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n match replaced</numerusform>
            <numerusform>%n matches replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueCommands</name>
    <message numerus="yes">
        <source>The lead says %n item(s) already.</source>
        <translation>
            <numerusform>The lead says %n item already.</numerusform>
            <numerusform>The lead says %n items already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueListDelegate</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueListModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkCheckDialog</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::MergeDialog</name>
    <message numerus="yes">
        <source>%1 of %n conflict(s) decided</source>
        <translation>
            <numerusform>%1 of %n conflict decided</numerusform>
            <numerusform>%1 of %n conflicts decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlineRow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlineView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::ProblemCommands</name>
    <message numerus="yes">
        <source>%n problem(s) mended; Undo takes it back.</source>
        <translation>
            <numerusform>%n problem mended; Undo takes it back.</numerusform>
            <numerusform>%n problems mended; Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::PublishDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::RemoteBar</name>
    <message numerus="yes">
        <source>%n image(s) of the web not loaded: %1</source>
        <translation>
            <numerusform>%n image of the web not loaded: %1</numerusform>
            <numerusform>%n images of the web not loaded: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::StatusFields</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n issue(s) have changes that are not saved. Save them?</source>
        <translation>
            <numerusform>%n issue has changes that are not saved. Save them?</numerusform>
            <numerusform>%n issues have changes that are not saved. Save them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message numerus="yes">
        <source>“%1” is a published issue with %n entries.</source>
        <translation>
            <numerusform>“%1” is a published issue with %n entry.</numerusform>
            <numerusform>“%1” is a published issue with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a published issue with %n entries: “%2”.</source>
        <translation>
            <numerusform>“%1” is a published issue with %n entry: “%2”.</numerusform>
            <numerusform>“%1” is a published issue with %n entries: “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPlan</name>
    <message numerus="yes">
        <source>%n earlier issue(s) are added to %1.</source>
        <translation>
            <numerusform>%n earlier issue is added to %1.</numerusform>
            <numerusform>%n earlier issues are added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n earlier issue(s).</source>
        <translation>
            <numerusform>%1 lacks %n earlier issue.</numerusform>
            <numerusform>%1 lacks %n earlier issues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>This line ends with %n spaces: two are a line break.</source>
        <translation>
            <numerusform>This line ends with %n space: two are a line break.</numerusform>
            <numerusform>This line ends with %n spaces: two are a line break.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n blank lines in a row.</source>
        <translation>
            <numerusform>There is %n blank line in a row.</numerusform>
            <numerusform>There are %n blank lines in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead does not say that there are %n entries.</source>
        <translation>
            <numerusform>The lead does not say that there is %n entry.</numerusform>
            <numerusform>The lead does not say that there are %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “%1” stand above its first entry.</source>
        <translation>
            <numerusform>%n line of “%1” stands above its first entry.</numerusform>
            <numerusform>%n lines of “%1” stand above its first entry.</numerusform>
        </translation>
    </message>
</context>
</TS>
