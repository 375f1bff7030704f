// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "renderers.h"

#include "markdown/htmltree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *siteScript = R"(
require 'json'; require 'kramdown'; require 'kramdown-parser-gfm'
options = {input: 'GFM', hard_wrap: false, gfm_quirks: 'paragraph_end', syntax_highlighter: nil}
texts = JSON.parse($stdin.read)
print JSON.generate(texts.map { |text| Kramdown::Document.new(text, options).to_html })
)";

QByteArray answer(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isFine = process.waitForFinished(300'000) && process.exitCode() == 0;
    return isFine ? process.readAllStandardOutput() : QByteArray();
}

QByteArray githubHtml(const QString &text)
{
    return answer(u"cmark-gfm"_s,
                  {u"-e"_s, u"table"_s, u"-e"_s, u"strikethrough"_s, u"-e"_s, u"autolink"_s, u"-e"_s, u"tasklist"_s,
                   u"--unsafe"_s},
                  text.toUtf8());
}

QList<QByteArray> siteHtml(const QStringList &texts)
{
    const QByteArray html = answer(u"ruby"_s, {u"-W0"_s, u"-e"_s, QString::fromLatin1(siteScript)},
                                   QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
    QList<QByteArray> answers;
    const QJsonArray list = QJsonDocument::fromJson(html).array();
    for (const QJsonValue &one : list)
        answers.append(one.toString().toUtf8());
    return answers;
}

/// One node as both renderers would write it.
QString normalised(QString line)
{
    static const QRegularExpression dropped(u" (id|class|disabled|checked)=\"[^\"]*\""_s);
    static const QRegularExpression aligned(u" style=\"text-align: (\\w+);?\""_s);
    static const QRegularExpression address(u" (href|src)=\"([^\"]*)\""_s);
    if (!line.trimmed().startsWith(u'<'))
        return line;
    line.remove(dropped);
    line.replace(aligned, u" align=\"\\1\""_s);
    const QRegularExpressionMatch found = address.match(line);
    if (found.hasMatch())
        line.replace(found.capturedStart(2), found.capturedLength(2),
                     QUrl::fromPercentEncoding(found.captured(2).toUtf8()));
    return line;
}

/// One line per node; neighbouring texts are one, what kramdown puts into empty cells is nothing.
QStringList treeFor(const QByteArray &html)
{
    static const QRegularExpression blankText(u"^ *\"[ \u00a0]*\"$"_s);
    QStringList tree;
    for (const QString &line : treeOf(html)) {
        const bool isBlank = blankText.match(line).hasMatch();
        if (!isBlank)
            tree.append(normalised(line));
    }
    return tree;
}

/// Typographic characters as they are typed.
QString folded(QString line)
{
    static const std::pair<QString, QString> pairs[] = {{u"“"_s, u"\""_s}, {u"”"_s, u"\""_s},  {u"‘"_s, u"'"_s},
                                                        {u"’"_s, u"'"_s},  {u"…"_s, u"..."_s}, {u"—"_s, u"-"_s},
                                                        {u"–"_s, u"-"_s},  {u"«"_s, u"<<"_s},  {u"»"_s, u">>"_s}};
    for (const auto &[from, to] : pairs)
        line.replace(from, to);
    static const QRegularExpression dashes(u"-+"_s);
    return line.replace(dashes, u"-"_s);
}

} // namespace

QString renderersMissing()
{
    for (const QString &program : {u"cmark-gfm"_s, u"ruby"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"there is no %1 to compare with"_s.arg(program);
    }
    return siteHtml({u"a"_s}).isEmpty() ? u"ruby has no kramdown with kramdown-parser-gfm"_s : QString();
}

QString TreePair::difference(bool typography) const
{
    const auto isSame = [typography](const QString &a, const QString &b) {
        return a == b || (!typography && folded(a) == folded(b));
    };
    qsizetype at = 0;
    while (at < github.size() && at < site.size() && isSame(github.at(at), site.at(at)))
        ++at;
    if (at == github.size() && at == site.size())
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - 2);
    return u"GitHub:\n"_s + github.mid(from, 6).join(u'\n') + u"\nsite:\n"_s + site.mid(from, 6).join(u'\n');
}

QList<TreePair> renderedPairs(const QStringList &texts)
{
    const QList<QByteArray> site = siteHtml(texts);
    if (site.size() != texts.size())
        return {};
    QList<TreePair> pairs;
    for (qsizetype i = 0; i < texts.size(); ++i)
        pairs.append({treeFor(githubHtml(texts.at(i))), treeFor(site.at(i))});
    return pairs;
}

} // namespace Jianbao::Test
