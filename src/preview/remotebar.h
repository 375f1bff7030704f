// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace Jianbao {

/// Stands above the preview of a document with images of the web, says where they would come from and offers to load
/// them.
class RemoteBar : public QFrame
{
    Q_OBJECT

public:
    explicit RemoteBar(QWidget *parent = nullptr);

    /// Shows itself when there are images that are not loaded.
    /// @param hosts where they would come from, each once
    void setImages(int count, const QStringList &hosts);

Q_SIGNALS:
    void loadRequested();

private:
    QLabel *m_text;
};

} // namespace Jianbao
