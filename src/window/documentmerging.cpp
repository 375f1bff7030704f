// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// How a page follows what other programs do to its file.
#include "editor/editor.h"
#include "repository/merge.h"
#include "window/diffdialog.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/mergedialog.h"
#include "window/noticebar.h"

#include <algorithm>

namespace Jianbao {

void DocumentPage::checkDisk()
{
    if (m_isSaving) {
        m_checkDisk = true;
        return;
    }
    if (path().isEmpty())
        return;
    if (m_isOpenElsewhere) {
        takeLock();
        if (!m_isOpenElsewhere) {
            m_notice->hide();
            Q_EMIT modifiedChanged(isModified());
        }
    }
    const Result<FileStamp> present = stampOf(path());
    if (present && *present == m_file.stamp()) {
        // Back to what is known, perhaps after having been away: only the user's own changes count.
        if (m_isDisturbed) {
            m_isDisturbed = false;
            m_notice->hide();
            setModified(m_editor->text() != m_file.source().text());
            showStanding();
        }
        return;
    }
    if (present && !present->exists())
        showRemoved();
    else
        followDisk();
}

void DocumentPage::followDisk()
{
    m_isDisturbed = true;
    Result<TextFile> disk = TextFile::open(path());
    if (!disk) {
        setModified(true); // nobody can tell that the disk has the text, too
        m_notice->show(NoticeBar::Kind::Error, disk.error().message, {{tr("Save As…"), [this] {
                                                                           Q_EMIT saveAsRequested();
                                                                       }}});
        return;
    }
    if (disk->source().isReadOnly() && isModified()) {
        showUneditable();
        return;
    }
    if (!isModified()) {
        adopt(*disk, disk->source().text());
        if (!isReadOnly())
            m_notice->show(NoticeBar::Kind::Information,
                           tr("%1 was changed by another program; its new text is shown.").arg(title()));
        return;
    }
    const QString mine = m_editor->text();
    const Merge merge = mergeTexts(m_file.source().text(), mine, disk->source().text(), m_profile);
    if (const int conflicts = merge.conflictCount(); conflicts > 0) {
        showConflict(conflicts);
        return;
    }
    adopt(*disk, merge.text());
    showMerged(mine, merge.text());
}

bool DocumentPage::revert()
{
    if (m_isSaving)
        return false;
    Result<TextFile> file = TextFile::open(path());
    if (!file) {
        m_notice->show(NoticeBar::Kind::Error, file.error().message);
        return false;
    }
    if (isModified() && file->source().isReadOnly()) {
        // Undo could not bring the user's text back from a text that must not be edited.
        showUneditable();
        return false;
    }
    const QString text = file->source().text();
    adopt(std::move(*file), text);
    return true;
}

bool DocumentPage::restore(const QString &base, const QString &text)
{
    const std::optional<QString> merged = decided(mergeTexts(base, text, m_editor->text(), m_profile));
    if (!merged)
        return false;
    const QString before = m_editor->text();
    const qsizetype same = std::ranges::mismatch(before, *merged).in1 - before.begin();
    m_editor->replaceText(*merged);
    m_editor->goToLine(int(before.first(same).count(u'\n')) + 1);
    setModified(*merged != m_file.source().text());
    return true;
}

/// The page has a text for the file as it is on disk now.
void DocumentPage::adopt(TextFile file, const QString &text)
{
    m_file = std::move(file);
    m_isDisturbed = false;
    m_notice->hide();
    m_editor->replaceText(text);
    journalText();
    setModified(text != m_file.source().text());
    showStanding();
    Q_EMIT fileChanged();
}

void DocumentPage::resolveConflicts()
{
    const Result<TextFile> disk = TextFile::open(path());
    if (!disk || disk->source().isReadOnly()) {
        followDisk();
        return;
    }
    const QString mine = m_editor->text();
    const std::optional<QString> text =
        decided(mergeTexts(m_file.source().text(), mine, disk->source().text(), m_profile));
    if (!m_isDisturbed) {
        // While the user decided, the file changed once more, and that is merged already.
        if (text)
            (void)restore(mine, *text);
    } else if (text) {
        adopt(*disk, *text);
    } else {
        followDisk();
    }
}

std::optional<QString> DocumentPage::decided(const Merge &merge)
{
    if (merge.conflictCount() == 0)
        return merge.text();
    MergeDialog dialog(merge, title(), window());
    dialog.setTextFont(m_editor->font());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

void DocumentPage::showMerged(const QString &before, const QString &after)
{
    const QString sentence =
        before == after ? tr("%1 was changed by another program, in the way you had changed it already.")
                        : tr("%1 was changed by another program. Its changes are merged with yours; Undo takes "
                             "them out again.");
    QList<NoticeBar::Choice> choices;
    if (before != after) {
        choices.append({tr("Show What Changed"), [this, before, after] {
                            DiffDialog(tr("What another program changed in %1").arg(title()), before, after,
                                       m_editor->font(), window())
                                .exec();
                        }});
    }
    if (isModified()) {
        choices.append({tr("Save"), [this] {
                            Q_EMIT saveRequested();
                        }});
    }
    m_notice->show(NoticeBar::Kind::Information, sentence.arg(title()), choices);
}

void DocumentPage::showConflict(int conflicts)
{
    const QString sentence =
        tr("%1 was changed by another program in %n place(s) that you have changed, too. Nothing has "
           "been overwritten.",
           nullptr, conflicts);
    m_notice->show(NoticeBar::Kind::Warning, sentence.arg(title()),
                   {{tr("Compare and Decide…"),
                     [this] {
                         resolveConflicts();
                     }},
                    {tr("Take the File's Text"),
                     [this] {
                         revert();
                     }},
                    {tr("Overwrite the File"),
                     [this] {
                         start({.overwrites = true});
                     }},
                    {tr("Save As…"), [this] {
                         Q_EMIT saveAsRequested();
                     }}});
}

void DocumentPage::showRemoved()
{
    m_isDisturbed = true;
    setModified(true);
    m_notice->show(NoticeBar::Kind::Warning,
                   tr("%1 is no longer on disk. The text here is kept; saving writes the file anew.").arg(title()),
                   {{tr("Save"),
                     [this] {
                         Q_EMIT saveRequested();
                     }},
                    {tr("Save As…"), [this] {
                         Q_EMIT saveAsRequested();
                     }}});
}

void DocumentPage::showUneditable()
{
    m_notice->show(NoticeBar::Kind::Error,
                   tr("The text in %1 now cannot be edited, so yours is kept. Save it elsewhere first.").arg(title()),
                   {{tr("Save As…"), [this] {
                         Q_EMIT saveAsRequested();
                     }}});
}

} // namespace Jianbao
