// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// usage: fuzz_replay PATH…                 tries the documents of files and folders (seeds.h) as the fuzzer does
//        fuzz_replay --write FOLDER PATH…  writes them in pieces, a file each, for libFuzzer
// Status 0: all properties hold; 1: one does not; 2: a wrong call.
#include "documentcheck.h"
#include "seeds.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &folder, const QByteArray &text)
{
    const QByteArray name = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
    QFile file(folder + u'/' + QString::fromLatin1(name));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush())
        return true;
    std::fprintf(stderr, "cannot write %s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return false;
}

int write(const QString &folder, const QList<Test::Seed> &seeds)
{
    constexpr qsizetype pieceSize = 1500;
    QDir().mkpath(folder);
    int count = 0;
    for (const Test::Seed &seed : seeds) {
        for (const QByteArray &piece : Test::piecesOf(seed.text, pieceSize)) {
            if (!write(folder, piece))
                return 2;
            ++count;
        }
    }
    std::printf("%lld documents as %d seeds\n", qint64(seeds.size()), count);
    return 0;
}

int replay(const QList<Test::Seed> &seeds)
{
    int broken = 0;
    for (const Test::Seed &seed : seeds) {
        const QString fault = Test::brokenProperty(seed.text);
        if (fault.isEmpty())
            continue;
        ++broken;
        std::fprintf(stderr, "%s: %s\n", qPrintable(seed.name), qPrintable(fault.left(2000)));
    }
    std::printf("%lld documents tried, %d broken\n", qint64(seeds.size()), broken);
    return broken == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool writes = arguments.value(0) == "--write"_L1;
    const QString folder = writes ? arguments.value(1) : QString();
    if (writes)
        arguments.remove(0, std::min<qsizetype>(2, arguments.size()));
    const QList<Test::Seed> seeds = Test::seedsOf(arguments);
    if (seeds.isEmpty()) {
        std::fputs("usage: fuzz_replay [--write FOLDER] PATH…\n", stderr);
        return 2;
    }
    return writes ? write(folder, seeds) : replay(seeds);
}
