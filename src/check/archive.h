// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/profile.h"

#include <QHash>
#include <QMap>
#include <QSharedDataPointer>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace Jianbao {

/// A link in an issue of the archive.
struct ArchivedLink
{
    QString key;          ///< linkKey() of its address
    QString sectionId;    ///< of the profile; empty: unknown, or not in a section
    QString section;      ///< heading; empty: before the first section
    QString item;         ///< title of the entry; empty: in none
    int line = 0;         ///< 1-based
    bool isTitle = false; ///< the first link of an entry's title line
};

/// What one issue says, as far as other issues are compared with it. Never changes.
struct ArchivedIssue
{
    QString fileName;              ///< "2021-07-18.md"
    QString date;                  ///< Archive::dateOf() its name, "2021-07-18"
    QList<ArchivedLink> links;     ///< in order; not those of the list of earlier issues and of the trailer
    QStringList warmUp;            ///< the bullets, whole, trimmed
    QStringList leadClauses;       ///< their texts, without marks; empty ones are left out
    QHash<QString, QString> items; ///< whole entries without trailing spaces, by key of the title's link
};

/// A place where a link stands.
struct LinkPlace
{
    std::shared_ptr<const ArchivedIssue> issue;
    qsizetype link = 0; ///< in issue->links

    /// For people: "2020-03-19, 论文".
    [[nodiscard]] QString text() const;
    [[nodiscard]] const ArchivedLink &operator*() const { return issue->links.at(link); }
    [[nodiscard]] const ArchivedLink *operator->() const { return &issue->links.at(link); }
};

/// What all issues of a repository say, for the rules that compare them: what is not in it, the repository does not
/// have. A value, cheap to copy: a worker's copy stays as it was while another one changes. Reads no files.
class Archive
{
public:
    /// Whether there is a file or folder. Called from the thread that checks.
    /// @param path clean, relative to the top of the repository; one that leaves it starts with "../"
    using FileExists = std::function<bool(const QString &path)>;

    Archive();
    Archive(const Archive &);
    Archive &operator=(const Archive &);
    ~Archive();

    /// Takes an issue, in the place of what was there by this name. About 1 ms.
    /// @param text lines end in LF
    void add(const QString &fileName, const QString &text, const Profile &profile);
    /// The same for an issue that was taken apart before, on any thread.
    void add(const std::shared_ptr<const ArchivedIssue> &issue);
    void remove(const QString &fileName);
    [[nodiscard]] static std::shared_ptr<const ArchivedIssue> digest(const QString &fileName, const QString &text,
                                                                     const Profile &profile);

    /// @param folder of the issues, relative to the top of the repository; empty: the top itself, which it is at first
    void setFolder(const QString &folder);
    /// Without it, nothing is known of files, and rules about them are silent.
    void setFileExists(const FileExists &exists);

    [[nodiscard]] const QString &folder() const;
    [[nodiscard]] const FileExists &fileExists() const;
    /// The date that a file's name begins with; else all of it up to the suffix.
    [[nodiscard]] static QString dateOf(const QString &fileName);
    /// The path of an issue, relative to the top.
    [[nodiscard]] QString pathOf(const QString &fileName) const;
    /// Whether a path is that of an issue or, as far as that is known, of another file.
    [[nodiscard]] bool hasFile(const QString &path) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(const QString &fileName) const;
    /// The names of all issues, sorted.
    [[nodiscard]] QStringList fileNames() const;
    /// Null: there is none by this name.
    [[nodiscard]] std::shared_ptr<const ArchivedIssue> issue(const QString &fileName) const;
    /// Where a link stands, the oldest issue first. @param exceptFile name of the issue that asks
    [[nodiscard]] QList<LinkPlace> places(const QString &key, const QString &exceptFile) const;
    /// The newest issue that is older than a date; null: there is none. @param exceptFile the same
    [[nodiscard]] std::shared_ptr<const ArchivedIssue> before(const QString &date, const QString &exceptFile) const;

private:
    struct Data;
    QSharedDataPointer<Data> d;
};

} // namespace Jianbao
