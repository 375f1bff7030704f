// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "seeds.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

QList<Seed> seedsOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qPrintable(path), qPrintable(file.errorString()));
    const QByteArray text = file.readAll();
    if (!path.endsWith(".json"_L1))
        return {{path, text}};
    QList<Seed> seeds;
    const QJsonArray examples = QJsonDocument::fromJson(text).array();
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const QJsonValue markdown = examples.at(i)["markdown"_L1];
        if (markdown.isString())
            seeds.append({u"%1[%2]"_s.arg(path).arg(i), markdown.toString().toUtf8()});
    }
    return seeds;
}

} // namespace

QList<Seed> seedsOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator below(path, {u"*.md"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(below.next());
    }
    files.sort();
    files.removeDuplicates();
    QList<Seed> seeds;
    for (const QString &file : std::as_const(files))
        seeds.append(seedsOfFile(file));
    return seeds;
}

QByteArrayList piecesOf(const QByteArray &text, qsizetype size)
{
    QByteArrayList pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.size();
        if (end - at > size) {
            const qsizetype feed = text.lastIndexOf('\n', at + size - 1);
            end = feed < at ? at + size : feed + 1;
        }
        pieces.append(text.sliced(at, end - at));
        at = end;
    }
    return pieces;
}

} // namespace Jianbao::Test
