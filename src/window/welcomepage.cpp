// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/welcomepage.h"

#include "window/theme.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 440;
constexpr int logoSize = 72;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_open(new QCommandLinkButton(tr("Open a repository"), tr("A folder with a newsletter's issues in it"), this))
    , m_sample(
          new QCommandLinkButton(tr("Try the sample newsletter"), tr("A copy that you may change as you like"), this))
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget(this))
{
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/icons/jianbao.svg"_s).pixmap(logoSize, logoSize));
    auto *title = new QLabel(tr("Jianbao"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto *hint = new QLabel(tr("An editor for newsletters that live in a git repository."), this);
    hint->setWordWrap(true);

    connect(m_open, &QCommandLinkButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QCommandLinkButton::clicked, this, &WelcomePage::sampleRequested);

    auto *recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins(0, 12, 0, 0);
    recentColumn->addWidget(new QLabel(tr("Opened last:"), m_recentBox));
    recentColumn->addLayout(m_recent);
    m_recentBox->hide();

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(8);
    for (QWidget *row : {static_cast<QWidget *>(logo), static_cast<QWidget *>(title), static_cast<QWidget *>(hint),
                         static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_sample), m_recentBox})
        rows->addWidget(row);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void WelcomePage::setRecentRepositories(const QStringList &roots)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    constexpr qsizetype shown = 4;
    for (const QString &root : roots.first(std::min(roots.size(), shown))) {
        auto *button = new QCommandLinkButton(QFileInfo(root).fileName(), QDir::toNativeSeparators(root), m_recentBox);
        connect(button, &QCommandLinkButton::clicked, this, [this, root] { Q_EMIT repositoryActivated(root); });
        m_recent->addWidget(button);
    }
    m_recentBox->setVisible(!roots.isEmpty());
    updateIcons();
}

void WelcomePage::updateIcons()
{
    m_open->setIcon(themedIcon(u"folder-open"_s, u"open"_s));
    m_sample->setIcon(themedIcon(u"document-open"_s, u"news"_s));
    const QList<QCommandLinkButton *> recent = m_recentBox->findChildren<QCommandLinkButton *>();
    for (QCommandLinkButton *button : recent)
        button->setIcon(themedIcon(u"folder"_s, u"open"_s));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

} // namespace Jianbao
