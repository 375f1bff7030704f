// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/issuelist.h"

#include "outline/issuelistdelegate.h"
#include "outline/issuelistmodel.h"
#include "ui_issuelist.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace Jianbao {

namespace {

/// "2021" of "2021-07-18" and of "2020-05-xx"; empty for what has no year.
QString yearOf(const IssueEntry &entry)
{
    const QString year = entry.date.left(4);
    return year.size() == 4 && std::ranges::all_of(year, [](QChar c) { return c.isDigit(); }) ? year : QString();
}

} // namespace

IssueList::IssueList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IssueList>())
    , m_model(new IssueListModel(this))
{
    m_ui->setupUi(this);
    m_ui->empty->setBackgroundRole(QPalette::Base);
    m_ui->empty->setForegroundRole(QPalette::PlaceholderText);
    m_ui->issueView->setModel(m_model);
    m_ui->issueView->setItemDelegate(new IssueListDelegate(this));
    m_ui->issueView->installEventFilter(this);
    connect(m_ui->yearChooser, &QComboBox::currentIndexChanged, this, &IssueList::showYear);
    connect(m_ui->issueView, &QListView::clicked, this, &IssueList::activate);
    connect(m_ui->issueView, &IssueListView::lingered, this, [this](const QModelIndex &index) {
        if (m_model->entry(index).path != m_currentPath)
            activate(index);
    });
    connect(m_ui->issueView, &IssueListView::itemsDropped, this,
            [this](const QModelIndex &index, const DraggedItems &dragged) {
                Q_EMIT itemsDropped(m_model->entry(index).path, dragged);
            });
    m_ui->issueView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->issueView, &QWidget::customContextMenuRequested, this, &IssueList::requestMenu);
}

IssueList::~IssueList() = default;

void IssueList::setEntries(const QList<IssueEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList years;
    for (const IssueEntry &entry : entries) {
        if (const QString year = yearOf(entry); !years.contains(year))
            years.append(year);
    }
    const bool hadYears = m_ui->yearChooser->count() > 0;
    qsizetype chosen = hadYears ? years.indexOf(m_ui->yearChooser->currentData().toString()) : -1;
    if (const auto current = std::ranges::find(entries, m_currentPath, &IssueEntry::path);
        chosen < 0 && current != entries.end())
        chosen = years.indexOf(yearOf(*current));
    {
        const QSignalBlocker blocker(m_ui->yearChooser);
        m_ui->yearChooser->clear();
        for (const QString &year : std::as_const(years))
            m_ui->yearChooser->addItem(year.isEmpty() ? tr("No date") : year, year);
        m_ui->yearChooser->setCurrentIndex(int(qMax(0, chosen)));
    }
    m_ui->yearChooser->setVisible(!years.isEmpty());
    m_ui->issueView->setVisible(!years.isEmpty());
    m_ui->empty->setVisible(years.isEmpty());
    showYear();
}

void IssueList::setCurrentPath(const QString &path)
{
    if (path == m_currentPath)
        return;
    m_currentPath = path;
    m_model->setCurrentPath(path);
    const auto current = std::ranges::find(m_entries, path, &IssueEntry::path);
    if (current != m_entries.end())
        m_ui->yearChooser->setCurrentIndex(m_ui->yearChooser->findData(yearOf(*current)));
    selectCurrent();
}

void IssueList::setDragOrigin(const QUuid &origin)
{
    m_model->setDragOrigin(origin);
}

bool IssueList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex index = m_ui->issueView->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && index.isValid()) {
            activate(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void IssueList::showYear()
{
    const QString selected =
        m_model->data(m_ui->issueView->currentIndex(), IssueListModel::EntryRole).value<IssueEntry>().path;
    const QString year = m_ui->yearChooser->currentData().toString();
    QList<IssueEntry> shown;
    std::ranges::copy_if(m_entries, std::back_inserter(shown), [&](const IssueEntry &e) { return yearOf(e) == year; });
    m_model->setEntries(shown);
    if (const QModelIndex kept = m_model->indexForPath(selected); kept.isValid())
        m_ui->issueView->setCurrentIndex(kept);
    else
        selectCurrent();
}

void IssueList::selectCurrent()
{
    const QModelIndex index = m_model->indexForPath(m_currentPath);
    if (index.isValid())
        m_ui->issueView->setCurrentIndex(index);
    else
        m_ui->issueView->selectionModel()->clear();
}

void IssueList::activate(const QModelIndex &index)
{
    Q_EMIT activated(m_model->entry(index).path);
}

void IssueList::requestMenu(QPoint position)
{
    // From the keyboard, the position is the middle of the current row.
    const QModelIndex index = m_ui->issueView->indexAt(position);
    if (index.isValid())
        Q_EMIT menuRequested(m_model->data(index, IssueListModel::EntryRole).value<IssueEntry>().path,
                             m_ui->issueView->viewport()->mapToGlobal(position));
}

} // namespace Jianbao
