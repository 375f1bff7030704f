// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Where the panes of DraftWorkspace are, and the images that are dropped into one.
#include "editor/editor.h"
#include "editor/findbar.h"
#include "outline/outlinepanel.h"
#include "preview/previewview.h"
#include "repository/imageimport.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/noticebar.h"
#include "window/problemspanel.h"

#include <QDataStream>
#include <QFileInfo>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace Jianbao {

namespace {

/// Of what saveSplitter() writes; an earlier one had all panes in one splitter.
constexpr quint32 layoutVersion = 2;

} // namespace

void DraftWorkspace::setUpLayout()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_findBar);

    m_panes->addWidget(middle);
    m_panes->addWidget(m_preview);
    m_right->addWidget(m_panes);
    m_right->addWidget(m_problems);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_right);
    for (QSplitter *splitter : {m_splitter, m_right, m_panes}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
        splitter->setStretchFactor(0, splitter == m_splitter ? 0 : 1);
        splitter->setStretchFactor(1, splitter == m_right ? 0 : 1);
    }
    m_outline->setMinimumWidth(180);
    middle->setMinimumWidth(280);
    m_preview->setMinimumWidth(240);
    m_splitter->setSizes({270, 1240});
    m_panes->setSizes({620, 620});
    m_right->setSizes({620, 150});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

void DraftWorkspace::releasePreview()
{
    m_released = m_panes->saveState();
}

void DraftWorkspace::placePreview()
{
    m_panes->addWidget(m_preview);
    m_panes->restoreState(std::exchange(m_released, {}));
}

QByteArray DraftWorkspace::saveSplitter() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << layoutVersion << m_splitter->saveState() << m_right->saveState()
                                              << (m_released.isEmpty() ? m_panes->saveState() : m_released);
    return state;
}

void DraftWorkspace::restoreSplitter(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray all;
    QByteArray right;
    QByteArray panes;
    stream >> version >> all >> right >> panes;
    if (version != layoutVersion || stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(all);
    m_right->restoreState(right);
    m_panes->restoreState(panes);
}

void DraftWorkspace::importImages(DocumentPage *page, const QStringList &paths)
{
    const QString place = placeOf(*page);
    if (!m_repository.contains(place)) {
        page->notice()->show(NoticeBar::Kind::Warning,
                             tr("Images are copied into the repository of an issue, and %1 is in none that is open.")
                                 .arg(page->title()));
        return;
    }
    for (const QString &path : paths) {
        const Result<QString> address = importImage(path, place, m_repository.root(), m_repository.imageFolder());
        if (address)
            page->editor()->insertImage(*address, QFileInfo(path).completeBaseName());
        else
            page->notice()->show(NoticeBar::Kind::Error, address.error().message);
    }
}

} // namespace Jianbao
