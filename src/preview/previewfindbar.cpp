// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewfindbar.h"

#include "highlight/palette.h"
#include "preview/previewfeed.h"
#include "ui_previewfindbar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QVariant>

#include <chrono>

namespace Jianbao {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PreviewFindBar::PreviewFindBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreviewFindBar>())
{
    m_ui->setupUi(this);
    setObjectName("findBar"_L1);
    setVisible(false);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    m_ui->findEdit->installEventFilter(this);
    parent->installEventFilter(this); // what the page has no use for comes there
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, [this] { search(u"start"_s); });
    connect(m_ui->caseButton, &QToolButton::toggled, this, [this] { search(u"start"_s); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, &PreviewFindBar::findNext);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &PreviewFindBar::findPrevious);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &PreviewFindBar::leave);
    connect(&m_refresh, &QTimer::timeout, this, [this] { search(u"keep"_s); });
    updateIcons();
    showFound(0, 0);
}

PreviewFindBar::~PreviewFindBar() = default;

void PreviewFindBar::setFeed(PreviewFeed *feed)
{
    m_feed = feed;
    connect(feed, &QObject::destroyed, this, [this] { m_feed = nullptr; });
    connect(feed, &PreviewFeed::patched, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
}

void PreviewFindBar::open()
{
    setVisible(true);
    m_ui->findEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->findEdit->selectAll();
    search(u"start"_s);
}

void PreviewFindBar::findNext()
{
    walk(u"next"_s);
}

void PreviewFindBar::findPrevious()
{
    walk(u"previous"_s);
}

void PreviewFindBar::walk(const QString &step)
{
    if (m_ui->findEdit->text().isEmpty() || !isVisible())
        open();
    else
        search(step);
}

void PreviewFindBar::search(const QString &step)
{
    if (!m_feed)
        return;
    const QJsonArray arguments{isHidden() ? QString() : m_ui->findEdit->text(), m_ui->caseButton->isChecked(), step};
    const QString json = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    m_feed->ask(u"find(...%1)"_s.arg(json), [this, question = ++m_question](const QVariant &answer) {
        const QVariantList found = answer.toList();
        if (found.size() != 3)
            return;
        if (question == m_question)
            showFound(found.at(0).toInt(), found.at(1).toInt());
        if (const double line = found.at(2).toDouble(); line > 0)
            Q_EMIT scrolled(line);
    });
}

void PreviewFindBar::leave()
{
    // Before the bar goes: hiding what has the focus would give it to just any widget.
    Q_EMIT left();
    setVisible(false);
    search(u"keep"_s);
}

void PreviewFindBar::showFound(int current, int total)
{
    for (QToolButton *button : {m_ui->previousButton, m_ui->nextButton})
        button->setEnabled(total > 0);
    QPalette colors = palette();
    QString text;
    if (total > 0) {
        text = tr("%1 / %2", "3 of 12 matches").arg(current).arg(total);
    } else if (!m_ui->findEdit->text().isEmpty()) {
        text = tr("No match");
        colors.setColor(QPalette::WindowText, isDark(colors) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb7, 0x1c, 0x1c));
    }
    m_ui->message->setText(text);
    m_ui->message->setPalette(colors);
}

void PreviewFindBar::updateIcons()
{
    m_ui->closeButton->setIcon(programIcon(u"close"_s, isDark(palette())));
}

bool PreviewFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible() && handleKey(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool PreviewFindBar::handleKey(const QObject *watched, const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier)
        leave();
    else if (event.key() == Qt::Key_F3 || (isEnter && watched == m_ui->findEdit))
        event.modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
    else
        return false;
    return true;
}

void PreviewFindBar::keyPressEvent(QKeyEvent *event)
{
    // From the bar's buttons: the field is watched.
    if (!handleKey(this, *event))
        QWidget::keyPressEvent(event);
}

void PreviewFindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

} // namespace Jianbao
