// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/documentpage.h"

#include "editor/editor.h"
#include "window/documentservices.h"
#include "window/noticebar.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace Jianbao {

using namespace Qt::StringLiterals;

DocumentPage::DocumentPage(TextFile file, const QString &title, DocumentServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_file(std::move(file))
    , m_title(title)
    , m_profile(builtInProfile())
    , m_notice(new NoticeBar(this))
    , m_editor(new Editor(this))
    , m_journal(services.journals.add([this] { return m_editor->text(); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);

    m_editor->setText(m_file.source().text());
    m_editor->setAccessibleName(tr("Text of %1").arg(this->title()));
    journalText();
    takeLock();
    showStanding();
    connect(m_editor, &Editor::textChanged, this, &DocumentPage::followText);
    connect(m_editor->document(), &QTextDocument::modificationChanged, this, &DocumentPage::updateModified);
    connect(m_journal.get(), &DocumentJournal::failed, this, [this](const Error &error) {
        m_journalWarning = tr("Unsaved text cannot be kept safe at the moment: %1 Save often.").arg(error.message);
        m_notice->show(NoticeBar::Kind::Warning, m_journalWarning);
    });
    connect(m_journal.get(), &DocumentJournal::recovered, this, [this] {
        if (m_notice->message() == m_journalWarning)
            m_notice->dismiss();
    });
}

DocumentPage::~DocumentPage() = default;

QString DocumentPage::title() const
{
    return path().isEmpty() ? m_title : QFileInfo(path()).fileName();
}

bool DocumentPage::isModified() const
{
    return m_isSaving || m_editor->document()->isModified();
}

bool DocumentPage::isReadOnly() const
{
    return m_file.source().isReadOnly() || (m_isOpenElsewhere && !m_editsAnyway);
}

void DocumentPage::setPath(const QString &path)
{
    m_file.setPath(path);
    m_editor->setAccessibleName(tr("Text of %1").arg(title()));
    journalText();
    takeLock();
    Q_EMIT fileChanged();
}

Result<void> DocumentPage::secure()
{
    return m_journal->flush();
}

void DocumentPage::forgetChanges()
{
    m_journal->clear();
    setModified(false);
}

void DocumentPage::followText()
{
    if (m_editor->document()->isModified())
        m_journal->noteChange();
    Q_EMIT textEdited();
}

void DocumentPage::updateModified()
{
    const bool modified = isModified();
    if (!modified)
        m_journal->clear(); // undone, or saved: nothing to recover
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    Q_EMIT modifiedChanged(modified);
}

/// Says whether the text as it is now is in the file; no earlier state that Undo may bring back is.
void DocumentPage::setModified(bool modified)
{
    QTextDocument *document = m_editor->document();
    const QSignalBlocker once(document);
    document->setModified(false);
    document->setModified(modified);
    if (modified)
        m_journal->noteChange();
    updateModified();
}

/// Tells the journal on what the text is based from now on.
void DocumentPage::journalText()
{
    m_journal->setBase({.path = path(), .title = m_title, .bytes = m_file.source().bytes()});
}

/// Says to other windows that the file is edited here, or finds out that it is edited there.
void DocumentPage::takeLock()
{
    if (path().isEmpty() || (m_lock.isHeld() && m_lockPath == path()))
        return;
    m_lock.release();
    m_lockPath = path();
    Result<FileLock> lock = FileLock::acquire(m_services.state, path());
    // Where nobody can tell, the text may be edited: what two windows save is merged anyway.
    m_isOpenElsewhere = lock && !lock->isHeld();
    if (lock)
        m_lock = std::move(*lock);
    m_editor->setReadOnly(isReadOnly());
}

void DocumentPage::showStanding()
{
    m_editor->setReadOnly(isReadOnly());
    if (m_file.source().isReadOnly()) {
        m_notice->show(NoticeBar::Kind::Warning, m_file.source().readOnlyReason());
    } else if (isReadOnly()) {
        const QString sentence = tr("%1 is open in another Jianbao window (process %2) and is shown read-only here. If "
                                    "you edit it in both, what one saves is merged into the other.");
        const QString process = m_lock.otherPid() > 0 ? QString::number(m_lock.otherPid()) : u"?"_s;
        m_notice->show(NoticeBar::Kind::Warning, sentence.arg(title(), process),
                       {{tr("Edit Here Too"), [this] {
                             m_editsAnyway = true;
                             m_editor->setReadOnly(isReadOnly());
                             Q_EMIT modifiedChanged(isModified());
                         }}});
    }
}

} // namespace Jianbao
