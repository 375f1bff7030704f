// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlinepanel.h"

#include "highlight/palette.h"
#include "outline/outlinedelegate.h"
#include "outline/outlinefilter.h"
#include "outline/outlinemodel.h"
#include "ui_outlinepanel.h"

#include <QAction>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace Jianbao {

using namespace Qt::StringLiterals;

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OutlinePanel>())
    , m_model(new OutlineModel(this))
    , m_filter(new OutlineFilter(m_model, this))
    , m_delegate(new OutlineDelegate(this))
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({230, 520});
    connect(m_ui->issueList, &IssueList::activated, this, &OutlinePanel::issueActivated);
    connect(m_ui->issueList, &IssueList::menuRequested, this, &OutlinePanel::issueMenuRequested);
    setUpTree();
    setUpFilter();
    setUpEntries();
    updateIcons();
    updatePlaceholder();
}

OutlinePanel::~OutlinePanel() = default;

void OutlinePanel::setUpTree()
{
    OutlineView *tree = m_ui->outlineTree;
    tree->setModel(m_filter);
    tree->setItemDelegate(m_delegate);
    tree->installEventFilter(this);
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, tree] {
        if (m_isSelecting)
            return;
        m_moved = {};
        if (tree->hasFocus())
            m_isBrowsing = true;
    });
    connect(tree, &OutlineView::chosen, this, &OutlinePanel::activate);
    connect(tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberExpansion(index, true); });
    connect(tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberExpansion(index, false); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (!above.isValid())
            applyExpansion();
    });
}

void OutlinePanel::setUpFilter()
{
    m_findMark = m_ui->filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_ui->filter->installEventFilter(this);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &OutlinePanel::applyFilter);
}

void OutlinePanel::setIssues(const QList<IssueEntry> &issues)
{
    m_ui->issueList->setEntries(issues);
}

void OutlinePanel::setCurrentIssue(const QString &path)
{
    m_path = path;
    m_model->setPath(path);
    m_ui->issueList->setCurrentPath(path);
}

void OutlinePanel::setSectionIcons(const QHash<QString, QString> &names)
{
    m_delegate->setSectionIcons(names);
    m_ui->outlineTree->viewport()->update();
}

void OutlinePanel::setIssue(const Issue &issue)
{
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_hasIssue = true;
    m_model->setIssue(issue);
    updatePlaceholder();
    // The caret may have been told before the text.
    followLine();
    selectWhatMoved();
}

void OutlinePanel::clearIssue()
{
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_hasIssue = false;
    m_isBrowsing = false;
    m_line = 0;
    m_model->clear();
    updatePlaceholder();
}

void OutlinePanel::setProblems(const QList<LineProblem> &problems)
{
    m_model->setProblems(problems);
}

void OutlinePanel::setCurrentLine(int line)
{
    m_line = line;
    followLine();
}

void OutlinePanel::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

QByteArray OutlinePanel::saveState() const
{
    return m_ui->splitter->saveState();
}

bool OutlinePanel::restoreState(const QByteArray &state)
{
    return m_ui->splitter->restoreState(state);
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filter) {
        const bool override = event->type() == QEvent::ShortcutOverride;
        if (override || event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            // Escape clears the field before the window's own Escape does anything.
            if (override && key == Qt::Key_Escape && !m_ui->filter->text().isEmpty()) {
                event->accept();
                return true;
            }
            if (!override && filterKey(key))
                return true;
        }
    } else if (watched == m_ui->outlineTree) {
        const bool override = event->type() == QEvent::ShortcutOverride;
        if ((override || event->type() == QEvent::KeyPress) && treeKey(static_cast<QKeyEvent *>(event), override)) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::FocusOut)
            treeLeft(static_cast<QFocusEvent *>(event)->reason());
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePanel::treeLeft(Qt::FocusReason reason)
{
    // Who only looks at another window, or into a menu, comes back.
    if (!m_isBrowsing || reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
        reason == Qt::MenuBarFocusReason)
        return;
    m_isBrowsing = false;
    followLine();
}

bool OutlinePanel::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_ui->filter->text().isEmpty())
            return false;
        m_ui->filter->clear();
        return true;
    case Qt::Key_Down:
        if (!m_ui->outlineTree->currentIndex().isValid())
            selectOnly(firstMatch());
        m_ui->outlineTree->setFocus(Qt::TabFocusReason);
        m_isBrowsing = true;
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex match = firstMatch(); match.isValid() && m_filter->isActive())
            activate(match);
        return true;
    default:
        return false;
    }
}

/// The first row below a group, or the first group where there is none.
QModelIndex OutlinePanel::firstMatch() const
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex group = m_filter->index(row, 0);
        if (m_filter->rowCount(group) > 0)
            return m_filter->index(0, 0, group);
    }
    return m_filter->index(0, 0);
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void OutlinePanel::applyFilter(const QString &text)
{
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_filter->setText(text);
    applyExpansion();
    updatePlaceholder();
    followLine();
}

/// Under a filter everything is open, so that each match is seen; without it, what the user left open.
void OutlinePanel::applyExpansion()
{
    const QScopedValueRollback expanding(m_expanding, true);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex group = m_filter->index(row, 0);
        const QString key = m_model->row(m_filter->mapToSource(group)).groupKey();
        m_ui->outlineTree->setExpanded(group, m_filter->isActive() || !m_collapsed.contains(key));
    }
}

void OutlinePanel::rememberExpansion(const QModelIndex &index, bool expanded)
{
    if (m_expanding || m_filter->isActive())
        return;
    const QString key = m_model->row(m_filter->mapToSource(index)).groupKey();
    if (expanded)
        m_collapsed.remove(key);
    else
        m_collapsed.insert(key);
}

void OutlinePanel::followLine()
{
    if (m_isBrowsing)
        return;
    const QScopedValueRollback selecting(m_isSelecting, true);
    OutlineView *tree = m_ui->outlineTree;
    QModelIndex index = m_filter->mapFromSource(m_model->indexForLine(m_line));
    if (index.parent().isValid() && !tree->isExpanded(index.parent()))
        index = index.parent();
    if (!index.isValid()) {
        tree->selectionModel()->clear();
    } else if (index != tree->currentIndex() || tree->selectionModel()->selectedIndexes() != QModelIndexList{index}) {
        selectOnly(index);
        tree->scrollTo(index);
    }
}

/// Whatever keys are held down: QAbstractItemView::setCurrentIndex() would add to the selection with Ctrl.
void OutlinePanel::selectOnly(const QModelIndex &index)
{
    m_ui->outlineTree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void OutlinePanel::activate(const QModelIndex &index)
{
    m_isBrowsing = false;
    const OutlineRow &row = m_model->row(m_filter->mapToSource(index));
    Q_EMIT lineActivated(row.lines.first);
}

void OutlinePanel::updatePlaceholder()
{
    m_ui->outlineTree->setPlaceholder(!m_hasIssue            ? tr("No issue is open.")
                                      : m_filter->isActive() ? tr("Nothing in this issue matches the filter.")
                                                             : tr("This issue has no sections yet."));
}

void OutlinePanel::updateIcons()
{
    m_findMark->setIcon(programIcon(u"find"_s, isDark(palette())));
    m_ui->outlineTree->viewport()->update();
}

} // namespace Jianbao
