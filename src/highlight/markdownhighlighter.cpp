// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/markdownhighlighter.h"

#include "highlight/theme.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QTextBlock>
#include <QTextDocument>
#include <QThreadPool>
#include <QTimer>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <algorithm>

namespace Jianbao {

namespace {

using namespace std::chrono_literals;
using Definitions = std::shared_ptr<KSyntaxHighlighting::Repository>;

// Less than a third of a frame, so that a slice is never felt.
constexpr auto slice = 5ms;

QString language()
{
    return QStringLiteral("Markdown");
}

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

/// Read once and shared by all documents that are open; only read from after that.
QFuture<Definitions> definitions()
{
    static QFuture<Definitions> loaded;
    if (!loaded.isValid()) {
        auto promise = std::make_shared<QPromise<Definitions>>();
        loaded = promise->future();
        promise->start();
        QThreadPool::globalInstance()->start([promise] {
            auto repository = std::make_shared<KSyntaxHighlighting::Repository>();
            Loader().load(repository->definitionForName(language()));
            repository->moveToThread(nullptr);
            promise->addResult(std::move(repository));
            promise->finish();
        });
    }
    return loaded;
}

/// Colours as much as fits into a slice of time, the rest after other events.
class SlicedHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    SlicedHighlighter(QTextDocument *document, Definitions definitions, bool dark)
        : SyntaxHighlighter(static_cast<QObject *>(nullptr))
        , m_definitions(std::move(definitions))
    {
        m_next.setInterval(0);
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &SlicedHighlighter::continueFromFrontier);
        connect(document, &QTextDocument::contentsChange, this,
                [this](int position) { lowerFrontier(this->document()->findBlock(position).blockNumber()); });
        setTheme(m_definitions->theme(themeName(dark)));
        setDefinition(m_definitions->definitionForName(language()));
        setDocument(document);
        m_next.start();
    }

    void setDark(bool dark)
    {
        setTheme(m_definitions->theme(themeName(dark)));
        // A block's user data say "done"; without them every block is visited again, in slices.
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            block.setUserData(nullptr);
        lowerFrontier(0);
        rehighlight();
    }

    [[nodiscard]] bool isComplete() const { return !m_next.isActive(); }

Q_SIGNALS:
    void completed();

protected:
    void highlightBlock(const QString &text) override
    {
        if (!m_next.isActive()) {
            m_spent.start();
            m_next.start();
        }
        const QTextBlock before = currentBlock().previous();
        const bool reached = !before.isValid() || before.userData() != nullptr;
        // A block that was coloured before is being edited: its colours must not lag behind the typing.
        const bool first = currentBlockUserData() == nullptr;
        if (!reached || (first && m_spent.durationElapsed() >= slice))
            return;
        SyntaxHighlighter::highlightBlock(text);
        // The base class follows a changed state downwards only from blocks that it has seen before.
        const QTextBlock after = currentBlock().next();
        if (first && after.isValid() && after.userData() != nullptr)
            QMetaObject::invokeMethod(this, [this, after] { rehighlightBlock(after); }, Qt::QueuedConnection);
    }

private:
    void lowerFrontier(int blockNumber) { m_frontier = std::clamp(blockNumber, 0, m_frontier); }

    void continueFromFrontier()
    {
        QTextBlock block = document()->findBlockByNumber(m_frontier);
        while (block.isValid() && block.userData() != nullptr)
            block = block.next();
        if (block.isValid()) {
            m_spent.start();
            m_next.start();
        }
        while (block.isValid() && m_spent.durationElapsed() < slice) {
            if (block.userData() == nullptr)
                rehighlightBlock(block);
            block = block.next();
        }
        m_frontier = block.isValid() ? block.blockNumber() : document()->blockCount();
        if (!block.isValid()) {
            m_next.stop();
            Q_EMIT completed();
        }
    }

    Definitions m_definitions;
    QTimer m_next;
    QElapsedTimer m_spent;
    int m_frontier = 0; // no block before this one lacks colours
};

} // namespace

class MarkdownHighlighter::Private
{
public:
    QTextDocument *document = nullptr;
    bool dark = false;
    QFutureWatcher<Definitions> loading;
    std::unique_ptr<SlicedHighlighter> highlighter;
};

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->document = document;
    const auto attach = [this] {
        d->highlighter = std::make_unique<SlicedHighlighter>(d->document, d->loading.result(), d->dark);
        connect(d->highlighter.get(), &SlicedHighlighter::completed, this, &MarkdownHighlighter::completed);
    };
    connect(&d->loading, &QFutureWatcherBase::finished, this, attach);
    d->loading.setFuture(definitions());
}

MarkdownHighlighter::~MarkdownHighlighter() = default;

void MarkdownHighlighter::setDark(bool dark)
{
    if (d->dark == dark)
        return;
    d->dark = dark;
    if (d->highlighter)
        d->highlighter->setDark(dark);
}

bool MarkdownHighlighter::isComplete() const
{
    return d->highlighter && d->highlighter->isComplete();
}

} // namespace Jianbao

#include "markdownhighlighter.moc"
