// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/statusfields.h"

#include "highlight/palette.h"
#include "window/documentpage.h"
#include "window/findingtext.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 80;
constexpr int progressHeight = 8;
/// A text of another width makes the bar lay out all of its fields, which can wait until a key is drawn.
constexpr std::chrono::milliseconds caretPause{30};

} // namespace

StatusFields::StatusFields(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_saving(addField(tr("Being saved")))
    , m_progress(new QProgressBar(bar))
    , m_items(addField(tr("Items")))
    , m_words(addField(tr("Length")))
    , m_problems(addChoice(tr("Problems")))
    , m_caret(addField(tr("Caret position")))
    , m_encoding(addField(tr("Encoding and line ends")))
    , m_saved(addField(tr("Saved or not")))
    , m_preview(addChoice(tr("Whose rendering the preview shows")))
    , m_branch(addField(tr("Branch")))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    bar->insertPermanentWidget(1, m_progress);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_problems, &QToolButton::clicked, this, &StatusFields::problemsRequested);
    setSaving({});
    m_caretPause.setSingleShot(true);
    connect(&m_caretPause, &QTimer::timeout, this, &StatusFields::showCaret);
    bar->setContentsMargins(0, 0, 8, 0);
    clear();
}

void StatusFields::setIssue(const Issue &issue, int words)
{
    const int items = issue.itemCount();
    QString text = tr("%n item(s)", nullptr, items);
    if (issue.lead && issue.lead->count) {
        const int said = *issue.lead->count;
        text += said == items ? tr(" (lead %1 ✓)").arg(said) : tr(" (lead says %1 ✗)").arg(said);
    }
    m_items->setText(text);
    m_words->setText(tr("%Ln character(s)", nullptr, words));
    m_preview->show();
}

void StatusFields::setProblems(const ProblemCounts &counts)
{
    const Severity gravest = counts.errors > 0     ? Severity::Error
                             : counts.warnings > 0 ? Severity::Warning
                                                   : Severity::Info;
    m_problems->setIcon(counts.all() == 0 ? QIcon() : severityIcon(gravest, isDark(m_bar->palette())));
    m_problems->setText(counts.all() == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, counts.all()));
    m_problems->setToolTip(counts.all() == 0 ? tr("Problems") : countText(counts));
    m_problems->show();
}

void StatusFields::setPreview(const QString &name)
{
    m_preview->setText(name);
}

void StatusFields::setPreviewMenu(QMenu *menu)
{
    m_preview->setMenu(menu);
}

void StatusFields::setCaret(int line, int column)
{
    m_line = line;
    m_column = column;
    if (!m_caretPause.isActive())
        m_caretPause.start(caretPause);
}

void StatusFields::showCaret()
{
    m_caret->setText(tr("Line %1, column %2").arg(m_line).arg(m_column));
}

void StatusFields::setFile(const DocumentPage &page)
{
    const SourceText &source = page.file().source();
    m_encoding->setText((source.hasByteOrderMark() ? u"UTF-8 BOM "_s : u"UTF-8 "_s) + source.lineEndName());
    if (page.isReadOnly())
        m_saved->setText(tr("Read only"));
    else
        m_saved->setText(page.isSaving() ? tr("Saving…") : page.isModified() ? tr("Modified") : tr("Saved"));
}

void StatusFields::setSaving(const QStringList &files)
{
    m_saving->setText(files.isEmpty() ? QString() : tr("Saving %1…").arg(files.join(u", "_s)));
    m_saving->setVisible(!files.isEmpty());
    m_progress->setVisible(!files.isEmpty());
}

void StatusFields::setBranch(const QString &branch)
{
    m_branch->setText(branch);
    m_branch->setVisible(!branch.isEmpty());
}

void StatusFields::clear()
{
    m_caretPause.stop();
    for (QLabel *field : {m_items, m_words, m_caret, m_encoding, m_saved})
        field->clear();
    m_preview->hide();
    m_problems->hide();
}

QLabel *StatusFields::addField(const QString &meaning)
{
    auto *field = new QLabel(m_bar);
    field->setAccessibleDescription(meaning); // the name is the text itself
    field->setToolTip(meaning);
    field->setContentsMargins(6, 0, 6, 0);
    m_bar->addPermanentWidget(field);
    return field;
}

QToolButton *StatusFields::addChoice(const QString &meaning)
{
    auto *field = new QToolButton(m_bar);
    field->setAccessibleDescription(meaning); // the name is the text itself
    field->setToolTip(meaning);
    field->setAutoRaise(true);
    field->setPopupMode(QToolButton::InstantPopup);
    field->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->addPermanentWidget(field);
    return field;
}

} // namespace Jianbao
