<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
