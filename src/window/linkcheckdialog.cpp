// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linkcheckdialog.h"

#include "ui_linkcheckdialog.h"
#include "window/linkcheckmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace Jianbao {

namespace {

constexpr int measuredRows = 50; // to make columns as wide as their texts

class ProblemFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setProblemsOnly(bool only)
    {
        m_problemsOnly = only;
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_problemsOnly || sourceModel()->index(row, 0, parent).data(LinkCheckModel::ProblemRole).toBool();
    }

private:
    bool m_problemsOnly = false;
};

} // namespace

LinkCheckDialog::LinkCheckDialog(const LinkRules &rules, const LinkCache &known, const QString &issue,
                                 const QString &newsletter, QWidget *parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::LinkCheckDialog>())
    , m_check(rules)
    , m_model(new LinkCheckModel(this))
{
    auto *filter = new ProblemFilter(this);
    m_shown = filter;
    m_check.setCache(known);
    m_form->setupUi(this);
    fillScope(issue, newsletter);
    setUpTable();
    connect(m_form->problemsOnly, &QCheckBox::toggled, this, [this, filter](bool on) {
        filter->setProblemsOnly(on);
        showState();
    });
    connectCheck();
    // Two lines are kept for the sentence, so that nothing jumps.
    m_form->message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_form->progress->hide();
    m_form->table->setFocus();
    showState();
}

LinkCheckDialog::~LinkCheckDialog() = default;

void LinkCheckDialog::fillScope(const QString &issue, const QString &newsletter)
{
    if (!issue.isEmpty())
        m_form->scope->addItem(tr("This issue (%1)").arg(issue), int(Scope::Issue));
    if (!newsletter.isEmpty())
        m_form->scope->addItem(tr("All issues of %1").arg(newsletter), int(Scope::Archive));
    connect(m_form->scope, &QComboBox::currentIndexChanged, this, [this] {
        stop();
        m_isListed = false;
        m_wasStopped = false;
        m_model->setLinks({}, {});
        showState();
        Q_EMIT scopeChanged();
    });
}

void LinkCheckDialog::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(LinkCheckModel::SortRole);
    QTableView *table = m_form->table;
    table->setModel(m_shown);
    table->sortByColumn(LinkCheckModel::Place, Qt::AscendingOrder);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(measuredRows);
    for (int column = 0; column < LinkCheckModel::ColumnCount; ++column) {
        const bool isLong = column == LinkCheckModel::Title || column == LinkCheckModel::Address;
        header->setSectionResizeMode(column, isLong ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);

    connect(table, &QTableView::doubleClicked, this, &LinkCheckDialog::activate);
    connect(table, &QTableView::customContextMenuRequested, this, &LinkCheckDialog::showMenu);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LinkCheckDialog::showState);
}

void LinkCheckDialog::connectCheck()
{
    connect(m_form->check, &QPushButton::clicked, this, &LinkCheckDialog::toggleCheck);
    connect(m_form->again, &QPushButton::clicked, this, [this] { start(urlsOf(selectedRows()), true); });
    connect(&m_check, &LinkCheck::answered, m_model, &LinkCheckModel::setAnswer);
    connect(&m_check, &LinkCheck::progress, this, &LinkCheckDialog::showState);
    connect(&m_check, &LinkCheck::finished, this, [this] {
        m_wasStopped = false;
        showState();
        Q_EMIT stopped();
    });
    connect(this, &QDialog::finished, this, &LinkCheckDialog::stop);
}

LinkCheckDialog::Scope LinkCheckDialog::scope() const
{
    return Scope(m_form->scope->currentData().toInt());
}

void LinkCheckDialog::setLinks(const QList<ListedLink> &links)
{
    QHash<QUrl, LinkAnswer> known;
    for (const ListedLink &link : links) {
        if (const auto answer = m_check.cache().answer(link.url))
            known.insert(LinkCache::askedUrl(link.url), *answer);
    }
    m_isListed = true;
    m_model->setLinks(links, known);
    showState();
}

void LinkCheckDialog::toggleCheck()
{
    if (m_check.isRunning()) {
        m_wasStopped = true;
        stop();
        return;
    }
    QList<QUrl> urls;
    for (const ListedLink &link : m_model->links())
        urls.append(link.url);
    start(urls, false);
}

void LinkCheckDialog::start(const QList<QUrl> &urls, bool again)
{
    m_check.start(urls, again);
    showState();
}

