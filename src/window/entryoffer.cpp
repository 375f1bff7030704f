// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entryoffer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

EntryOffer::EntryOffer(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_take(new QPushButton(tr("Use the Page’s"), this))
    , m_keep(new QPushButton(tr("Keep Mine"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setMinimumWidth(60);
    for (QPushButton *button : {m_take, m_keep})
        button->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &EntryOffer::taken);
    connect(m_keep, &QPushButton::clicked, this, &EntryOffer::declined);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_take);
    layout->addWidget(m_keep);
    hide();
}

void EntryOffer::setText(const QString &text)
{
    m_text = text;
    setVisible(!text.isEmpty());
    m_label->setToolTip(text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
    updateLabel();
}

void EntryOffer::setFieldName(const QString &name)
{
    m_take->setAccessibleName(name + u": "_s + m_take->text());
    m_keep->setAccessibleName(name + u": "_s + m_keep->text());
}

void EntryOffer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateLabel();
}

void EntryOffer::updateLabel()
{
    const QString line = tr("Page: %1").arg(m_text);
    m_label->setText(m_label->fontMetrics().elidedText(line, Qt::ElideRight, m_label->width()));
    m_take->setAccessibleDescription(m_text);
}

} // namespace Jianbao
