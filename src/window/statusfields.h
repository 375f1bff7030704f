// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"
#include "outline/problemcounts.h"

#include <QObject>
#include <QTimer>

class QLabel;
class QMenu;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace Jianbao {

class DocumentPage;

/// The fields of the status bar: what the issue counts to, where the caret is, how the file is written.
class StatusFields : public QObject
{
    Q_OBJECT

public:
    explicit StatusFields(QStatusBar *bar);

    /// Everything of an open issue. @param words as wordCount()
    void setIssue(const Issue &issue, int words);
    void setProblems(const ProblemCounts &counts);
    /// @param name of the rendering that the preview shows
    void setPreview(const QString &name);
    /// What can be chosen there.
    void setPreviewMenu(QMenu *menu);
    void setCaret(int line, int column);
    void setFile(const DocumentPage &page);
    /// Files that are being saved in the background, by name; shown with progress while there are any.
    void setSaving(const QStringList &files);
    /// The branch that is checked out; empty: no git repository.
    void setBranch(const QString &branch);
    /// No issue is open.
    void clear();

Q_SIGNALS:
    void problemsRequested(); ///< the user clicked their number

private:
    QLabel *addField(const QString &meaning);
    QToolButton *addChoice(const QString &meaning);
    void showCaret();

    QStatusBar *m_bar;
    QLabel *m_saving;
    QProgressBar *m_progress;
    QLabel *m_items;
    QLabel *m_words;
    QToolButton *m_problems;
    QLabel *m_caret;
    QLabel *m_encoding;
    QLabel *m_saved;
    QToolButton *m_preview;
    QLabel *m_branch;
    QTimer m_caretPause;
    int m_line = 1;
    int m_column = 1;
};

} // namespace Jianbao
