// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/remotebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHosts = 3;
constexpr qsizetype longestHost = 48;

/// The end of a name is what tells whose it is.
QString shortened(const QString &host)
{
    return host.size() <= longestHost ? host : u'…' + host.last(longestHost);
}

} // namespace

RemoteBar::RemoteBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *load = new QPushButton(tr("Load Remote Images"), this);
    load->setObjectName("loadRemoteImages"_L1);
    load->setToolTip(tr("Their servers learn that this document is being read."));
    connect(load, &QPushButton::clicked, this, &RemoteBar::loadRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(load);
    hide();
}

void RemoteBar::setImages(int count, const QStringList &hosts)
{
    QStringList shown;
    for (const QString &host : hosts.first(std::min(mostHosts, hosts.size())))
        shown.append(shortened(host));
    if (hosts.size() > mostHosts)
        shown.append(u"…"_s);
    m_text->setText(tr("%n image(s) of the web not loaded: %1", nullptr, count).arg(shown.join(u", "_s)));
    setVisible(count > 0);
}

} // namespace Jianbao
