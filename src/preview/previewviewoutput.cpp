// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What PreviewView gives to other programs: the clipboard, paper, PDF.
#include "preview/previewcopy.h"
#include "preview/previewfeed.h"
#include "preview/previewpage.h"
#include "preview/previewview.h"

#include <QApplication>
#include <QClipboard>
#include <QFuture>
#include <QMimeData>
#include <QPageLayout>
#include <QPromise>
#include <QThreadPool>
#include <QWebEngineView>

namespace Jianbao {

using namespace Qt::StringLiterals;

void PreviewView::copyAsRichText()
{
    if (!m_feed)
        return;
    m_feed->ask(u"copied(true,'')"_s, [this](const QVariant &answer) {
        const QStringList parts = answer.toStringList();
        if (parts.size() != 2)
            return;
        auto promise = std::make_shared<QPromise<QString>>();
        promise->start();
        promise->future().then(this, [this, text = parts.at(1)](const QString &html) {
            auto *content = new QMimeData;
            content->setHtml(html);
            content->setText(text);
            QApplication::clipboard()->setMimeData(content);
            Q_EMIT copied();
        });
        QThreadPool::globalInstance()->start([promise, html = parts.at(0), root = m_root] {
            promise->addResult(withEmbeddedImages(html, root));
            promise->finish();
        });
    });
}

void PreviewView::copyAsHtml()
{
    if (!m_feed)
        return;
    const QString base = QString::fromLatin1(imagePrefix().replace('\'', "%27"));
    m_feed->ask(u"copied(false,'%1')"_s.arg(base), [this](const QVariant &answer) {
        const QStringList parts = answer.toStringList();
        if (parts.size() != 2)
            return;
        QApplication::clipboard()->setText(parts.at(0));
        Q_EMIT copied();
    });
}

void PreviewView::print(QPrinter *printer, const std::function<void(bool)> &done)
{
    if (!m_isReady) {
        done(false);
        return;
    }
    connect(m_view, &QWebEngineView::printFinished, this, done, Qt::SingleShotConnection);
    m_view->print(printer);
}

void PreviewView::makePdf(const std::function<void(const QByteArray &)> &done)
{
    if (!m_isReady) {
        done({});
        return;
    }
    constexpr QMarginsF margins(18, 18, 18, 18);
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter);
    m_page->printToPdf(done, paper);
}

void PreviewView::showAddressesOnPaper(bool on)
{
    if (m_feed)
        m_feed->ask(u"showAddresses(%1)"_s.arg(on ? "true"_L1 : "false"_L1), [](const QVariant &) {});
}

} // namespace Jianbao
