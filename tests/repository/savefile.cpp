// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT

// savefile PATH LETTER SIZE: saves SIZE times a letter over whatever is at PATH, as the program would. For tests that
// make the system fail under it. Exit status: 0 saved, 3 refused (code and message on standard output).
#include "repository/filestore.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Jianbao;
    if (argc != 4)
        return 2;
    const QString path = QFile::decodeName(argv[1]);
    const auto present = stampOf(path);
    const auto saved =
        present ? writeFile(path, QByteArray(QByteArray(argv[3]).toInt(), argv[2][0]), *present) : present;
    if (saved)
        return 0;
    std::printf("%d %s\n", int(saved.error().code), qPrintable(saved.error().message));
    return 3; // 1 is what a sanitizer ends a program with
}
