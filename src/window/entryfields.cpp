// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entryfields.h"

#include "window/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 96;

QToolButton *toolButton(QWidget *row, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(row);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

EntryFields::EntryFields(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("A&dd Field"), this))
{
    m_add->setObjectName("addField"_L1);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("A line with a label: paper, code, project …"));
    connect(m_add, &QPushButton::clicked, this, &EntryFields::addEmptyRow);

    m_column->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void EntryFields::setLabels(const QStringList &labels)
{
    m_labels = labels;
}

void EntryFields::setFields(const QList<ItemDraft::Field> &fields)
{
    const QScopedValueRollback showing(m_isShowing, true);
    while (!m_rows.isEmpty())
        removeRow(m_rows.constLast().widget);
    for (const ItemDraft::Field &field : fields)
        addRow(field);
    for (Row &row : m_rows)
        row.wasEmpty = row.value->text().isEmpty();
}

QList<ItemDraft::Field> EntryFields::fields() const
{
    QList<ItemDraft::Field> fields;
    for (const Row &row : m_rows) {
        if (row.wasEmpty || !row.value->text().trimmed().isEmpty())
            fields.append({row.label->currentText(), row.value->text()});
    }
    return fields;
}

void EntryFields::addRow(const ItemDraft::Field &field)
{
    Row row{new QWidget(this), nullptr, nullptr, false};
    row.label = new QComboBox(row.widget);
    row.label->setObjectName("fieldLabel"_L1);
    row.label->setEditable(true);
    row.label->setInsertPolicy(QComboBox::NoInsert);
    row.label->setFixedWidth(labelWidth);
    row.label->addItems(m_labels);
    row.label->setCurrentText(field.label);
    row.label->setAccessibleName(tr("Label of the field"));
    row.value = new QLineEdit(field.value, row.widget);
    row.value->setObjectName("fieldValue"_L1);
    row.value->setCursorPosition(0);
    row.value->setPlaceholderText(tr("Link or text"));
    row.value->setAccessibleName(tr("Value of the field"));
    QToolButton *up = toolButton(row.widget, u"fieldUp"_s, tr("Move the field up (Alt+Up)"));
    up->setArrowType(Qt::UpArrow);
    QToolButton *down = toolButton(row.widget, u"fieldDown"_s, tr("Move the field down (Alt+Down)"));
    down->setArrowType(Qt::DownArrow);
    for (QToolButton *arrow : {up, down})
        arrow->setFocusPolicy(Qt::NoFocus); // the keys do the same with fewer stops
    QToolButton *remove = toolButton(row.widget, u"fieldRemove"_s, tr("Remove the field"));
    remove->setIcon(themedIcon(u"window-close"_s, u"close"_s));
    remove->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(row.label);
    layout->addWidget(row.value, 1);
    for (QToolButton *button : {up, down, remove})
        layout->addWidget(button);

    const auto tell = [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    };
    connect(row.label, &QComboBox::currentTextChanged, this, tell);
    connect(row.value, &QLineEdit::textChanged, this, tell);
    connect(up, &QToolButton::clicked, this, [this, widget = row.widget] { moveRow(widget, -1); });
    connect(down, &QToolButton::clicked, this, [this, widget = row.widget] { moveRow(widget, 1); });
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    for (QWidget *part :
         {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.value), static_cast<QWidget *>(remove)})
        part->installEventFilter(this);
    m_column->addWidget(row.widget);
    m_rows.append(row);
    updateTabOrder();
    updateButtons();
}

void EntryFields::addEmptyRow()
{
    addRow({unusedLabel(), {}});
    m_rows.constLast().widget->show(); // or it could not have the focus yet
    m_rows.constLast().value->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void EntryFields::removeRow(const QWidget *widget)
{
    const qsizetype index = indexOf(widget);
    if (index < 0)
        return;
    const Row row = m_rows.takeAt(index);
    const bool hadFocus = row.widget->isAncestorOf(focusWidget());
    m_column->removeWidget(row.widget);
    row.widget->hide(); // it lives on until the click is over
    row.widget->deleteLater();
    updateTabOrder();
    updateButtons();
    if (m_isShowing)
        return;
    if (hadFocus) {
        QWidget *next =
            m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.at(std::min(index, m_rows.size() - 1)).value;
        next->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

void EntryFields::moveRow(const QWidget *widget, int step)
{
    const qsizetype from = indexOf(widget);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= m_rows.size())
        return;
    {
        const QScopedValueRollback showing(m_isShowing, true);
        Row &one = m_rows[from];
        Row &other = m_rows[to];
        const ItemDraft::Field field{one.label->currentText(), one.value->text()};
        one.label->setCurrentText(other.label->currentText());
        one.value->setText(other.value->text());
        other.label->setCurrentText(field.label);
        other.value->setText(field.value);
        std::swap(one.wasEmpty, other.wasEmpty);
        QWidget *focus = one.label->hasFocus() ? static_cast<QWidget *>(other.label) : other.value;
        if (one.widget->isAncestorOf(focusWidget()))
            focus->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

bool EntryFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                moveRow(static_cast<QWidget *>(watched)->parentWidget(), up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EntryFields::updateTabOrder()
{
    // The rows are younger than what stands around them, and only what takes the focus can have a successor.
    QWidget *last = this;
    while (last->focusPolicy() == Qt::NoFocus)
        last = last->previousInFocusChain();
    for (const Row &row : m_rows) {
        auto *remove = row.widget->findChild<QToolButton *>("fieldRemove"_L1);
        setTabOrder(last, row.label);
        setTabOrder(row.label, row.value);
        setTabOrder(row.value, remove);
        last = remove;
    }
    setTabOrder(last, m_add);
}

void EntryFields::updateButtons()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).widget->findChild<QToolButton *>("fieldUp"_L1)->setEnabled(i > 0);
        m_rows.at(i).widget->findChild<QToolButton *>("fieldDown"_L1)->setEnabled(i + 1 < m_rows.size());
    }
}

qsizetype EntryFields::indexOf(const QWidget *widget) const
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

QString EntryFields::unusedLabel() const
{
    const auto isUsed = [this](const QString &label) {
        return std::ranges::any_of(m_rows, [&](const Row &row) { return row.label->currentText() == label; });
    };
    const auto found = std::ranges::find_if_not(m_labels, isUsed);
    return found == m_labels.end() ? QString() : *found;
}

} // namespace Jianbao
