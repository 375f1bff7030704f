// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/mergedialog.h"

#include "editor/fonts.h"
#include "highlight/palette.h"
#include "ui_mergedialog.h"
#include "window/detaildelegate.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

#include <utility>

namespace Jianbao {

using Choice = ConflictChoices::Choice;

namespace {

constexpr int listWidth = 210;

/// In the accent's colour: a pressed button alone is hard to tell on a dark ground.
void showTaken(QPushButton *button, bool taken)
{
    QPalette colors;
    if (taken) {
        colors.setColor(QPalette::Button, QGuiApplication::palette().color(QPalette::Highlight).darker(125));
        colors.setColor(QPalette::ButtonText, QGuiApplication::palette().color(QPalette::HighlightedText));
    }
    button->setPalette(colors);
    button->setChecked(taken);
}

} // namespace

MergeDialog::MergeDialog(const Merge &merge, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_choices(merge)
    , m_form(std::make_unique<Ui::MergeDialog>())
{
    m_form->setupUi(this);
    setWindowTitle(tr("Changes in Two Places: %1").arg(fileName));
    m_form->intro->setText(
        tr("Another program changed %1 while you were changing the same lines. Decide for each place "
           "which text to keep. Nothing is lost whichever you take: the file on disk is not touched "
           "until you save, and the merge can be undone.")
            .arg(fileName));
    setUpViews();
    setUpKeys();
    for (int i = 0; i < m_choices.count(); ++i) {
        new QListWidgetItem(m_form->conflicts);
        updateRow(i);
    }
    connect(m_form->conflicts, &QListWidget::currentRowChanged, this, &MergeDialog::showConflict);
    connect(m_form->previous, &QPushButton::clicked, this, [this] { goTo(current() - 1); });
    connect(m_form->next, &QPushButton::clicked, this, [this] { goTo(current() + 1); });
    connect(m_form->takeMine, &QPushButton::clicked, this, [this] { take(Choice::Mine); });
    connect(m_form->takeTheirs, &QPushButton::clicked, this, [this] { take(Choice::Theirs); });
    connect(m_form->takeBoth, &QPushButton::clicked, this, [this] { take(Choice::Both); });
    connect(m_form->result, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing || current() < 0)
            return;
        m_choices.edit(current(), m_form->result->text());
        updateChoice();
    });
    m_form->conflicts->setCurrentRow(0);
    updateChoice();
    m_form->conflicts->setFocus();
}

MergeDialog::~MergeDialog() = default;

QString MergeDialog::text() const
{
    return m_choices.mergedText();
}

void MergeDialog::setTextFont(const QFont &font)
{
    for (DiffView *view : {m_form->before, m_form->mine, m_form->theirs})
        view->setFont(withChineseFamily(font));
    m_form->result->setPreferredFont(font);
}

void MergeDialog::reject()
{
    const bool isWritten = m_choices.isAnyEdited();
    if (isWritten &&
        QMessageBox::question(this, windowTitle(), tr("Leave without what you have written here?"),
                              QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Discard)
        return;
    QDialog::reject();
}

void MergeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_form->result->setDark(isDark(palette()));
    updateChoice();
}

void MergeDialog::setUpViews()
{
    m_form->sides->setSizes({listWidth, width() - listWidth});
    m_form->sides->setStretchFactor(0, 0);
    m_form->sides->setStretchFactor(1, 1);
    m_form->stack->setSizes({330, 250});
    m_form->stack->setStretchFactor(0, 3);
    m_form->stack->setStretchFactor(1, 2);
    m_form->texts->setSizes({width(), width(), width()}); // equal shares
    m_form->before->setEmptyText(tr("(there was nothing here)"));
    m_form->mine->setEmptyText(tr("(deleted)"));
    m_form->theirs->setEmptyText(tr("(deleted)"));
    m_form->conflicts->setItemDelegate(new DetailDelegate(this));
    QFont bold = font();
    bold.setBold(true);
    m_form->heading->setFont(bold);
    m_form->result->setShowLineNumbers(false);
    m_form->result->setDark(isDark(palette()));
}

