// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace Jianbao::Test {

/// The base of every test class: a warning that no test expected (QTest::ignoreMessage) fails the test.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

/// A file of tests/, "issue/fixtures/lead.md".
[[nodiscard]] QString testFile(const QString &path);

/// The folder of real issues ($JIANBAO_CORPUS, or ../shared/corpus beside the checkout); empty where there is none.
[[nodiscard]] QString corpusFolder();

/// All Markdown issues, drafts and seeds of the corpus, absolute, sorted; empty where there is no corpus.
[[nodiscard]] QStringList corpusDocuments();

/// A specification's examples, "commonmark.json" ($JIANBAO_SPEC, or ../shared/spec); empty where there is none.
[[nodiscard]] QString specFile(const QString &name);

/// The file of hostile snippets ($JIANBAO_PAYLOADS, or ../shared/payloads.json); empty where there is none.
[[nodiscard]] QString payloadFile();

/// The whole file; fails loudly when it cannot be read.
[[nodiscard]] QByteArray readAll(const QString &path);

} // namespace Jianbao::Test

/// For tests over real issues: says why it skips where they are not.
#define JIANBAO_NEEDS_CORPUS()                                                                                         \
    do {                                                                                                               \
        if (Jianbao::Test::corpusFolder().isEmpty())                                                                   \
            QSKIP("no corpus of real issues: set JIANBAO_CORPUS or put it at ../shared/corpus");                       \
    } while (false)
