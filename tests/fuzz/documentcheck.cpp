// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "documentcheck.h"

#include "blockcheck.h"
#include "edits.h"
#include "issue/invariants.h"
#include "issue/scan.h"
#include "markdown/blockdiff.h"
#include "markdown/clipboardhtml.h"
#include "markdown/htmltree.h"
#include "markdown/incremental.h"
#include "markdown/patchmodel.h"
#include "markdown/render.h"
#include "markdown/safetycheck.h"
#include "markdown/sanitiser.h"
#include "markdown/sourceselection.h"
#include "treecheck.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

/// Tries one document; stops at the first thing that is wrong.
class Trial
{
public:
    explicit Trial(const QByteArray &utf8)
        : m_utf8(utf8)
        , m_text(QString::fromUtf8(utf8))
        , m_random(quint32(qHashBits(utf8.constData(), size_t(utf8.size()))))
    {
    }

    QString run()
    {
        const QString other = edited(m_text, m_random);
        for (const QString &text : {m_text, other}) {
            expect(u"scan"_s, brokenInvariant(text, scanIssue(text, builtInProfile())));
            expect(u"source tree"_s, sourceTreeFault(text));
        }
        const QList<Block> before = render(other.toUtf8(), shownOptions());
        const QList<Block> after = render(m_utf8, shownOptions());
        checkPatches(before, after);
        checkIncremental(other.toUtf8(), after);
        checkSelection(after);
        (void)render(m_utf8, someOptions());
        checkHtml();
        return m_wrong;
    }

private:
    void expect(const QString &where, const QString &fault)
    {
        if (m_wrong.isEmpty() && !fault.isEmpty())
            m_wrong = where + u": "_s + fault;
    }

    // As the preview renders, without a clock: what is found must be found again.
    static RenderOptions shownOptions()
    {
        RenderOptions options;
        options.imagePrefix = imagePrefix.toByteArray();
        options.frontMatterTable = true;
        options.timeBudget = {};
        return options;
    }

    RenderOptions someOptions()
    {
        const auto coin = [this] {
            return m_random.bounded(2) == 1;
        };
        RenderOptions options = shownOptions();
        options.safety = coin() ? RenderOptions::Safety::Sanitised : RenderOptions::Safety::Verbatim;
        options.tables = coin();
        options.strikethrough = coin();
        options.taskLists = coin();
        options.autolinks = coin();
        options.tagFilter = coin();
        options.sourceLines = coin();
        options.frontMatter = coin();
        options.frontMatterTable = coin();
        options.remoteImages = coin();
        if (m_random.bounded(8) == 0)
            options.outputBudget = m_random.bounded(2000);
        return options;
    }

    QList<Block> render(const QByteArray &utf8, const RenderOptions &options)
    {
        const Result<QList<Block>> blocks = renderMarkdown(utf8, options);
        if (!blocks) {
            if (blocks.error().code != ErrorCode::TooLarge)
                expect(u"render"_s, blocks.error().message);
            return {};
        }
        if (const QString fault = blockFault(*blocks, utf8, options); !fault.isEmpty())
            expect(u"blocks"_s, fault + u" of\n"_s + QString::fromUtf8(utf8)); // it may be an edit of the input
        return *blocks;
    }

    void checkPatches(const QList<Block> &before, const QList<Block> &after)
    {
        const auto check = [this](const QList<Block> &from, const QList<Block> &to) {
            const QByteArray patch = blockPatch(from, to);
            if (patched(from, patch) != to)
                expect(u"patch"_s, QString::fromUtf8(patch));
        };
        check(before, after);
        check(after, before);
        check({}, after);
        if (blockPatch(after, after) != "[]")
            expect(u"patch"_s, u"equal blocks have a patch"_s);
    }

    void checkIncremental(const QByteArray &before, const QList<Block> &expected)
    {
        IncrementalRenderer renderer;
        (void)renderer.render(before, shownOptions());
        if (renderer.render(m_utf8, shownOptions()).value_or(QList<Block>()) != expected)
            expect(u"incremental"_s, u"another result than at once"_s);
    }

    // A word that the page shows, as a double click on it finds it.
    void checkSelection(const QList<Block> &blocks)
    {
        if (blocks.isEmpty() || m_text.contains(u'\r')) // an editor's lines end in LF
            return;
        const Block *block = &blocks[m_random.bounded(blocks.size())];
        if (block->isList())
            block = &block->items[m_random.bounded(block->items.size())];
        const QStringList words = QString::fromUtf8(textOf(block->html)).split(u' ', Qt::SkipEmptyParts);
        const QString word = words.isEmpty() ? u"a"_s : words.at(m_random.bounded(words.size())).left(12);
        const std::optional<TextRange> found = sourceSelection(m_text, block->lines, word, m_random.bounded(3));
        if (!found)
            return;
        if (found->start < 0 || found->isEmpty() || found->end > m_text.size()) {
            expect(u"selection"_s, u"outside the text"_s);
            return;
        }
        const auto line = [this](qsizetype at) {
            return int(QStringView(m_text).first(at).count(u'\n')) + 1;
        };
        if (line(found->start) < block->lines.first || line(found->end - 1) > block->lines.last)
            expect(u"selection"_s, u"“%1” outside of its block"_s.arg(word));
    }

    // The document taken for HTML: what is pasted, and what the sanitiser is given by others.
    void checkHtml()
    {
        const QByteArray html = m_text.toUtf8();
        const RenderOptions options = shownOptions();
        Budget budget(options);
        if (const std::optional<QByteArray> clean = sanitise(html, options, budget))
            expect(u"sanitise"_s, htmlFault(*clean));
        const QString capture = plainCapture(html);
        if (capture.contains(u"\n\n\n"_s) || capture.contains(QChar::Null))
            expect(u"clipboard"_s, u"blank lines or NUL"_s);
    }

    const QByteArray m_utf8;
    const QString m_text;
    QRandomGenerator m_random;
    QString m_wrong;
};

} // namespace

QString brokenProperty(const QByteArray &utf8)
{
    return Trial(utf8).run();
}

} // namespace Jianbao::Test
