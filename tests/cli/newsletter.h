// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Jianbao::Test {

/// What a program did.
struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Where jianbao-cli was built.
[[nodiscard]] QString cliProgram();

/// Runs a program to its end. @param folder where
[[nodiscard]] Run runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                             const QByteArray &input = {});

/// A small newsletter in a folder of its own: two issues, of which the newer one has something to mend for every
/// command, an index that lacks it, and notes.
class Newsletter
{
public:
    Newsletter();

    static inline const QString issue = QStringLiteral("embedded-ai-report/2031-02-03.md");
    static inline const QString index = QStringLiteral("README.md");
    static inline const QString notes = QStringLiteral("notes.txt");

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return folder() + QLatin1Char('/') + name; }
    [[nodiscard]] QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// Every file by its path, with its bytes and the time of its last change.
    [[nodiscard]] QMap<QString, std::pair<QByteArray, QDateTime>> snapshot() const;

    /// jianbao-cli, started in the folder.
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `git apply`, started in the folder or one of its folders.
    [[nodiscard]] Run apply(const QByteArray &diff, const QString &subfolder = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Jianbao::Test
