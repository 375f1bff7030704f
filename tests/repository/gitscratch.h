// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "scratch.h"

#include <QProcess>
#include <QStandardPaths>

namespace Jianbao::Test {

/// Makes a git repository in a folder and gives it commands as a user would, without the settings of this machine.
class GitScratch
{
public:
    GitScratch()
    {
        m_scratch.make(QStringLiteral("home/"));
        git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
    }

    [[nodiscard]] static bool hasGit() { return !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty(); }

    /// The work tree, canonical, or a path in it.
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        const QString top = m_scratch.path(QStringLiteral("repository"));
        return name.isEmpty() ? top : QString(top + u'/' + name);
    }
    /// A path beside the work tree.
    [[nodiscard]] QString outside(const QString &name) const { return m_scratch.path(name); }
    QString make(const QString &name, const QByteArray &content = "text\n") const
    {
        return m_scratch.make(QStringLiteral("repository/") + name, content);
    }
    QString makeOutside(const QString &name, const QByteArray &content) const { return m_scratch.make(name, content); }

    /// Runs git in a folder of the work tree. @return whether it ended well.
    bool run(const QStringList &arguments, const QString &folder = {}, QByteArray *output = nullptr) const
    {
        m_scratch.make(QStringLiteral("repository/"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_scratch.path(QStringLiteral("home")));
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path(folder));
        process.setStandardInputFile(QProcess::nullDevice());
        const QStringList who{QStringLiteral("-c"), QStringLiteral("user.name=A"), QStringLiteral("-c"),
                              QStringLiteral("user.email=a@example.org")};
        process.start(QStringLiteral("git"), who + arguments);
        if (!process.waitForFinished(60'000))
            qFatal("git does not end");
        if (output)
            *output = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    /// The same for what has to go well.
    QByteArray git(const QStringList &arguments) const
    {
        QByteArray output;
        if (!run(arguments, {}, &output))
            qFatal("git %s failed", qPrintable(arguments.join(u' ')));
        return output.trimmed();
    }
    void commitAll() const
    {
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("Commit")});
    }

private:
    Scratch m_scratch;
};

} // namespace Jianbao::Test
