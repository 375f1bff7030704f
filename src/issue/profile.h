// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Jianbao {

/// A newsletter's conventions: data, not code. Built in for 嵌入式AI简报; a repository may bring its own jianbao.toml.
struct Profile
{
    /// A section in its usual order.
    struct Section
    {
        QString id;                ///< "news", "applications", "papers", "open-source", "blogs", or the profile's own
        QString heading;           ///< "业界新闻"
        QStringList aliases;       ///< other headings of the same section
        QStringList marks;         ///< what the lead calls it: "新闻", "业界新闻"
        QString icon;              ///< icon name, without theme
        bool optional = false;     ///< not expected in every issue (应用)
        bool repositories = false; ///< titles start with "owner/name: " (开源项目)
        QString note;              ///< what a new issue says above its items, without "> 注："; empty: nothing

        friend bool operator==(const Section &, const Section &) = default;
    };

    /// An outlet that entries name as their source, and how it is written by mistake (FORMAT.md §8).
    struct Source
    {
        QString name;         ///< "知乎"
        QStringList variants; ///< "zhihu"; other letter cases and spaces of the name need not be listed

        friend bool operator==(const Source &, const Source &) = default;
    };

    QString name;            ///< "嵌入式AI简报"
    QString folder;          ///< of the issues, relative to the repository: "embedded-ai-report"
    QString filePattern;     ///< regular expression for an issue's file name, with the date as group 1
    QStringList frontMatter; ///< what stands between the "---" of a new issue, "layout: default"; empty: no "---"
    QString titlePrefix;     ///< "嵌入式AI简报"
    QString tagline;         ///< without emphasis and hard break
    QString leadMark;        ///< "导读"
    QString leadPart;        ///< "部分", which may follow a clause's mark and says nothing
    /// The phrases by which a lead says how many entries there are, with countPlace for the number; the first one is
    /// written (FORMAT.md §4).
    QStringList leadCounts;
    static constexpr QStringView countPlace = u"{n}";
    QString warmUpIntro;  ///< canonical line before the warm-up list
    QString noteMark;     ///< "注"
    QString note;         ///< of a new issue, before its sections, without "> 注："; empty: none
    QString summaryLabel; ///< "摘要"
    /// In canonical order. A line with one of these and a colon is a field whatever follows; any other label is one
    /// only before a link (FORMAT.md §7.2).
    QStringList fieldLabels;
    QString backIssuesHeading; ///< "往期回顾"
    QString indexFile;         ///< "README.md"
    QList<Section> sections;
    QList<Source> sources; ///< those whose spelling varies
    /// Links that may stand in any number of issues: an address with all below it, or a host, "example.com". In the
    /// table [check], as what else is said about rules.
    QStringList allowedLinks;

    /// The section with this heading or alias, compared after trimming; null if there is none.
    [[nodiscard]] const Section *section(QStringView heading) const;
    /// The id of that section; empty if there is none.
    [[nodiscard]] QString sectionId(QStringView heading) const;
    /// The id of the section that the lead calls by this mark; empty if there is none.
    [[nodiscard]] QString sectionIdForMark(QStringView mark) const;

    /// How a source is usually written: "zhihu" is "知乎", "tensorflow" is "TensorFlow". Empty if the profile does not
    /// know it, or if it is written so.
    [[nodiscard]] QString usualSource(QStringView source) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// A source without what its spellings differ in: letter case and spaces.
[[nodiscard]] QString foldedSource(QStringView source);

/// The profile of 嵌入式AI简报, from the program's resources.
[[nodiscard]] const Profile &builtInProfile();

/// Reads a profile from TOML. Keys that are missing keep the built-in profile's values; [[section]] tables, if there
/// are any, replace all of its sections. Unknown keys are ignored, so that a newer file still opens.
/// @param toml UTF-8; @param path for messages. Errors: Malformed, with the line.
[[nodiscard]] Result<Profile> parseProfile(const QByteArray &toml, const QString &path);

} // namespace Jianbao
