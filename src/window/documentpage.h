// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/textfile.h"

#include <QWidget>

#include <functional>

namespace Jianbao {

class Editor;
class NoticeBar;

/// One open issue: its file, its editor, and a notice above it when there is something to say.
class DocumentPage : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPage(TextFile file, QWidget *parent = nullptr);

    [[nodiscard]] Editor *editor() const { return m_editor; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] const TextFile &file() const { return m_file; }
    [[nodiscard]] QString path() const { return m_file.path(); }
    [[nodiscard]] QString title() const; ///< the file's name
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isReadOnly() const { return !m_file.source().readOnlyReason().isEmpty(); }

    /// Saves in place. A failure is shown in the notice bar, with what can be done, and leaves the text modified.
    bool save();
    /// Saves elsewhere; the page then belongs to the new file.
    bool saveAs(const QString &path);
    /// Takes the file's text as it is on disk, as one undo step.
    bool revert();

    /// To be called when the file may have changed on disk: an unmodified text follows, a modified one asks.
    void checkDisk();

Q_SIGNALS:
    void textEdited(); ///< the text changed, by whatever means
    void modifiedChanged(bool modified);
    void fileChanged();     ///< path() or file().stamp() is another
    void saveAsRequested(); ///< the user chose "Save As…" in the notice bar

private:
    void showReadOnlyReason();
    void overwrite();
    /// Tells how a save went. @param again what "Try Again" does
    bool report(const Result<void> &written, const std::function<void()> &again);
    [[nodiscard]] bool isGone() const; ///< the file was deleted or moved away
    void showConflict();
    void showRemoved();
    void takeFromDisk(TextFile file);

    TextFile m_file;
    NoticeBar *m_notice;
    Editor *m_editor;
};

} // namespace Jianbao
