// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QCommandLinkButton;
class QVBoxLayout;

namespace Jianbao {

/// What is shown while nothing is open: how to begin, and the repositories of the last days.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentRepositories(const QStringList &roots);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void repositoryActivated(const QString &root);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    QCommandLinkButton *m_open;
    QCommandLinkButton *m_sample;
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace Jianbao
