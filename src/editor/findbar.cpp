// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/findbar.h"

#include "editor/editor.h"
#include "editor/textchanges.h"
#include "highlight/palette.h"
#include "ui_findbar.h"

#include <QKeyEvent>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

// Up to here a search is far quicker than a frame.
constexpr int shortText = 300'000;
constexpr int longTextDelay = 200; // ms

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    setVisible(false);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(longTextDelay);
    m_ui->findEdit->installEventFilter(this);
    m_ui->replaceEdit->installEventFilter(this);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &FindBar::takeQuery);
    for (const QToolButton *option : {m_ui->caseButton, m_ui->wordButton, m_ui->expressionButton})
        connect(option, &QToolButton::toggled, this, &FindBar::takeQuery);
    connect(m_ui->nextButton, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &FindBar::replace);
    connect(m_ui->replaceAllButton, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &FindBar::leave);
    connect(&m_refresh, &QTimer::timeout, this, &FindBar::refresh);
    updateIcons();
    showCount();
}

FindBar::~FindBar() = default;

void FindBar::setEditor(Editor *editor)
{
    if (m_editor == editor)
        return;
    if (m_editor) {
        m_editor->setSearchMatches({});
        m_editor->removeEventFilter(this);
        m_editor->disconnect(this);
    }
    m_editor = editor;
    if (editor) {
        editor->installEventFilter(this);
        connect(editor, &Editor::textChanged, this, &FindBar::textChanged);
        connect(editor, &Editor::selectionChanged, this, [this] {
            if (isVisible() && !m_stale)
                showCount();
        });
    }
    textChanged();
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(m_editor && !m_editor->isReadOnly());
}

void FindBar::open(bool replacing)
{
    for (QWidget *part : {static_cast<QWidget *>(m_ui->replaceLabel), static_cast<QWidget *>(m_ui->replaceEdit),
                          static_cast<QWidget *>(m_ui->replaceButton), static_cast<QWidget *>(m_ui->replaceAllButton)})
        part->setVisible(replacing);
    const QString selected = m_editor ? m_editor->textCursor().selectedText() : QString();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        const QSignalBlocker quiet(m_ui->findEdit);
        const bool expression = m_ui->expressionButton->isChecked();
        m_ui->findEdit->setText(expression ? QRegularExpression::escape(selected) : selected);
    }
    setVisible(true);
    m_ui->findEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->findEdit->selectAll();
    takeQuery();
}

void FindBar::takeQuery()
{
    m_search = Search({m_ui->findEdit->text(), m_ui->caseButton->isChecked(), m_ui->wordButton->isChecked(),
                       m_ui->expressionButton->isChecked()});
    refresh();
    if (m_editor)
        goTo(matchFrom(m_matches, m_editor->textCursor().selectionStart()));
}

void FindBar::textChanged()
{
    m_stale = true;
    if (!isVisible())
        return;
    if (!m_editor || m_editor->document()->characterCount() < shortText)
        refresh();
    else
        m_refresh.start();
}

void FindBar::refresh()
{
    m_refresh.stop();
    m_matches = m_editor ? m_search.allIn(m_editor->text()) : QList<TextRange>();
    m_stale = false;
    if (m_editor)
        m_editor->setSearchMatches(isVisible() ? m_matches : QList<TextRange>());
    showCount();
}

bool FindBar::readyToWalk()
{
    if (!m_editor)
        return false;
    if (m_search.isEmpty()) {
        openFind();
        return false;
    }
    if (m_stale)
        refresh();
    return true;
}

void FindBar::findNext()
{
    if (!readyToWalk())
        return;
    const qsizetype selected = selectedMatch();
    const qsizetype position = m_editor->textCursor().selectionEnd();
    const qsizetype next = selected >= 0 ? (selected + 1) % m_matches.size() : matchFrom(m_matches, position);
    const bool around = next >= 0 && (next <= selected || m_matches[next].start < position);
    goTo(next, around ? tr("continued from the top") : QString());
}

void FindBar::findPrevious()
{
    if (!readyToWalk())
        return;
    const qsizetype selected = selectedMatch();
    const qsizetype position = m_editor->textCursor().selectionStart();
    const qsizetype count = m_matches.size();
    const qsizetype next = selected >= 0 ? (selected + count - 1) % count : matchBefore(m_matches, position);
    const bool around = next >= 0 && (selected >= 0 ? next >= selected : m_matches[next].end > position);
    goTo(next, around ? tr("continued from the end") : QString());
}

