// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"
#include "preview/imagefile.h"
#include "web/imagefetch.h"

#include <QCache>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace Jianbao {

/// The images of the web that a document has (SAFETY.md "The preview" 4): none is fetched before the user allowed it
/// for this document, and then only those that the document has. The program fetches them, not the page. One that is
/// typed later belongs to the document and is fetched, too, when its address has stood for a moment.
class RemoteImages : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<ImageFile> &)>;

    explicit RemoteImages(QObject *parent = nullptr);
    ~RemoteImages() override;

    /// For tests: what may be reached.
    void setRules(const ImageFetchRules &rules) { m_rules = rules; }
    /// Ends what was being fetched for another document. Null: a new document each time.
    /// @param document by its identity; what the user allowed it holds until it is deleted.
    void beginDocument(const QObject *document);
    /// Fetches the images of the document from now on.
    void allow();
    [[nodiscard]] bool isAllowed() const { return m_isAllowed; }

    /// What the document looks like.
    void setBlocks(const QList<Block> &blocks);
    [[nodiscard]] int placeholders() const { return m_placeholders; }
    /// The hosts of the placeholders as they are connected to (IDN as punycode), each once, in order.
    [[nodiscard]] const QStringList &hosts() const { return m_hosts; }

    /// Fetches an image of the document, or takes it from what was fetched before.
    /// @param encoded percent-encoded, as behind remoteImagePrefix. @param answer called once, unless the document
    /// changes. Errors: NotPermitted when it was not allowed, and as ImageFetch.
    void get(const QByteArray &encoded, QObject *context, const Answer &answer);

Q_SIGNALS:
    void changed(); ///< placeholders() or hosts()

private:
    struct Request
    {
        QByteArray address;
        QPointer<QObject> context;
        Answer answer;
    };

    [[nodiscard]] bool has(const QByteArray &encoded) const { return m_isAllowed && m_addresses.contains(encoded); }
    void startNext();
    void take(const QByteArray &address, const Result<QByteArray> &bytes);
    void answerAll(const QByteArray &address, const Result<ImageFile> &image);
    void stop();

    ImageFetchRules m_rules;
    QPointer<const QObject> m_document;
    QSet<const QObject *> m_allowed;
    bool m_isAllowed = false;
    bool m_isNew = true; ///< no blocks have come that its images could be of
    int m_placeholders = 0;
    QStringList m_hosts;
    QSet<QByteArray> m_addresses; ///< of the document's images
    QSet<QByteArray> m_settled;   ///< those that are not being typed
    QList<Request> m_requests;
    QList<QByteArray> m_waiting; ///< to be fetched
    QHash<QByteArray, ImageFetch *> m_running;
    QCache<QByteArray, ImageFile> m_cache;
    QTimer m_settle;
};

} // namespace Jianbao
