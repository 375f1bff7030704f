// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/journal.h"

#include <QFont>
#include <QObject>

#include <functional>

class QWidget;

namespace Jianbao {

class DocumentPage;
class DocumentTabs;
class RecoveryDialog;
struct DocumentServices;
struct RecoveryRow;

/// Offers the texts that a crash left in their journals. A journal goes only when its text is in the journal of an open
/// page, in another file, or at the user's word.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// Opens an issue's file, with its repository when none is open.
    using Opener = std::function<Result<DocumentPage *>(const QString &path)>;

    /// @param tabs, @param services must outlive it. @param font of the texts that are shown. @param window the parent
    /// of what is asked
    Recovery(DocumentTabs *tabs, DocumentServices &services, const Opener &open, const QFont &font, QWidget *window);

    /// Shows the dialog and comes back when it is closed. @return false: there is nothing to recover
    bool run();

private:
    /// A journal, and what its file holds now.
    struct Found
    {
        RecoverableText text;
        QString fileText;
        QString base;        ///< for the merge with what the file holds now
        bool isGone = false; ///< there is no file (any more) that could be read
        QString note;
    };

    void look();
    [[nodiscard]] static Found examined(const RecoverableText &text);
    [[nodiscard]] QList<RecoveryRow> rows() const;
    /// Says so if a text cannot be read: its journal must not go as if it had been restored.
    [[nodiscard]] bool isReadable(RecoveryDialog &dialog, int id) const;
    void restore(RecoveryDialog &dialog, int id);
    void saveElsewhere(RecoveryDialog &dialog, int id);
    void discard(RecoveryDialog &dialog, int id);

    DocumentTabs *m_tabs;
    DocumentServices &m_services;
    Opener m_open;
    QFont m_font;
    QWidget *m_window;
    QList<Found> m_found; ///< a row's id is its index
};

} // namespace Jianbao
