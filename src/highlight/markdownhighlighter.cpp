// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/markdownhighlighter.h"

#include "highlight/definitions.h"
#include "highlight/theme.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <algorithm>

namespace Jianbao {

namespace {

using namespace std::chrono_literals;

// Less than a third of a frame, so that a slice is never felt.
constexpr auto slice = 5ms;

// Beyond this a key in the line takes longer than a frame; the longest line of all issues has 1,713 (FORMAT.md §7.2).
constexpr qsizetype longestLine = 5000;

QString language()
{
    return QStringLiteral("Markdown");
}

/// What the lines above a block mean for it; a block without has not been coloured yet.
struct BlockState : public QTextBlockUserData
{
    explicit BlockState(KSyntaxHighlighting::State end)
        : atEnd(std::move(end))
    {
    }
    KSyntaxHighlighting::State atEnd;
};

/// Colours as much as fits into a slice of time, the rest after other events. KSyntaxHighlighting's own class colours
/// everything at once, and on an edit tells the whole document that its text changed, once for every line further down.
class SlicedHighlighter : public QSyntaxHighlighter, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    SlicedHighlighter(QTextDocument *document, Definitions definitions, bool dark)
        : QSyntaxHighlighter(static_cast<QObject *>(nullptr))
        , m_definitions(std::move(definitions))
    {
        m_next.setInterval(0);
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &SlicedHighlighter::continueFromFrontier);
        // Before the base class connects itself, which colours the change: each change has its own share of time.
        connect(document, &QTextDocument::contentsChange, this, &SlicedHighlighter::noteChange);
        setTheme(m_definitions->theme(themeName(dark)));
        setDefinition(m_definitions->definitionForName(language()));
        const QList<KSyntaxHighlighting::Format> formats = definition().formats();
        for (const KSyntaxHighlighting::Format &format : formats) {
            if (format.name() == u"Link")
                m_link = format;
            else if (format.name() == u"Reference-Link")
                m_address = format;
            else if (format.name() == u"Number List")
                m_tag = format;
        }
        setDocument(document);
        colorAgain();
    }

    ~SlicedHighlighter() override
    {
        // The base class would take the colours away as an edit, of which this object hears no more.
        const QSignalBlocker quiet(document());
        setDocument(nullptr);
    }
    Q_DISABLE_COPY_MOVE(SlicedHighlighter)

    void setDark(bool dark)
    {
        setTheme(m_definitions->theme(themeName(dark)));
        m_formats.clear();
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            block.setUserData(nullptr);
        colorAgain();
    }

    [[nodiscard]] bool isComplete() const { return !m_next.isActive(); }

Q_SIGNALS:
    void completed();

protected:
    void highlightBlock(const QString &text) override
    {
        const auto *before = static_cast<const BlockState *>(currentBlock().previous().userData());
        const bool reached = before || currentBlock().blockNumber() == 0;
        if (!reached || m_spent.durationElapsed() >= slice) {
            setCurrentBlockUserData(nullptr);
            m_next.start();
            return;
        }
        KSyntaxHighlighting::State end = before ? before->atEnd : KSyntaxHighlighting::State();
        if (text.size() <= longestLine) {
            end = highlightLine(text, end);
            colorTaggedLinks(text);
        }
        const auto *known = static_cast<const BlockState *>(currentBlockUserData());
        if (!known || known->atEnd != end) {
            setCurrentBlockUserData(new BlockState(std::move(end)));
            // Any other number makes the base class go on with the next block.
            setCurrentBlockState(currentBlockState() ^ 1);
        }
    }

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0)
            setFormat(offset, length, textFormat(format));
    }

private:
    const QTextCharFormat &textFormat(const KSyntaxHighlighting::Format &format)
    {
        const auto known = m_formats.constFind(format.id());
        if (known != m_formats.cend())
            return *known;
        using KSyntaxHighlighting::Theme;
        const QColor ground(theme().editorColor(Theme::BackgroundColor));
        const QColor text(theme().textColor(Theme::Normal));
        // Quotations are red in the themes, and in a newsletter all of the lead is one. Underlines, which links and
        // trailing spaces have, make Chinese hard to read.
        const bool quotation = format.textStyle() == Theme::Attribute;
        const QColor color = quotation ? QColor(theme().textColor(Theme::String)) : format.textColor(theme());
        QTextCharFormat made;
        made.setForeground(readable(color, text, ground));
        if (format.hasBackgroundColor(theme()))
            made.setBackground(format.backgroundColor(theme()));
        if (format.isBold(theme()))
            made.setFontWeight(QFont::Bold);
        made.setFontItalic(format.isItalic(theme()));
        made.setFontStrikeOut(format.isStrikeThrough(theme()));
        return *m_formats.insert(format.id(), made);
    }

    /// "[CVPR2021] [title](url)" is a tag and a link (FORMAT.md §7.1); the definition takes it for a reference link.
    void colorTaggedLinks(const QString &text)
    {
        static const QRegularExpression pattern(
            QStringLiteral(R"(^[ \t]*-[ \t]+((?:\[[^][()]*\] ?)+)\[([^][]*)\]\(([^()]*)\))"));
        if (!text.contains(u"] [") && !text.contains(u"]["))
            return;
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.hasMatch())
            return;
        const auto color = [this, &match](int group, int margin, const KSyntaxHighlighting::Format &format) {
            applyFormat(int(match.capturedStart(group)) - margin, int(match.capturedLength(group)) + 2 * margin,
                        format);
        };
        color(1, 0, m_tag);
        color(2, 1, m_address);
        color(2, 0, m_link);
        color(3, 1, m_address);
    }

    void noteChange(int position, int removed, int added)
    {
        m_spent.start();
        lowerFrontier(document()->findBlock(position).blockNumber());
        // Lines that went may have had another state at their end than the block that took their place.
        const int blocks = document()->blockCount();
        QTextBlock after = document()->findBlock(position + added).next();
        if (removed > 0 && blocks != m_blocks && after.isValid()) {
            after.setUserData(nullptr);
            m_next.start();
        }
        m_blocks = blocks;
    }

    void lowerFrontier(int blockNumber) { m_frontier = std::clamp(blockNumber, 0, m_frontier); }

    void colorAgain()
    {
        const QSignalBlocker quiet(document());
        m_blocks = document()->blockCount();
        m_frontier = 0;
        m_spent.start();
        m_next.start();
        rehighlight();
    }

    void continueFromFrontier()
    {
        // The base class reports new colours as changed text, which would count as an edit.
        const QSignalBlocker quiet(document());
        m_spent.start();
        QTextBlock block = document()->findBlockByNumber(m_frontier);
        while (block.isValid() && m_spent.durationElapsed() < slice) {
            if (!block.userData())
                rehighlightBlock(block);
            // Time ran out in between: this block is the first of the next slice.
            if (!block.userData())
                break;
            block = block.next();
        }
        m_frontier = block.isValid() ? block.blockNumber() : document()->blockCount();
        if (block.isValid()) {
            m_next.start();
            return;
        }
        m_next.stop();
        Q_EMIT completed();
    }

    Definitions m_definitions;
    KSyntaxHighlighting::Format m_tag;
    KSyntaxHighlighting::Format m_link;
    KSyntaxHighlighting::Format m_address;
    QHash<int, QTextCharFormat> m_formats; // by the id of KSyntaxHighlighting's format
    QTimer m_next;
    QElapsedTimer m_spent;
    int m_frontier = 0; // no block before this one lacks colours
    int m_blocks = 0;   // the document's count before the present change
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
    d->loading.setFuture(markdownDefinitions());
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
