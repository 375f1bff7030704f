// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "arch/sources.h"

#include "support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace Jianbao::Test {

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList found;
    const QDir root(folder);
    QDirIterator files(folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(root.relativeFilePath(files.next()));
    found.sort();
    return found;
}

QStringList linesOf(const QString &path)
{
    QStringList lines = QString::fromUtf8(readAll(path)).split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

void writeTreeFile(const QString &folder, const QString &path, const QString &text)
{
    const QString full = folder + u'/' + path;
    QFile file(full);
    if (!QDir().mkpath(QFileInfo(full).path()) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s: %s", qPrintable(full), qPrintable(file.errorString()));
    file.write(QString(text).replace(u'|', u'\n').toUtf8() + '\n');
}

} // namespace Jianbao::Test
