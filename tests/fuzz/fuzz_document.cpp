// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// libFuzzer's side: bytes in, abort() when a property does not hold.
#include "documentcheck.h"
#include "mutator.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t mostSize);

// A function for libFuzzer needs no declaration but this one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostSize, unsigned seed);

namespace {

// A short document takes some milliseconds, with the sanitizers.
constexpr double mostSeconds = 5;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "BROKEN: %s\n", qPrintable(why.left(2000)));
    std::abort();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray document(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::clock_t before = std::clock(); // of this process, not of the wall
    const QString broken = Jianbao::Test::brokenProperty(document);
    if (!broken.isEmpty())
        fail(broken);
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    if (seconds > mostSeconds)
        fail(QStringLiteral("%1 s of work").arg(seconds));
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t mostSize, unsigned seed)
{
    QRandomGenerator random(seed);
    if (random.bounded(3) == 0)
        return LLVMFuzzerMutate(data, size, mostSize);
    const QByteArray before(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray after = Jianbao::Test::mutated(before, random);
    after.truncate(qsizetype(mostSize));
    std::copy_n(after.constData(), after.size(), reinterpret_cast<char *>(data));
    return size_t(after.size());
}
