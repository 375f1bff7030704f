// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/documentpage.h"

#include "editor/editor.h"
#include "window/noticebar.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace Jianbao {

DocumentPage::DocumentPage(TextFile file, QWidget *parent)
    : QWidget(parent)
    , m_file(std::move(file))
    , m_notice(new NoticeBar(this))
    , m_editor(new Editor(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);

    m_editor->setText(m_file.source().text());
    m_editor->setAccessibleName(tr("Text of %1").arg(title()));
    showReadOnlyReason();
    connect(m_editor, &Editor::textChanged, this, &DocumentPage::textEdited);
    connect(m_editor->document(), &QTextDocument::modificationChanged, this, &DocumentPage::modifiedChanged);
}

QString DocumentPage::title() const
{
    return QFileInfo(path()).fileName();
}

bool DocumentPage::isModified() const
{
    return m_editor->document()->isModified();
}

bool DocumentPage::save()
{
    // A file that is gone can only be written anew; nothing is overwritten by that.
    return report(isGone() ? m_file.overwrite(m_editor->text()) : m_file.save(m_editor->text()), [this] { save(); });
}

bool DocumentPage::saveAs(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString canonical = folder.canonicalFilePath() + u'/' + QFileInfo(path).fileName();
    if (!report(m_file.saveAs(folder.exists() ? canonical : path, m_editor->text()), [this, path] { saveAs(path); }))
        return false;
    m_editor->setAccessibleName(tr("Text of %1").arg(title()));
    return true;
}

bool DocumentPage::revert()
{
    Result<TextFile> file = TextFile::open(path());
    if (!file) {
        m_notice->show(NoticeBar::Kind::Error, file.error().message);
        return false;
    }
    if (isModified() && !file->source().readOnlyReason().isEmpty()) {
        // Undo could not bring the user's text back from a text that must not be edited.
        m_notice->show(
            NoticeBar::Kind::Error,
            tr("The text in %1 now cannot be edited, so yours is kept. Save it elsewhere first.").arg(title()),
            {{tr("Save As…"), [this] {
                  Q_EMIT saveAsRequested();
              }}});
        return false;
    }
    takeFromDisk(std::move(*file));
    return true;
}

void DocumentPage::checkDisk()
{
    const Result<FileStamp> present = stampOf(path());
    if (present && *present == m_file.stamp()) {
        // Back to what is known, perhaps after having been away: only the user's own changes count.
        m_notice->hide();
        m_editor->document()->setModified(m_editor->text() != m_file.source().text());
        showReadOnlyReason();
        return;
    }
    if (present && !present->exists()) {
        showRemoved();
        return;
    }
    if (isModified()) {
        showConflict();
        return;
    }
    if (revert() && !isReadOnly())
        m_notice->show(NoticeBar::Kind::Information,
                       tr("%1 was changed by another program; its new text is shown.").arg(title()));
}

bool DocumentPage::isGone() const
{
    const Result<FileStamp> present = stampOf(path());
    return present && !present->exists();
}

void DocumentPage::showReadOnlyReason()
{
    m_editor->setReadOnly(isReadOnly());
    if (isReadOnly())
        m_notice->show(NoticeBar::Kind::Warning, m_file.source().readOnlyReason());
}

void DocumentPage::overwrite()
{
    report(m_file.overwrite(m_editor->text()), [this] { overwrite(); });
}

bool DocumentPage::report(const Result<void> &written, const std::function<void()> &again)
{
    if (written) {
        m_notice->hide();
        m_editor->document()->setModified(false);
        showReadOnlyReason();
        Q_EMIT fileChanged();
        return true;
    }
    if (written.error().code == ErrorCode::Conflict)
        showConflict();
    else
        m_notice->show(NoticeBar::Kind::Error, written.error().message,
                       {{tr("Try Again"), again}, {tr("Save As…"), [this] {
                                                       Q_EMIT saveAsRequested();
                                                   }}});
    return false;
}

void DocumentPage::showConflict()
{
    m_notice->show(NoticeBar::Kind::Warning,
                   tr("%1 was changed by another program while you were editing it. Nothing has been overwritten. "
                      "Taking the file's text can be undone.")
                       .arg(title()),
                   {{tr("Take the File's Text"),
                     [this] {
                         revert();
                     }},
                    {tr("Overwrite the File"),
                     [this] {
                         overwrite();
                     }},
                    {tr("Save As…"), [this] {
                         Q_EMIT saveAsRequested();
                     }}});
}

void DocumentPage::showRemoved()
{
    m_editor->document()->setModified(true);
    m_notice->show(NoticeBar::Kind::Warning,
                   tr("%1 is no longer on disk. The text here is kept; saving writes the file anew.").arg(title()),
                   {{tr("Save"),
                     [this] {
                         overwrite();
                     }},
                    {tr("Save As…"), [this] {
                         Q_EMIT saveAsRequested();
                     }}});
}

void DocumentPage::takeFromDisk(TextFile file)
{
    m_file = std::move(file);
    m_notice->hide();
    m_editor->replaceText(m_file.source().text());
    m_editor->document()->setModified(false);
    showReadOnlyReason();
    Q_EMIT fileChanged();
}

} // namespace Jianbao
