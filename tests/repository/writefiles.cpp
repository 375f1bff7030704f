// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT

// writefiles STATE SIZE FILE …: writes SIZE times "n" into all of the files, or into none, as the program would. For
// tests that make the system fail under it. Exit status: 0 written, 3 refused (code and message on standard output).
#include "repository/changeset.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Jianbao;
    if (argc < 4)
        return 2;
    QList<FileChange> changes;
    for (int file = 3; file < argc; ++file) {
        const QString path = QFile::decodeName(argv[file]);
        const auto stamp = stampOf(path);
        changes.append({path, stamp.value_or(FileStamp()), QByteArray(QByteArray(argv[2]).toInt(), 'n')});
    }
    std::fputs("begin\n", stderr); // what fails before this line was not writeAll()'s
    const auto written = writeAll(changes, Backups(StateFolder(QFile::decodeName(argv[1]))));
    if (!written)
        std::printf("%d %s\n", int(written.error().code), qPrintable(written.error().message));
    return written ? 0 : 3; // 1 is what a sanitizer ends a program with
}