void FindBar::goTo(qsizetype index, const QString &note)
{
    if (index >= 0)
        m_editor->select(m_matches[index]);
    showCount(note);
}

void FindBar::replace()
{
    if (!readyToWalk() || m_editor->isReadOnly())
        return;
    const qsizetype selected = selectedMatch();
    if (selected < 0) {
        findNext();
        return;
    }
    const TextRange match = m_matches[selected];
    const QString text = m_search.replacementFor(m_editor->text(), match, m_ui->replaceEdit->text());
    m_editor->apply({{match, text}});
    refresh();
    // An empty match directly behind the new text is a match of the old place.
    const qsizetype end = match.start + text.size();
    goTo(matchFrom(m_matches, match.isEmpty() ? end + 1 : end));
}

void FindBar::replaceAll()
{
    if (!readyToWalk() || m_editor->isReadOnly())
        return;
    const QString text = m_editor->text();
    const QString replacement = m_ui->replaceEdit->text();
    QList<TextChange> changes;
    for (const TextRange match : std::as_const(m_matches))
        changes.append({match, m_search.replacementFor(text, match, replacement)});
    m_editor->apply(changes);
    refresh();
    if (!changes.isEmpty())
        showMessage(tr("%n match(es) replaced", nullptr, int(changes.size())), false);
}

void FindBar::leave()
{
    // Before the bar goes: hiding what has the focus would give it to the preview, which would scroll to its first
    // link.
    if (m_editor) {
        m_editor->setSearchMatches({});
        m_editor->setFocus(Qt::OtherFocusReason);
    }
    setVisible(false);
}

void FindBar::updateIcons()
{
    m_ui->closeButton->setIcon(programIcon(u"close"_s, isDark(palette())));
}

qsizetype FindBar::selectedMatch() const
{
    if (!m_editor)
        return -1;
    const QTextCursor cursor = m_editor->textCursor();
    const TextRange selection{cursor.selectionStart(), cursor.selectionEnd()};
    const qsizetype found = matchFrom(m_matches, selection.start);
    return found >= 0 && m_matches[found] == selection ? found : -1;
}

void FindBar::showCount(const QString &note)
{
    const bool some = !m_matches.isEmpty();
    for (QWidget *button :
         {static_cast<QWidget *>(m_ui->previousButton), static_cast<QWidget *>(m_ui->nextButton),
          static_cast<QWidget *>(m_ui->replaceButton), static_cast<QWidget *>(m_ui->replaceAllButton)})
        button->setEnabled(some);
    if (const QString error = m_search.error(); !error.isEmpty()) {
        showMessage(tr("Not a regular expression: %1").arg(error), true);
        return;
    }
    if (!some) {
        showMessage(m_search.isEmpty() ? QString() : tr("No match"), true);
        return;
    }
    const qsizetype selected = selectedMatch();
    const QString count = selected < 0 ? tr("%n match(es)", nullptr, int(m_matches.size()))
                                       : tr("%1 of %2").arg(selected + 1).arg(m_matches.size());
    showMessage(note.isEmpty() ? count : tr("%1, %2", "3 of 17, continued from the top").arg(count, note), false);
}

void FindBar::showMessage(const QString &text, bool trouble)
{
    m_ui->message->setText(text);
    m_ui->message->setToolTip(text);
    QPalette colored = palette();
    if (trouble)
        colored.setColor(QPalette::WindowText, isDark(colored) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb7, 0x1c, 0x1c));
    m_ui->message->setPalette(colored);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible() && handleKey(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FindBar::handleKey(const QObject *watched, const QKeyEvent &event)
{
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    const auto walk = [this, back] {
        back ? findPrevious() : findNext();
    };
    if (event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier)
        leave();
    else if (event.key() == Qt::Key_F3)
        walk();
    else if (isEnter(event) && watched == m_ui->findEdit)
        walk();
    else if (isEnter(event) && watched == m_ui->replaceEdit)
        replace();
    else
        return false;
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    // From the bar's buttons: the fields and the editor are watched.
    if (!handleKey(this, *event))
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() != QEvent::PaletteChange)
        return;
    updateIcons();
    if (!m_stale)
        showCount();
}

} // namespace Jianbao
