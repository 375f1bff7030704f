// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entryleftover.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int textHeight = 110;

} // namespace

EntryLeftOver::EntryLeftOver(QWidget *parent)
    : QWidget(parent)
    , m_header(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy the Rest"), this))
{
    m_header->setObjectName("leftOverHeader"_L1);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFocusPolicy(Qt::StrongFocus);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(m_text->isHidden()); });

    m_text->setObjectName("leftOverText"_L1);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->setAccessibleName(tr("Lines of the paste that are in no entry"));

    m_copy->setObjectName("copyRest"_L1);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Put these lines on the clipboard"));
    connect(m_copy, &QPushButton::clicked, this, &EntryLeftOver::copyRest);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_header, 0, 0);
    layout->addWidget(m_copy, 0, 1);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_text, 1, 0, 1, 3);
    setTabOrder(m_copy, m_text);
    setOpen(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void EntryLeftOver::setLines(const QStringList &leftOut, const QStringList &rest)
{
    m_leftOut = leftOut;
    m_rest = rest;
    QStringList counts;
    QStringList text;
    if (!rest.isEmpty()) {
        counts.append(tr("%n line(s) in no entry", nullptr, int(rest.size())));
        text.append(tr("In no entry:"));
        text.append(rest);
    }
    if (!leftOut.isEmpty()) {
        counts.append(tr("%n line(s) left out on purpose", nullptr, int(leftOut.size())));
        if (!rest.isEmpty())
            text.append(QString());
        text.append(tr("Left out on purpose (names of authors, dates, captions of pictures):"));
        text.append(leftOut);
    }
    m_header->setText(tr("Left o&ver: %1").arg(counts.join(u" · "_s)));
    m_text->setPlainText(text.join(u'\n'));
    setVisible(!counts.isEmpty());
}

void EntryLeftOver::setOpen(bool open)
{
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(open);
    m_copy->setVisible(open);
    m_header->setAccessibleDescription(open ? tr("open") : tr("closed"));
}

/// What belongs to no entry; where there is no such line, what was left out.
void EntryLeftOver::copyRest() const
{
    const QStringList &lines = m_rest.isEmpty() ? m_leftOut : m_rest;
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace Jianbao
