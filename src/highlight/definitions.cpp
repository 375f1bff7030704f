// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/definitions.h"

#include <QPromise>
#include <QThreadPool>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

namespace Jianbao {

namespace {

/// Definitions load themselves when the first line is highlighted; this is that line.
class Loader : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    void load(const KSyntaxHighlighting::Definition &wanted)
    {
        setDefinition(wanted);
        highlightLine(QStringLiteral("- [a](b)"), {});
    }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format &) override {}
};

} // namespace

QFuture<Definitions> loadDefinitions(const QString &language)
{
    auto promise = std::make_shared<QPromise<Definitions>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, language] {
        auto repository = std::make_shared<KSyntaxHighlighting::Repository>();
        Loader().load(repository->definitionForName(language));
        repository->moveToThread(nullptr);
        promise->addResult(std::move(repository));
        promise->finish();
    });
    return promise->future();
}

QFuture<Definitions> markdownDefinitions()
{
    static const QFuture<Definitions> loaded = loadDefinitions(QStringLiteral("Markdown"));
    return loaded;
}

} // namespace Jianbao
