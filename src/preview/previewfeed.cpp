// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewfeed.h"

#include "base/logging.h"
#include "markdown/blockdiff.h"

#include <QFile>
#include <QPointer>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <array>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they need one another.
constexpr std::array scripts{":/preview/look.js"_L1,    ":/preview/lines.js"_L1,  ":/preview/morph.js"_L1,
                             ":/preview/places.js"_L1,  ":/preview/follow.js"_L1, ":/preview/pick.js"_L1,
                             ":/preview/preview.js"_L1, ":/preview/find.js"_L1,   ":/preview/copy.js"_L1};

QString pageScript()
{
    QString script;
    for (const QLatin1StringView name : scripts) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qCCritical(logPreview, "the program was built without %s", name.data());
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
    m_lookChanged = true;
    m_marksChanged = m_line > 0;
    if (!m_scrollPlace)
        m_scrollPlace = m_lastPlace;
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

void PreviewFeed::setLook(const PreviewLook &look)
{
    m_lookChanged = m_lookChanged || look != m_look;
    m_look = look;
    flush();
}

void PreviewFeed::setMarks(int line, LineSpan selection)
{
    m_line = line;
    m_selection = selection;
    m_marksChanged = true;
    flush();
}

void PreviewFeed::scrollTo(const LinePlace &place)
{
    m_scrollPlace = place;
    m_lastPlace = place;
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

void PreviewFeed::askTopLine(std::function<void(double)> answer)
{
    if (!m_isFilled || !m_isLoaded)
        return;
    m_page->runJavaScript(u"jianbaoPreview.topLine()[0]"_s, QWebEngineScript::ApplicationWorld,
                          [feed = QPointer(this), answer = std::move(answer)](const QVariant &line) {
                              if (feed && line.isValid())
                                  answer(line.toDouble());
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
    // Both at once: what the text has of "%1" is no place for the second.
    m_page->runJavaScript(
        u"try { %1 %2 } catch (error) { console.error(error.stack); -%2 }"_s.arg(script, QString::number(ticket)),
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
    if (std::exchange(m_lookChanged, false))
        script += "jianbaoLook.set("_L1 + toScript(m_look) + ");"_L1;
    if (const QByteArray patch = blockPatch(m_shown, m_wanted); patch != "[]")
        script += "jianbaoPreview.patch("_L1 + QString::fromUtf8(patch) + ");"_L1;
    m_shown = m_wanted;
    // The place may have come before the text that it is of.
    if (std::exchange(m_shownDocument, m_wantedDocument) != m_wantedDocument && !m_scrollPlace)
        m_scrollPlace = m_lastPlace;
    if (std::exchange(m_marksChanged, false))
        script += u"jianbaoPreview.mark(%1,%2,%3);"_s.arg(m_line).arg(m_selection.first).arg(m_selection.last);
    if (const auto place = std::exchange(m_scrollPlace, std::nullopt)) {
        script += u"jianbaoPreview.scrollToLine(%1,%2,%3,%4);"_s.arg(place->line)
                      .arg(place->y)
                      .arg(place->tolerance)
                      .arg(std::max(place->line, place->lowest));
    }
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
    Q_EMIT patched();
    flush();
}

} // namespace Jianbao
