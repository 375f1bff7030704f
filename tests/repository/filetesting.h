// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

namespace Jianbao::Test {

/// What lstat(2) says.
inline struct stat statusOf(const QString &path)
{
    struct stat status{};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no status of %s", qPrintable(path));
    return status;
}

/// Saves over whatever is there.
[[nodiscard]] inline Result<FileStamp> save(const QString &path, const QByteArray &bytes)
{
    const auto present = stampOf(path);
    if (!present)
        return present;
    return writeFile(path, bytes, *present);
}

} // namespace Jianbao::Test

/// Compares the code, and whether the message is a sentence that names the file.
#define COMPARE_FAILURE(result, expectedCode, file)                                                                    \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY(!outcome);                                                                                             \
        QCOMPARE(outcome.error().code, expectedCode);                                                                  \
        QCOMPARE(outcome.error().path, file);                                                                          \
        const QString message = outcome.error().message;                                                               \
        QVERIFY2(message.contains(file) && !message.contains(u'%') && message.endsWith(u'.'), qPrintable(message));    \
    } while (false)