void LinkCheckDialog::stop()
{
    if (!m_check.isRunning())
        return;
    m_check.cancel();
    showState();
    Q_EMIT stopped();
}

void LinkCheckDialog::showState()
{
    const bool runs = m_check.isRunning();
    const bool hasLinks = !m_model->links().isEmpty();
    m_form->check->setText(runs ? tr("&Stop") : m_wasStopped ? tr("&Continue") : tr("&Check"));
    m_form->check->setEnabled(runs || hasLinks);
    m_form->again->setEnabled(!runs && !m_form->table->selectionModel()->selectedRows().isEmpty());
    m_form->progress->setVisible(runs);
    m_form->progress->setRange(0, int(m_check.total()));
    m_form->progress->setValue(int(m_check.done()));
    QStringList counts;
    for (const LinkState state :
         {LinkState::Alive, LinkState::Moved, LinkState::Dead, LinkState::Blocked, LinkState::Unreachable}) {
        if (const qsizetype count = m_model->count(state))
            counts.append(tr("%1: %2", "Dead: 3").arg(LinkCheckModel::stateWord(state)).arg(count));
    }
    counts.prepend(tr("%n link(s)", nullptr, int(m_model->links().size())));
    m_form->counts->setText(m_isListed ? counts.join(tr(" · ", "between counts")) : tr("Reading the issues…"));
    showMessage();
}

void LinkCheckDialog::showMessage()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1)
        m_form->message->setText(m_model->message(rows.first()));
    else if (m_isListed && m_model->links().isEmpty())
        m_form->message->setText(tr("There are no links to check."));
    else if (m_form->problemsOnly->isChecked() && m_shown->rowCount() == 0)
        m_form->message->setText(tr("No problems are known. Links that were not checked are not shown."));
    else
        m_form->message->setText(tr("Nothing is sent before you choose “Check”. Each address is then asked for once; "
                                    "the answers are kept for some days."));
}

void LinkCheckDialog::showMenu(QPoint position)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const ListedLink link = m_model->links().at(rows.first());
    const QList<std::pair<ListedLink, QUrl>> moved = movedForGood(rows);
    QMenu menu(this);
    QAction *go = menu.addAction(tr("&Go to Line"), this, [this, link] { Q_EMIT placeActivated(link); });
    QAction *open = menu.addAction(tr("&Open in Browser…"), this, [this, link] { Q_EMIT openRequested(link.url); });
    menu.addAction(tr("&Copy Address"), this, [this, rows] {
        QStringList addresses;
        for (const int row : rows)
            addresses.append(m_model->links().at(row).written);
        addresses.removeDuplicates();
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
    });
    menu.addSeparator();
    QAction *replace = menu.addAction(tr("&Replace Address by Where It Moved"), this,
                                      [this, moved] { Q_EMIT replaceRequested(moved); });
    QAction *again = menu.addAction(tr("Check &Again"), this, [this, rows] { start(urlsOf(rows), true); });
    go->setEnabled(rows.size() == 1);
    open->setEnabled(rows.size() == 1);
    replace->setEnabled(!moved.isEmpty());
    again->setEnabled(!m_check.isRunning());
    menu.exec(m_form->table->viewport()->mapToGlobal(position));
}

// Enter goes to the line from the table; it must not press a button of the dialog there.
void LinkCheckDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_form->table)
        activate(m_form->table->currentIndex());
    else
        QDialog::keyPressEvent(event);
}

void LinkCheckDialog::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT placeActivated(m_model->links().at(m_shown->mapToSource(index).row()));
}

QList<int> LinkCheckDialog::selectedRows() const
{
    QModelIndexList indexes = m_form->table->selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<int> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_shown->mapToSource(index).row());
    return rows;
}

QList<QUrl> LinkCheckDialog::urlsOf(const QList<int> &rows) const
{
    QList<QUrl> urls;
    for (const int row : rows)
        urls.append(m_model->links().at(row).url);
    return urls;
}

QList<std::pair<ListedLink, QUrl>> LinkCheckDialog::movedForGood(const QList<int> &rows) const
{
    QList<std::pair<ListedLink, QUrl>> moved;
    for (const int row : rows) {
        const auto answer = m_model->answer(row);
        if (answer && answer->reason == LinkReason::MovedForGood)
            moved.append({m_model->links().at(row), answer->finalUrl});
    }
    return moved;
}

} // namespace Jianbao
