// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/codehighlighter.h"

#include "highlight/definitions.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QStringList>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::State;
using KSyntaxHighlighting::Theme;

namespace {

constexpr qsizetype largestCode = 200'000;
constexpr qsizetype mostLines = 10'000;
constexpr qsizetype longestLine = 5000; // as in the editor
constexpr int rememberedLines = 4 * mostLines;

/// In the order of Theme::TextStyle; empty: plain, as brackets and operators are on GitHub.
constexpr std::array<QByteArrayView, Theme::Others + 1> classes{
    "",
    "hl-keyword",
    "hl-function",
    "hl-variable",
    "hl-keyword",
    "",
    "hl-builtin",
    "hl-builtin",
    "hl-directive",
    "hl-keyword",
    "hl-string",
    "hl-escape",
    "hl-string",
    "hl-string",
    "hl-string",
    "hl-keyword",
    "hl-type",
    "hl-constant",
    "hl-constant",
    "hl-constant",
    "hl-constant",
    "hl-comment",
    "hl-comment",
    "hl-keyword",
    "hl-variable",
    "hl-comment",
    "hl-comment",
    "hl-comment",
    "hl-comment",
    "",
    "hl-builtin",
};

/// What people write that is neither a language's name nor how its files end.
QString nameOf(const QString &language)
{
    static const QHash<QString, QString> names{{u"console"_s, u"Bash"_s},
                                               {u"shell"_s, u"Bash"_s},
                                               {u"shell-session"_s, u"Bash"_s},
                                               {u"terminal"_s, u"Bash"_s},
                                               {u"golang"_s, u"Go"_s},
                                               {u"python3"_s, u"Python"_s},
                                               {u"node"_s, u"JavaScript"_s},
                                               {u"objective-c"_s, u"Objective-C"_s},
                                               {u"make"_s, u"Makefile"_s},
                                               {u"docker"_s, u"Dockerfile"_s},
                                               {u"cuda"_s, u"C++"_s}};
    return names.value(language.toLower(), language);
}

Definition find(const KSyntaxHighlighting::Repository &repository, const QString &language)
{
    const QString name = nameOf(language);
    Definition found = repository.definitionForName(name);
    if (!found.isValid())
        found = repository.definitionForFileName(u"x."_s + name.toLower());
    return found.isValid() && found.name() != "None"_L1 ? found : Definition();
}

struct LineKey
{
    QString language;
    State before;
    QString text;

    friend bool operator==(const LineKey &, const LineKey &) = default;
    friend size_t qHash(const LineKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.language, key.before, key.text);
    }
};

struct Line
{
    QByteArray html;
    State after;
};

/// One line as HTML.
class LineWriter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Line write(const Definition &language, const QString &text, const State &before)
    {
        if (definition() != language)
            setDefinition(language);
        m_text = text;
        m_written = 0;
        m_line = {};
        m_line.after = highlightLine(text, before);
        append(text.size(), {});
        return m_line;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const qsizetype start = std::max<qsizetype>(offset, m_written);
        append(start, {});
        append(start + length - (start - offset),
               classes[size_t(std::clamp<int>(format.textStyle(), 0, Theme::Others))]);
    }

private:
    // What is not written yet, up to an index of the line.
    void append(qsizetype end, QByteArrayView name)
    {
        end = std::min(end, m_text.size());
        if (end <= m_written)
            return;
        const QByteArray escaped = m_text.sliced(m_written, end - m_written).toHtmlEscaped().toUtf8();
        m_written = end;
        if (name.isEmpty())
            m_line.html.append(escaped);
        else
            m_line.html.append("<span class=\"").append(name).append("\">").append(escaped).append("</span>");
    }

    QString m_text;
    qsizetype m_written = 0;
    Line m_line;
};

} // namespace

class CodeHighlighter::Private
{
public:
    /// One that was asked for. Invalid: still being read, or there is none.
    struct Language
    {
        Definition definition;
        Definitions owner; ///< keeps the definition
    };

    const Language &language(const QString &name, CodeHighlighter *q)
    {
        const auto known = languages.constFind(name);
        if (known != languages.cend())
            return *known;
        const Language &added = *languages.insert(name, {});
        markdownDefinitions().then(q, [this, q, name](const Definitions &shared) { look(name, shared, q); });
        return added;
    }

    // Among the languages that the editor has anyway, else it is read for this alone.
    void look(const QString &name, const Definitions &shared, CodeHighlighter *q)
    {
        if (sharedLanguages.isEmpty()) {
            const QList<Definition> included = shared->definitionForName(u"Markdown"_s).includedDefinitions();
            for (const Definition &definition : included)
                sharedLanguages.append(definition.name());
        }
        const Definition found = find(*shared, name);
        if (!found.isValid() || sharedLanguages.contains(found.name())) {
            take(name, found, shared, q);
            return;
        }
        loadDefinitions(found.name()).then(q, [this, q, name](const Definitions &own) {
            take(name, find(*own, name), own, q);
        });
    }

    void take(const QString &name, const Definition &definition, const Definitions &owner, CodeHighlighter *q)
    {
        languages.insert(name, {definition, owner});
        if (definition.isValid())
            Q_EMIT q->languageLoaded();
    }

    QHash<QString, Language> languages; ///< by the name in the text
    QStringList sharedLanguages;
    QCache<LineKey, Line> lines{rememberedLines};
    LineWriter writer;
    QElapsedTimer spent;
    std::chrono::milliseconds slice{5};
    bool isOutOfTime = false;
};

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    startSlice();
}

CodeHighlighter::~CodeHighlighter() = default;

void CodeHighlighter::startSlice(std::chrono::milliseconds slice)
{
    d->slice = slice;
    d->isOutOfTime = false;
    d->spent.start();
}

bool CodeHighlighter::isOutOfTime() const
{
    return d->isOutOfTime;
}

QByteArray CodeHighlighter::html(const QString &code, const QString &language)
{
    if (code.size() > largestCode || code.count(u'\n') > mostLines)
        return code.toHtmlEscaped().toUtf8();
    const Private::Language &found = d->language(language, this);
    if (!found.definition.isValid())
        return code.toHtmlEscaped().toUtf8();
    QByteArray html;
    html.reserve(code.size() * 4);
    State state;
    qsizetype start = 0;
    while (start < code.size()) {
        qsizetype end = code.indexOf(u'\n', start);
        if (end < 0)
            end = code.size();
        LineKey key{language, state, code.sliced(start, end - start)};
        const Line *line = d->lines.object(key);
        if (!line && key.text.size() <= longestLine) {
            if (d->spent.durationElapsed() >= d->slice) {
                d->isOutOfTime = true;
                return html + code.sliced(start).toHtmlEscaped().toUtf8();
            }
            auto made = std::make_unique<Line>(d->writer.write(found.definition, key.text, state));
            line = made.get();
            d->lines.insert(key, made.release());
        }
        html.append(line ? line->html : key.text.toHtmlEscaped().toUtf8());
        if (line)
            state = line->after;
        if (end < code.size())
            html.append('\n');
        start = end + 1;
    }
    return html;
}

} // namespace Jianbao
