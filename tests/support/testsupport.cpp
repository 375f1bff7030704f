// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const QDir &sourceFolder()
{
    static const QDir folder(QStringLiteral(JIANBAO_SOURCE_DIR));
    return folder;
}

QString existing(const char *variable, const QString &besideTheCheckout)
{
    const QString chosen = qEnvironmentVariable(variable);
    const QString path = chosen.isEmpty() ? sourceFolder().absoluteFilePath(besideTheCheckout) : chosen;
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

} // namespace

void TestCase::init()
{
    // The offscreen platform says this once for every window that it shows.
    QTest::failOnWarning(QRegularExpression(uR"(^(?!This plugin does not support propagateSizeHints\(\)))"_s));
}

QString testFile(const QString &path)
{
    return sourceFolder().absoluteFilePath(u"tests/"_s + path);
}

QString corpusFolder()
{
    return existing("JIANBAO_CORPUS", u"../shared/corpus"_s);
}

QStringList corpusDocuments()
{
    QStringList paths;
    const QString folder = corpusFolder();
    if (folder.isEmpty())
        return paths;
    for (const auto &part : {u"embedded-ai-report"_s, u"drafts"_s, u"seeds"_s}) {
        QDirIterator files(folder + u'/' + part, {u"*.md"_s}, QDir::Files);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    return paths;
}

QString specFile(const QString &name)
{
    const QString folder = existing("JIANBAO_SPEC", u"../shared/spec"_s);
    return folder.isEmpty() ? QString() : folder + u'/' + name;
}

QString payloadFile()
{
    return existing("JIANBAO_PAYLOADS", u"../shared/payloads.json"_s);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace Jianbao::Test
