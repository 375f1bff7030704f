// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/profile.h"
#include "repository/filelock.h"
#include "repository/filesaver.h"
#include "repository/textfile.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Jianbao {

class DocumentJournal;
class Editor;
class NoticeBar;
struct DocumentServices;
struct Merge;

/// One open issue: its file, its editor, and a notice above it when there is something to say. Its text is journalled
/// while it is modified, and merged with what other programs do to the file (SAFETY.md "No lost work").
class DocumentPage : public QWidget
{
    Q_OBJECT

public:
    /// @param title of a document without path; @param services must outlive the page
    DocumentPage(TextFile file, const QString &title, DocumentServices &services, QWidget *parent = nullptr);
    ~DocumentPage() override;

    [[nodiscard]] Editor *editor() const { return m_editor; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] const TextFile &file() const { return m_file; }
    [[nodiscard]] QString path() const { return m_file.path(); } ///< empty: a new document
    [[nodiscard]] QString title() const;                         ///< the file's name, or what a new document is called
    /// The text is not (yet) what the file holds.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isSaving() const { return m_isSaving; } ///< a save is on its way

    /// By whose conventions texts are merged.
    void setProfile(const Profile &profile) { m_profile = profile; }

    /// Saves in place, perhaps in the background (isSaving()). A failure is shown in the notice bar, with what can be
    /// done, and leaves the text modified.
    void save();
    /// Saves elsewhere; the page then belongs to the new file.
    void saveAs(const QString &path);
    /// Takes the file's text as it is on disk, as one undo step. @return false: it cannot be read or edited, or a save
    /// is on its way; nothing was changed
    bool revert();
    /// Puts a recovered text in as one undo step, merged with what is shown now; asks about conflicts.
    /// @param base what the recovered text had begun with. @return false: the user did not decide, nothing was changed
    [[nodiscard]] bool restore(const QString &base, const QString &text);
    /// Waits until what is not saved is in the journal, on the disk. Errors: as DocumentJournal::flush().
    [[nodiscard]] Result<void> secure();
    /// Gives up what is not saved, because the user said so.
    void forgetChanges();
    /// Says that the file was renamed.
    void setPath(const QString &path);

    /// To be called when the file may have changed on disk: an unmodified text follows, a modified one is merged.
    void checkDisk();

Q_SIGNALS:
    void textEdited(); ///< the text changed, by whatever means
    void modifiedChanged(bool modified);
    void savingChanged(bool saving);
    void saveFailed();
    void fileChanged();     ///< path() or file().stamp() is another
    void saveRequested();   ///< the user chose "Save" in the notice bar: it may have to be asked about
    void saveAsRequested(); ///< the user chose "Save As…" in the notice bar

private:
    void followText();
    void updateModified();
    void setModified(bool modified);
    void journalText();
    void takeLock();
    void showStanding(); ///< the notice for what stays true: read-only, open elsewhere

    /// What a save replaces.
    struct Target
    {
        QString elsewhere = {};  ///< "Save As"; empty: in place
        bool overwrites = false; ///< in place, whatever the disk holds now
    };
    void start(const Target &target);
    void finish(const FileSaver::Outcome &outcome, const Target &target);
    void report(const Error &error, const Target &target);

    void followDisk();
    void adopt(TextFile file, const QString &text);
    void resolveConflicts();
    /// Asks about the conflicts, if there are any. @return nothing: the user does not want to decide now
    [[nodiscard]] std::optional<QString> decided(const Merge &merge);
    void showMerged(const QString &before, const QString &after);
    void showConflict(int conflicts);
    void showRemoved();
    void showUneditable();

    DocumentServices &m_services;
    TextFile m_file;
    QString m_title;
    QString m_journalWarning; ///< what the notice bar was last told about the journal
    Profile m_profile;
    FileLock m_lock;
    QString m_lockPath;             ///< what m_lock is of, or could not be had for
    bool m_isOpenElsewhere = false; ///< another process has that lock
    NoticeBar *m_notice;
    Editor *m_editor;
    std::unique_ptr<DocumentJournal> m_journal; ///< reads the editor when it goes, which is a child and goes later
    bool m_wasModified = false;                 ///< as last told
    bool m_isDisturbed = false;                 ///< another program did something to the file that is not settled yet
    bool m_isSaving = false;
    bool m_checkDisk = false;     ///< once the save is over
    bool m_editsAnyway = false;   ///< though another process has the file open
    std::optional<Target> m_next; ///< asked for while a save was on its way
};

} // namespace Jianbao
