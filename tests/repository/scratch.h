// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

namespace Jianbao::Test {

/// A folder of a test's own, gone when the test is over.
class Scratch
{
public:
    Scratch()
        : m_root(QFileInfo(m_folder.path()).canonicalFilePath())
    {
    }

    /// The folder, canonical, or a path in it.
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_root : QString(m_root + u'/' + name);
    }
    [[nodiscard]] QByteArray systemPath(const QString &name) const { return QFile::encodeName(path(name)); }

    /// Makes a file and its folders; a name that ends in a slash makes a folder. @return its path.
    QString make(const QString &name, const QByteArray &content = "text\n") const
    {
        const QString file = path(name);
        if (!QDir().mkpath(name.endsWith(u'/') ? file : QFileInfo(file).path()))
            qFatal("cannot make the folder of %s", qPrintable(file));
        if (!name.endsWith(u'/'))
            put(file, content);
        return file;
    }

    /// Writes a file in place, as other programs do.
    static void put(const QString &file, const QByteArray &content)
    {
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.flush())
            qFatal("cannot write %s: %s", qPrintable(file), qPrintable(target.errorString()));
    }

    /// Writes a file beside and renames it over, as other programs do.
    static void replace(const QString &file, const QByteArray &content)
    {
        const QString beside = file + u".other-program";
        put(beside, content);
        if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(file).constData()) != 0)
            qFatal("cannot replace %s", qPrintable(file));
    }

    /// The names of all files in the folder, hidden ones too, sorted.
    [[nodiscard]] QStringList files(const QString &name = {}) const
    {
        return QDir(path(name))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
    QString m_root;
};

} // namespace Jianbao::Test
