// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/completionpopup.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Jianbao {

/// The rows of the list.
class CompletionModel : public QAbstractListModel
{
public:
    enum Role { Detail = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setCompletions(const QList<Completion> &completions)
    {
        beginResetModel();
        m_completions = completions;
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_completions.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Completion &completion = m_completions.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return completion.name;
        case Detail:
            return completion.detail;
        case Qt::AccessibleTextRole:
            return completion.detail.isEmpty() ? completion.name : QString(completion.name + u", " + completion.detail);
        default:
            return {};
        }
    }

private:
    QList<Completion> m_completions;
};

namespace {

constexpr int mostRows = 8;
constexpr int rowPadding = 3;
constexpr int sidePadding = 8;
constexpr int detailGap = 24;
constexpr int leastWidth = 160;
constexpr int lineGap = 2;
constexpr float detailStrength = 0.6F;

/// A word, and beside it, at the right edge, what is known of it.
class CompletionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QString detail = index.data(CompletionModel::Detail).toString();
        const QRect inner = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
        const int detailWidth = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect name = inner.adjusted(0, 0, detailWidth > 0 ? -detailWidth - detailGap / 2 : 0, 0);
        painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        QColor quiet = painter->pen().color();
        quiet.setAlphaF(detailStrength);
        painter->setPen(quiet);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, detail);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(CompletionModel::Detail).toString();
        const int detailWidth = detail.isEmpty() ? 0 : detailGap + option.fontMetrics.horizontalAdvance(detail);
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + detailWidth + 2 * sidePadding,
                option.fontMetrics.height() + 2 * rowPadding};
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *parent)
    : QListView(parent)
    , m_model(new CompletionModel(this))
{
    setModel(m_model);
    setItemDelegate(new CompletionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setUniformItemSizes(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Completions"));
    hide();
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT activatedByMouse(index.row()); });
}

void CompletionPopup::setCompletions(const QList<Completion> &completions)
{
    m_model->setCompletions(completions);
    scrollToTop();
    chooseRow(0);
}

QSize CompletionPopup::wantedSize(int shownRows) const
{
    const int rows = m_model->rowCount();
    int width = leastWidth;
    for (int row = 0; row < rows; ++row)
        width = std::max(width, sizeHintForIndex(m_model->index(row)).width());
    if (rows > shownRows)
        width += verticalScrollBar()->sizeHint().width();
    return QSize(width, sizeHintForRow(0) * std::min(rows, shownRows)) + 2 * QSize(frameWidth(), frameWidth());
}

void CompletionPopup::showAt(const QRect &line, int left)
{
    const QRect room = parentWidget()->rect();
    const int below = room.bottom() - line.bottom() - lineGap;
    const int above = line.top() - room.top() - lineGap;
    const bool goesAbove = wantedSize(mostRows).height() > below && above > below;
    const int rows = ((goesAbove ? above : below) - 2 * frameWidth()) / std::max(1, sizeHintForRow(0));
    const QSize size = wantedSize(std::clamp(rows, 1, mostRows)).boundedTo({room.width(), room.height()});
    const int x = std::clamp(left - sidePadding - frameWidth(), room.left(),
                             std::max(room.left(), room.right() + 1 - size.width()));
    const int y = goesAbove ? line.top() - lineGap - size.height() : line.bottom() + 1 + lineGap;
    setGeometry({QPoint(x, y), size});
    show();
    raise();
}

void CompletionPopup::choose(int steps)
{
    const int rows = m_model->rowCount();
    chooseRow((chosen() + steps + rows) % rows);
}

void CompletionPopup::choosePage(int pages)
{
    const int rowsOnScreen = std::max(1, viewport()->height() / std::max(1, sizeHintForRow(0)));
    chooseRow(std::clamp(chosen() + pages * rowsOnScreen, 0, m_model->rowCount() - 1));
}

void CompletionPopup::chooseRow(int row)
{
    const QModelIndex index = m_model->index(row);
    setCurrentIndex(index);
    scrollTo(index);
    Q_EMIT chosenChanged(index.data(Qt::AccessibleTextRole).toString());
}

} // namespace Jianbao
