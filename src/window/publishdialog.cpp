// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/publishdialog.h"

#include "editor/fonts.h"
#include "ui_publishdialog.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTabBar>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

using State = PublishCheck::State;

namespace {

constexpr int listWidth = 340;
constexpr int iconSize = 18;
constexpr int margin = 8;
constexpr int lineRole = Qt::UserRole + 1; ///< int: PublishCheck::line

/// A white sign on a disc: told by its shape too, and seen on any ground.
QIcon stateIcon(State state, qreal pixelRatio)
{
    QPixmap pixmap(QSize(iconSize, iconSize) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(state == State::Ok        ? QColor(0x2e, 0x8b, 0x57)
                     : state == State::Warning ? QColor(0xb4, 0x6a, 0x00)
                                               : QColor(0xc8, 0x37, 0x37));
    painter.drawEllipse(QRectF(1, 1, 16, 16));
    painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case State::Ok:
        painter.drawPolyline(QList<QPointF>{{5.4, 9.3}, {7.9, 11.8}, {12.6, 6.6}});
        break;
    case State::Warning:
        painter.drawLine(QPointF(9, 5), QPointF(9, 9.6));
        painter.drawPoint(QPointF(9, 13));
        break;
    case State::Error:
        painter.drawLine(QPointF(6.2, 6.2), QPointF(11.8, 11.8));
        painter.drawLine(QPointF(11.8, 6.2), QPointF(6.2, 11.8));
        break;
    }
    // The same on a selected row: a style would tint it.
    QIcon icon;
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

/// Draws a sign and a sentence over as many lines as it needs. The style's own rows are measured without the taller
/// font that Chinese is shown in, and cut off.
class CheckDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        background.icon = QIcon();
        background.features &= ~QStyleOptionViewItem::HasDecoration;
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

        const bool isSelected = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        const QRect box = option.rect.adjusted(margin, margin, -margin, -margin);
        const int middle = box.top() + option.fontMetrics.height() / 2;
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, box.left(), middle - iconSize / 2, iconSize, iconSize);
        painter->drawText(box.adjusted(textIndent, 0, 0, 0), textFlags, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = static_cast<const QAbstractItemView *>(option.widget)->viewport()->width();
        const QRect room(0, 0, std::max(1, width - 2 * margin - textIndent), QWIDGETSIZE_MAX);
        const int text = QFontMetrics(option.font).boundingRect(room, textFlags, index.data().toString()).height();
        return {width, std::max(text, iconSize) + 2 * margin};
    }

private:
    static constexpr int textIndent = iconSize + margin;
    static constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
};

} // namespace

PublishDialog::PublishDialog(const PublishPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_form(std::make_unique<Ui::PublishDialog>())
{
    m_form->setupUi(this);
    setWindowTitle(plan.name.isEmpty() ? tr("Publish") : tr("Publish %1").arg(plan.name));
    m_form->sides->setSizes({listWidth, width() - listWidth});
    m_form->sides->setStretchFactor(1, 1);
    m_form->checks->setItemDelegate(new CheckDelegate(this));
    m_form->checks->installEventFilter(this);
    connect(m_form->checks, &QListWidget::itemActivated, this, &PublishDialog::goToLine);
    connect(m_form->anyway, &QCheckBox::toggled, this, &PublishDialog::updatePublish);
    showChecks();
    showFiles();
    updatePublish();
    m_form->checks->setFocus();
}

PublishDialog::~PublishDialog() = default;

void PublishDialog::setTextFont(const QFont &font)
{
    m_form->differences->setFont(withChineseFamily(font));
}

/// Enter in the list shows a line, and must not go on to the dialog, where it means "Publish".
bool PublishDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form->checks && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goToLine();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PublishDialog::showChecks()
{
    const int errors = m_plan.count(State::Error);
    const int warnings = m_plan.count(State::Warning);
    QStringList counts;
    if (errors > 0)
        counts.append(tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        counts.append(tr("%n warning(s)", nullptr, warnings));
    m_form->checksLabel->setText(counts.isEmpty() ? tr("C&hecklist: all is well")
                                                  : tr("C&hecklist: %1").arg(counts.join(tr(", "))));

    QList<PublishCheck> checks = m_plan.checks;
    std::ranges::stable_sort(checks, std::ranges::greater(), &PublishCheck::state);
    for (const PublishCheck &check : std::as_const(checks)) {
        const QString text = check.line > 0 ? tr("%1 (line\u00a0%2)").arg(check.text).arg(check.line) : check.text;
        auto *row = new QListWidgetItem(stateIcon(check.state, devicePixelRatio()), text, m_form->checks);
        row->setData(lineRole, check.line);
        row->setData(Qt::AccessibleTextRole, check.state == State::Error     ? tr("Error: %1").arg(text)
                                             : check.state == State::Warning ? tr("Warning: %1").arg(text)
                                                                             : tr("Fine: %1").arg(text));
        if (check.line > 0)
            row->setToolTip(tr("Enter or double click: go to the line"));
    }
    m_form->checks->setCurrentRow(0);
}

void PublishDialog::showFiles()
{
    for (const PublishFile &file : m_plan.files) {
        m_form->differences->setTexts(file.before, file.after);
        const LineCounts counts{m_form->differences->addedLines(), m_form->differences->removedLines()};
        // A "&" in a name is no shortcut.
        const QString name = QString(file.name).replace(u'&', u"&&"_s);
        const int tab = m_form->files->addTab(tr("%1  %2", "2021-08-01.md  +3 −1").arg(name, changedLinesText(counts)));
        m_form->files->setTabToolTip(tab, file.change.path);
    }
    m_form->files->setVisible(!m_plan.files.isEmpty());
    m_form->files->updateGeometry(); // a hidden bar keeps to itself that it has tabs now
    m_form->differences->setEmptyText(m_plan.files.isEmpty() ? tr("There is nothing to write.")
                                                             : tr("The file is new and empty."));
    connect(m_form->files, &QTabBar::currentChanged, this, &PublishDialog::showFile);
    showFile(m_form->files->currentIndex());
}

void PublishDialog::showFile(int index)
{
    const PublishFile file = m_plan.files.value(index);
    m_form->differences->setTexts(file.before, file.after);
}

void PublishDialog::goToLine()
{
    const QListWidgetItem *row = m_form->checks->currentItem();
    const int line = row ? row->data(lineRole).toInt() : 0;
    if (line == 0)
        return;
    reject();
    Q_EMIT lineActivated(line);
}

void PublishDialog::updatePublish()
{
    const bool hasErrors = m_plan.count(State::Error) > 0;
    m_form->anyway->setVisible(hasErrors && !m_plan.files.isEmpty());
    m_form->publish->setEnabled(!m_plan.files.isEmpty() && (!hasErrors || m_form->anyway->isChecked()));
    m_form->hint->setText(m_plan.files.isEmpty()
                              ? tr("Nothing is left to write: commit and push, if that is not done yet.")
                              : tr("All of these files are written, or none. Then commit and push: "
                                   "readers see the issue after that."));
}

} // namespace Jianbao
