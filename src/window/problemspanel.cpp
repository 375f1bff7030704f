// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/problemspanel.h"

#include "highlight/palette.h"
#include "ui_problemspanel.h"
#include "window/findingtext.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::ProblemsPanel>())
    , m_model(new ProblemsModel(this))
{
    m_form->setupUi(this);
    setUpTree();
    setUpFilter();
    setDark(isDark(palette()));
    connect(m_form->checkAll, &QToolButton::clicked, this, &ProblemsPanel::checkAllRequested);
    connect(m_form->cancel, &QToolButton::clicked, this, &ProblemsPanel::cancelRequested);
    connect(m_form->showIssue, &QToolButton::clicked, this, &ProblemsPanel::showIssue);
    connect(m_form->close, &QToolButton::clicked, this, &ProblemsPanel::closeRequested);
    m_form->progress->hide();
    m_form->cancel->hide();
    showCounts();
}

ProblemsPanel::~ProblemsPanel() = default;

void ProblemsPanel::setUpTree()
{
    QTreeView *tree = m_form->tree;
    tree->setModel(m_model);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(ProblemsModel::RuleColumn, QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(ProblemsModel::PlaceColumn, QHeaderView::ResizeToContents);
    tree->installEventFilter(this);
    const auto activate = [this](const QModelIndex &index) {
        if (const Problem *problem = m_model->problem(index))
            Q_EMIT activated(Problem(*problem)); // a copy: what follows may show others
    };
    connect(tree, &QTreeView::doubleClicked, this, activate);
    connect(tree, &QTreeView::customContextMenuRequested, this, [this, tree](QPoint position) {
        if (const Problem *problem = m_model->problem(tree->indexAt(position)))
            Q_EMIT menuRequested(Problem(*problem), tree->viewport()->mapToGlobal(position));
    });
    const auto remember = [this](const QModelIndex &group, bool collapsed) {
        if (m_isChanging)
            return;
        if (collapsed)
            m_collapsed.insert(m_model->groupKey(group));
        else
            m_collapsed.remove(m_model->groupKey(group));
    };
    connect(tree, &QTreeView::collapsed, this, [remember](const QModelIndex &group) { remember(group, true); });
    connect(tree, &QTreeView::expanded, this, [remember](const QModelIndex &group) { remember(group, false); });
}

void ProblemsPanel::setUpFilter()
{
    m_form->grouping->addItem(tr("By section"), int(ProblemGrouping::Section));
    m_form->grouping->addItem(tr("By rule"), int(ProblemGrouping::Rule));
    m_form->grouping->addItem(tr("By severity"), int(ProblemGrouping::Severity));
    m_form->grouping->addItem(tr("By issue"), int(ProblemGrouping::Issue));
    connect(m_form->grouping, &QComboBox::activated, this, [this] {
        const auto grouping = ProblemGrouping(m_form->grouping->currentData().toInt());
        if (!m_showsAll)
            m_issueGrouping = grouping;
        keepPlace([this, grouping] { m_model->setGrouping(grouping); });
    });
    m_severities = {
        {Severity::Error, m_form->errors}, {Severity::Warning, m_form->warnings}, {Severity::Info, m_form->infos}};
    for (QToolButton *button : std::as_const(m_severities))
        connect(button, &QToolButton::toggled, this, &ProblemsPanel::filter);
    connect(m_form->filter, &QLineEdit::textChanged, this, &ProblemsPanel::filter);
}

void ProblemsPanel::setProblems(const QList<Problem> &problems, bool isChecked)
{
    m_issueProblems = problems;
    m_isChecked = isChecked;
    if (!m_showsAll)
        showProblems(problems);
}

void ProblemsPanel::setProgress(int done, int all)
{
    m_form->progress->setMaximum(all);
    m_form->progress->setValue(done);
    m_form->progress->setVisible(done < all);
    m_form->cancel->setVisible(done < all);
    m_form->checkAll->setVisible(done >= all);
}

void ProblemsPanel::setAllProblems(const QList<Problem> &problems)
{
    m_showsAll = true;
    m_form->grouping->setCurrentIndex(m_form->grouping->findData(int(ProblemGrouping::Issue)));
    m_model->setGrouping(ProblemGrouping::Issue);
    showProblems(problems);
    m_form->tree->scrollToTop();
}

void ProblemsPanel::showIssue()
{
    m_showsAll = false;
    m_form->grouping->setCurrentIndex(m_form->grouping->findData(int(m_issueGrouping)));
    m_model->setGrouping(m_issueGrouping);
    showProblems(m_issueProblems);
}

void ProblemsPanel::showProblems(const QList<Problem> &problems)
{
    if (problems == m_model->problems()) {
        showCounts();
        return;
    }
    keepPlace([&] { m_model->setProblems(problems); });
    showCounts();
}

void ProblemsPanel::filter()
{
    QSet<Severity> hidden;
    for (auto button = m_severities.cbegin(); button != m_severities.cend(); ++button) {
        if (!button.value()->isChecked())
            hidden.insert(button.key());
    }
    keepPlace([&] { m_model->setFilter(m_form->filter->text(), hidden); });
    showCounts();
}

/// Shows other rows, and what was selected and seen before as far as it is still there.
void ProblemsPanel::keepPlace(const std::function<void()> &change)
{
    QTreeView *tree = m_form->tree;
    const QScopedValueRollback changing(m_isChanging, true);
    const Problem *present = selected();
    const std::optional<Problem> before = present ? std::optional(*present) : std::nullopt;
    const int scrolled = tree->verticalScrollBar()->value();
    change();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        tree->setFirstColumnSpanned(row, {}, true);
        tree->setExpanded(group, !m_collapsed.contains(m_model->groupKey(group)));
    }
    if (before)
        tree->setCurrentIndex(m_model->indexLike(*before));
    tree->verticalScrollBar()->setValue(scrolled);
}

