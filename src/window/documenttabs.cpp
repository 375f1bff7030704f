// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/documenttabs.h"

#include "window/documentpage.h"
#include "window/theme.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int closeIconSize = 12;

/// The one name of a file, however it was reached.
QString canonical(const QString &path)
{
    const QFileInfo file(path);
    const QString resolved = file.canonicalFilePath();
    return resolved.isEmpty() ? file.absoluteFilePath() : resolved;
}

} // namespace

DocumentTabs::DocumentTabs(DocumentServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_profile(builtInProfile())
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(tr("Choose an issue in the list on the left."), this))
{
    m_bar->setDocumentMode(true);
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->setAccessibleName(tr("Open issues"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_empty, 1);
    updateEmpty();

    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT currentPageChanged(currentPage());
    });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        QWidget *page = m_stack->widget(from);
        const bool hadFocus = page->isAncestorOf(QApplication::focusWidget());
        m_stack->removeWidget(page);
        m_stack->insertWidget(to, page);
        m_stack->setCurrentIndex(m_bar->currentIndex());
        if (hadFocus)
            page->setFocus();
        Q_EMIT pagesChanged();
    });
}

Result<DocumentPage *> DocumentTabs::open(const QString &path)
{
    if (DocumentPage *present = pageOf(path)) {
        setCurrentPage(present);
        return present;
    }
    Result<TextFile> file = TextFile::open(canonical(path));
    if (!file)
        return std::unexpected(file.error());
    return add(std::move(*file), {});
}

DocumentPage *DocumentTabs::openWithoutFile(const TextFile &file, const QString &title)
{
    return add(file, title.isEmpty() ? freeTitle() : title);
}

DocumentPage *DocumentTabs::add(TextFile file, const QString &title)
{
    auto *page = new DocumentPage(std::move(file), title, m_services, m_stack);
    page->setProfile(m_profile);
    connect(page, &DocumentPage::modifiedChanged, this, [this, page] { updateTab(page); });
    connect(page, &DocumentPage::fileChanged, this, [this, page] { updateTab(page); });
    m_stack->addWidget(page);
    Q_EMIT pageOpened(page);
    const int index = m_bar->addTab(page->title());
    addCloseButton(index, page);
    updateTab(page);
    m_bar->setCurrentIndex(index);
    updateEmpty();
    return page;
}

QString DocumentTabs::freeTitle() const
{
    QSet<QString> taken;
    const QList<DocumentPage *> open = pages();
    for (const DocumentPage *page : open)
        taken.insert(page->title());
    for (int number = 1;; ++number) {
        if (const QString title = tr("Untitled %1").arg(number); !taken.contains(title))
            return title;
    }
}

void DocumentTabs::setProfile(const Profile &profile)
{
    m_profile = profile;
    const QList<DocumentPage *> open = pages();
    for (DocumentPage *page : open)
        page->setProfile(profile);
}

DocumentPage *DocumentTabs::currentPage() const
{
    return static_cast<DocumentPage *>(m_stack->currentWidget());
}

QList<DocumentPage *> DocumentTabs::pages() const
{
    QList<DocumentPage *> found;
    for (int index = 0; index < m_stack->count(); ++index)
        found.append(static_cast<DocumentPage *>(m_stack->widget(index)));
    return found;
}

DocumentPage *DocumentTabs::pageOf(const QString &path) const
{
    if (path.isEmpty())
        return nullptr;
    const QString wanted = canonical(path);
    const QList<DocumentPage *> open = pages();
    const auto found = std::ranges::find_if(open, [&](const DocumentPage *page) { return page->path() == wanted; });
    return found == open.end() ? nullptr : *found;
}

void DocumentTabs::setCurrentPage(DocumentPage *page)
{
    m_bar->setCurrentIndex(m_stack->indexOf(page));
}

void DocumentTabs::showNext(int step)
{
    if (m_bar->count() > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + step + m_bar->count()) % m_bar->count());
}

void DocumentTabs::close(DocumentPage *page)
{
    const int index = m_stack->indexOf(page);
    if (index < 0)
        return;
    const bool wasCurrent = page == currentPage();
    m_stack->removeWidget(page);
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(index);
    }
    m_stack->setCurrentIndex(m_bar->currentIndex());
    page->deleteLater();
    updateEmpty();
    Q_EMIT pageClosed(page);
    if (wasCurrent)
        Q_EMIT currentPageChanged(currentPage());
    Q_EMIT pagesChanged();
}

void DocumentTabs::addCloseButton(int index, DocumentPage *page)
{
    auto *button = new QToolButton(m_bar);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIconSize({closeIconSize, closeIconSize});
    button->setToolTip(tr("Close tab"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, page, [this, page] { Q_EMIT closeRequested(page); });
    m_bar->setTabButton(index, QTabBar::RightSide, button);
}

void DocumentTabs::updateEmpty()
{
    const bool empty = m_stack->count() == 0;
    m_bar->setVisible(!empty);
    m_stack->setVisible(!empty);
    m_empty->setVisible(empty);
}

void DocumentTabs::updateTab(DocumentPage *page)
{
    const int index = m_stack->indexOf(page);
    if (index < 0)
        return;
    m_bar->setTabText(index, page->isModified() ? tr("%1 *", "a modified file").arg(page->title()) : page->title());
    m_bar->setTabToolTip(index, page->path().isEmpty() ? tr("Not saved yet") : QDir::toNativeSeparators(page->path()));
    static_cast<QToolButton *>(m_bar->tabButton(index, QTabBar::RightSide))
        ->setIcon(themedIcon(u"window-close"_s, u"close"_s));
    Q_EMIT pagesChanged();
}

void DocumentTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const QList<DocumentPage *> open = pages();
        std::ranges::for_each(open, [this](DocumentPage *page) { updateTab(page); });
    }
}

} // namespace Jianbao