void MergeDialog::setUpKeys()
{
    const auto onKey = [this](const QKeySequence &keys, auto &&handler) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::forward<decltype(handler)>(handler));
    };
    onKey(Qt::Key_F7, [this] { goTo(current() + 1); });
    onKey(Qt::SHIFT | Qt::Key_F7, [this] { goTo(current() - 1); });
    onKey(Qt::ALT | Qt::Key_1, [this] { take(Choice::Mine); });
    onKey(Qt::ALT | Qt::Key_2, [this] { take(Choice::Theirs); });
    onKey(Qt::ALT | Qt::Key_3, [this] { take(Choice::Both); });
}

int MergeDialog::current() const
{
    return m_form->conflicts->currentRow();
}

void MergeDialog::goTo(int index)
{
    if (index >= 0 && index < m_choices.count())
        m_form->conflicts->setCurrentRow(index);
}

void MergeDialog::showConflict(int index)
{
    if (index < 0)
        return;
    const MergePiece &piece = m_choices.piece(index);
    const QString number = tr("Conflict %1 of %2").arg(index + 1).arg(m_choices.count());
    m_form->heading->setText(piece.section.isEmpty()
                                 ? tr("%1 · line %2").arg(number).arg(m_choices.line(index))
                                 : tr("%1 · in %2, line %3").arg(number, piece.section).arg(m_choices.line(index)));
    m_form->before->setSide(piece.base, piece.base);
    m_form->mine->setSide(piece.base, piece.mine);
    m_form->theirs->setSide(piece.base, piece.theirs);
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_form->result->setText(m_choices.text(index));
    }
    m_form->previous->setEnabled(index > 0);
    m_form->next->setEnabled(index + 1 < m_choices.count());
    updateChoice();
}

void MergeDialog::take(Choice choice)
{
    if (current() < 0)
        return;
    m_choices.choose(current(), choice);
    {
        // One undo step: what the user wrote before comes back with Ctrl+Z.
        const QScopedValueRollback showing(m_isShowing, true);
        m_form->result->replaceText(m_choices.text(current()));
    }
    updateChoice();
}

void MergeDialog::updateChoice()
{
    const int index = current();
    const Choice choice = index < 0 ? Choice::None : m_choices.choice(index);
    showTaken(m_form->takeMine, choice == Choice::Mine);
    showTaken(m_form->takeTheirs, choice == Choice::Theirs);
    showTaken(m_form->takeBoth, choice == Choice::Both);
    m_form->result->setPlaceholderText(
        choice == Choice::None ? tr("Not decided yet. Take one of the texts above, or write here what it should be.")
                               : tr("(deleted)"));
    if (index >= 0)
        updateRow(index);
    m_form->progress->setText(
        tr("%1 of %n conflict(s) decided", nullptr, m_choices.count()).arg(m_choices.decidedCount()));
    m_form->apply->setEnabled(m_choices.isComplete());
    m_form->apply->setDefault(m_choices.isComplete());
}

void MergeDialog::updateRow(int index)
{
    const QString section = m_choices.piece(index).section;
    const QString title = section.isEmpty() ? tr("Beginning of the text") : section;
    const Choice choice = m_choices.choice(index);
    const QString details = tr("Line %1 · %2").arg(m_choices.line(index)).arg(choiceText(choice));
    QListWidgetItem *row = m_form->conflicts->item(index);
    row->setText(title);
    row->setData(DetailDelegate::DetailRole, details);
    row->setData(DetailDelegate::TickRole, choice != Choice::None);
    row->setData(Qt::AccessibleTextRole, QString(title + u", " + details));
}

QString MergeDialog::choiceText(Choice choice)
{
    switch (choice) {
    case Choice::None:
        return tr("not decided");
    case Choice::Mine:
        return tr("mine");
    case Choice::Theirs:
        return tr("the file’s");
    case Choice::Both:
        return tr("both");
    case Choice::Edited:
        return tr("edited");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Jianbao