void ProblemsPanel::showCounts()
{
    const ProblemCounts &counts = m_model->counts();
    const QString count = countText(counts);
    const QString what = m_showsAll ? tr("Problems in All Issues") : tr("Problems");
    m_form->title->setText(count.isEmpty() ? what : tr("%1: %2").arg(what, count));
    m_form->errors->setText(QString::number(counts.errors));
    m_form->warnings->setText(QString::number(counts.warnings));
    m_form->infos->setText(QString::number(counts.infos));
    m_form->showIssue->setVisible(m_showsAll);
    const bool isEmpty = m_model->shownCount() == 0;
    m_form->stack->setCurrentWidget(isEmpty ? m_form->emptyPage : m_form->treePage);
    if (isEmpty)
        m_form->empty->setText(emptyText());
}

QString ProblemsPanel::emptyText() const
{
    if (m_model->counts().all() > 0)
        return tr("The filter hides all problems.");
    if (m_showsAll)
        return tr("Nothing is wrong in any issue.");
    return m_isChecked ? tr("Nothing is wrong here. Well done!") : tr("Nothing has been checked yet.");
}

const Problem *ProblemsPanel::selected() const
{
    return m_model->problem(m_form->tree->currentIndex());
}

QPoint ProblemsPanel::selectedPlace() const
{
    const QRect row = m_form->tree->visualRect(m_form->tree->currentIndex());
    return m_form->tree->viewport()->mapToGlobal(row.bottomLeft());
}

void ProblemsPanel::select(int finding)
{
    const QModelIndex index = m_showsAll ? QModelIndex() : m_model->indexOf(finding);
    if (!index.isValid())
        return;
    m_form->tree->setCurrentIndex(index);
    m_form->tree->scrollTo(index);
}

void ProblemsPanel::setDark(bool dark)
{
    m_model->setDark(dark);
    for (auto button = m_severities.cbegin(); button != m_severities.cend(); ++button)
        button.value()->setIcon(severityIcon(button.key(), dark));
    m_form->close->setIcon(programIcon(u"close"_s, dark));
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setDark(isDark(palette()));
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const Problem *problem = selected();
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (problem && isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            Q_EMIT activated(Problem(*problem));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Jianbao
