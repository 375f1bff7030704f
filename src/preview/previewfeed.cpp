// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewfeed.h"

#include "base/logging.h"
#include "preview/blockdiff.h"

#include <QFile>
#include <QPointer>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString pageScript()
{
    QString script;
    for (const auto &name : {u":/preview/morph.js"_s, u":/preview/preview.js"_s}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qCCritical(logPreview, "the program was built without %s", qUtf8Printable(name));
        script += QString::fromUtf8(file.readAll());
    }
    return script;
}

} // namespace

PreviewFeed::PreviewFeed(QWebEnginePage *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
}

void PreviewFeed::pageLoaded()
{
    m_page->runJavaScript(pageScript(), QWebEngineScript::ApplicationWorld);
    m_shown.clear();
    m_isLoaded = true;
    m_isFilled = false;
    m_isUnderWay = false;
    m_mustClear = true;
    m_baseChanged = true;
    m_darkChanged = true;
    if (m_lastLine > 0 && !m_currentLine)
        m_currentLine = m_lastLine;
    flush();
}

void PreviewFeed::pageLost()
{
    m_isLoaded = false;
    ++m_ticket;
}

void PreviewFeed::beginDocument()
{
    ++m_document;
}

void PreviewFeed::setBlocks(const QList<Block> &blocks)
{
    m_wanted = blocks;
    m_wantedDocument = m_document;
    flush();
}

void PreviewFeed::setBase(const QUrl &folder)
{
    m_baseChanged = m_baseChanged || folder != m_base;
    m_base = folder;
    flush();
}

void PreviewFeed::setDark(bool dark)
{
    m_darkChanged = m_darkChanged || dark != m_dark;
    m_dark = dark;
    flush();
}

void PreviewFeed::setCurrentLine(int line)
{
    m_currentLine = line;
    m_lastLine = line;
    flush();
}

void PreviewFeed::scrollToLine(double line)
{
    m_scrollLine = line;
    flush();
}

void PreviewFeed::ask(const QString &expression, std::function<void(const QVariant &)> answer)
{
    if (!m_isLoaded) {
        answer({});
        return;
    }
    m_page->runJavaScript(
        u"jianbaoPreview."_s + expression, QWebEngineScript::ApplicationWorld,
        [feed = QPointer(this), document = m_shownDocument, answer = std::move(answer)](const QVariant &value) {
            if (feed)
                answer(feed->m_isLoaded && feed->m_document == document ? value : QVariant());
        });
}

void PreviewFeed::flush()
{
    if (!m_isLoaded || m_isUnderWay)
        return;
    const QString script = pendingScript();
    if (script.isEmpty() && m_isFilled)
        return;
    m_isUnderWay = true;
    const int ticket = ++m_ticket;
    Q_EMIT moved();
    // Both at once: what the text has of "%1" is no place for the second.
    m_page->runJavaScript(u"try { %1 %2 } catch (error) { console.error(error.stack); -%2 }"_s.arg(
                              script, QString::number(ticket)),
                          QWebEngineScript::ApplicationWorld, [feed = QPointer(this), ticket](const QVariant &answer) {
                              if (feed)
                                  feed->taken(ticket, answer);
                          });
}

/// Everything that the page does not know yet, as one script.
QString PreviewFeed::pendingScript()
{
    QString script;
    if (std::exchange(m_mustClear, false))
        script += "jianbaoPreview.clear();"_L1;
    if (std::exchange(m_baseChanged, false))
        script += u"jianbaoPreview.setBase('%1');"_s.arg(QString::fromLatin1(m_base.toEncoded().replace('\'', "%27")));
    if (std::exchange(m_darkChanged, false))
        script += u"jianbaoPreview.setDark(%1);"_s.arg(m_dark ? "true"_L1 : "false"_L1);
    if (const QByteArray patch = blockPatch(m_shown, m_wanted); patch != "[]")
        script += "jianbaoPreview.patch("_L1 + QString::fromUtf8(patch) + ");"_L1;
    m_shown = m_wanted;
    m_shownDocument = m_wantedDocument;
    if (const auto line = std::exchange(m_currentLine, std::nullopt))
        script += u"jianbaoPreview.mark(%1);"_s.arg(*line);
    if (const auto line = std::exchange(m_scrollLine, std::nullopt))
        script += u"jianbaoPreview.scrollToLine(%1);"_s.arg(*line);
    return script;
}

void PreviewFeed::taken(int ticket, const QVariant &answer)
{
    // No answer at all: the page is on its way out, and pageLost() will follow.
    if (ticket != m_ticket || !m_isLoaded || !answer.isValid())
        return;
    m_isUnderWay = false;
    if (answer.toInt() != ticket) {
        // A step failed, so that what the page shows is unknown: begin anew, but only once.
        qCWarning(logPreview, "the preview's page did not take a change");
        if (m_isFilled)
            pageLoaded();
        else
            Q_EMIT refused();
        return;
    }
    if (!std::exchange(m_isFilled, true))
        Q_EMIT filled();
    flush();
}

} // namespace Jianbao
