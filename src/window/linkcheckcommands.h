// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/linkprobe.h"
#include "window/linkstore.h"
#include "window/listedlinks.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace Jianbao {

class DocumentPage;
class DraftWorkspace;
class LinkCheckDialog;

/// The link check at the user's word: lists links of the open issue or of the whole archive for its dialog, and does in
/// the texts what is chosen there.
class LinkCheckCommands : public QObject
{
    Q_OBJECT

public:
    /// @param draft must outlive the commands. @param window the parent of the dialog
    LinkCheckCommands(DraftWorkspace *draft, const QString &cachePath, QWidget *window);
    ~LinkCheckCommands() override;

    /// Shows the dialog, or brings it to the front. Asks no link.
    void open();
    /// For the next dialog.
    void setRules(const LinkRules &rules) { m_rules = rules; }

Q_SIGNALS:
    /// @param line 1-based. @param column 1-based, in code points
    void placeRequested(const QString &path, int line, int column);
    void linkActivated(const QUrl &url);
    void failed(const Jianbao::Result<void> &result);

private:
    /// A text that is read on the worker unless it is open.
    struct Source
    {
        QString path;
        QString name;
        std::optional<QString> text = {};
    };

    void list();
    void listArchive();
    [[nodiscard]] QList<Source> archive() const;
    [[nodiscard]] static QList<ListedLink> read(const Source &source, const Profile &profile);
    void show(const ListedLink &link);
    void replace(const QList<std::pair<ListedLink, QUrl>> &links);
    [[nodiscard]] DocumentPage *pageOf(const ListedLink &link) const;

    DraftWorkspace *m_draft;
    QWidget *m_window;
    LinkStore m_store;
    LinkRules m_rules;
    QPointer<LinkCheckDialog> m_dialog;
    QPointer<DocumentPage> m_page; ///< whose links "this issue" means
    std::atomic<int> m_wanted = 0; ///< of the newest list; older ones are dropped
    QThreadPool m_worker;          ///< last, so that it has ended before the members it uses go
};

} // namespace Jianbao
