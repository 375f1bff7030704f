// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT

// savefile PATH LETTERS SIZE: saves SIZE times each of the letters, one after another, over whatever is at PATH, or as
// a new file if nothing is there, as the program would. For tests that make the system fail under it. Exit status, that
// of the last one: 0 saved, 3 refused (code and message of each on standard output).
#include "repository/textfile.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace Jianbao;
    if (argc != 4)
        return 2;
    const QString path = QFile::decodeName(argv[1]);
    Result<void> saved;
    const auto say = [&saved] {
        if (!saved)
            std::printf("%d %s\n", int(saved.error().code), qPrintable(saved.error().message));
    };
    auto file = TextFile::open(path);
    const bool isNew = !file && file.error().code == ErrorCode::NotFound;
    if (isNew)
        file = TextFile();
    else if (!file)
        saved = std::unexpected(file.error());
    say();
    for (const char *letter = argv[2]; file && *letter; ++letter) {
        const QString text(QByteArray(argv[3]).toInt(), QLatin1Char(*letter));
        saved = isNew && letter == argv[2] ? file->saveAs(path, text, FileStamp()) : file->save(text);
        say();
    }
    return saved ? 0 : 3; // 1 is what a sanitizer ends a program with
}
