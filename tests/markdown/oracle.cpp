// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "oracle.h"

#include <QProcess>
#include <QStandardPaths>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

QString oracle()
{
    return QStandardPaths::findExecutable(u"cmark-gfm"_s);
}

QByteArray githubHtml(const QByteArray &markdown, const QStringList &extensions)
{
    QStringList arguments{u"--unsafe"_s};
    for (const QString &extension :
         QStringList{u"table"_s, u"strikethrough"_s, u"autolink"_s, u"tasklist"_s} + extensions)
        arguments << u"-e"_s << extension;
    QProcess process;
    process.start(oracle(), arguments);
    process.write(markdown);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("cmark-gfm failed: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString treeDifference(const QStringList &ours, const QStringList &theirs)
{
    qsizetype at = 0;
    while (at < ours.size() && at < theirs.size() && ours.at(at) == theirs.at(at))
        ++at;
    if (at == ours.size() && at == theirs.size())
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - 2);
    return u"ours:\n"_s + ours.mid(from, 6).join(u'\n') + u"\ncmark-gfm:\n"_s + theirs.mid(from, 6).join(u'\n');
}

} // namespace Jianbao::Test
