// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/settingsfile.h"

#include "editor/editor.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

namespace Jianbao {

namespace {

/// How often somebody else may write the file while it is being changed here.
constexpr int mostAttempts = 3;

} // namespace

SettingsFile::SettingsFile(DraftWorkspace *draft, DocumentServices &services, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_services(services)
{
}

void SettingsFile::change(const Edit &edit)
{
    m_edits.append(edit);
    if (m_edits.size() == 1)
        next();
}

void SettingsFile::next()
{
    while (!m_edits.isEmpty()) {
        const QString path = m_draft->checking()->keeper().context().settingsPath();
        const Edit edit = m_edits.constFirst();
        if (path.isEmpty()) {
            Q_EMIT failed(tr("No newsletter is open whose settings could be changed."));
        } else if (m_draft->repository().leadsOutside(path)) {
            Q_EMIT failed(
                tr("%1 is a link to a file outside of the newsletter's folder, so it was not changed.").arg(path));
        } else if (m_draft->tabs()->pageOf(path)) {
            changeOpen(path, edit);
        } else {
            changeOnDisk(path, edit, mostAttempts);
            return; // the next one when it is done
        }
        m_edits.removeFirst();
    }
}

void SettingsFile::changeOpen(const QString &path, const Edit &edit)
{
    DocumentPage *page = m_draft->tabs()->pageOf(path);
    if (page->isReadOnly()) {
        Q_EMIT failed(tr("%1 cannot be edited at the moment, so it was not changed.").arg(path));
        return;
    }
    const Result<QString> text = edit(page->editor()->text(), path);
    if (!text) {
        Q_EMIT failed(text.error().message);
        return;
    }
    const bool wasModified = page->isModified();
    page->editor()->replaceText(*text);
    if (wasModified)
        Q_EMIT failed(tr("%1 is open and has other changes that are not saved: save it, and this counts.").arg(path));
    else
        page->save(); // the page tells what goes wrong, and everybody when it is saved
}

void SettingsFile::changeOnDisk(const QString &path, const Edit &edit, int attempts)
{
    const auto finish = [this] {
        m_edits.removeFirst();
        next();
    };
    Result<TextFile> file = TextFile::open(path);
    if (!file && file.error().code == ErrorCode::NotFound)
        file = TextFile::withoutFile(path);
    if (file && file->source().isReadOnly())
        file = std::unexpected(Error{ErrorCode::NotText, file->source().readOnlyReason(), path});
    const Result<QString> text = file.and_then([&](const TextFile &open) { return edit(open.source().text(), path); });
    if (!text) {
        Q_EMIT failed(text.error().message);
        finish();
        return;
    }
    m_services.saver.save({.file = *file, .text = *text, .elsewhere = {}}, this,
                          [this, path, edit, attempts, finish](const FileSaver::Outcome &outcome) {
                              const bool isConflict =
                                  !outcome.saved && outcome.saved.error().code == ErrorCode::Conflict;
                              if (isConflict && attempts > 1) {
                                  changeOnDisk(path, edit, attempts - 1); // in what it holds now
                                  return;
                              }
                              if (outcome.saved)
                                  Q_EMIT changed();
                              else
                                  Q_EMIT failed(outcome.saved.error().message);
                              finish();
                          });
}

} // namespace Jianbao
