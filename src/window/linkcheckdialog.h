// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/linkcheck.h"
#include "window/listedlinks.h"

#include <QDialog>

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class LinkCheckDialog;
}

namespace Jianbao {

class LinkCheckModel;

/// Shows links and what became of them, and asks them when the user says so. Whoever opens it lists the links of the
/// scope, shows places and changes addresses. Beside the window, not before it.
class LinkCheckDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Scope { Issue, Archive };

    /// @param known answers of earlier checks. @param issue what the open issue is called; empty: none is open.
    /// @param newsletter what the open repository is called; empty: none is open
    LinkCheckDialog(const LinkRules &rules, const LinkCache &known, const QString &issue, const QString &newsletter,
                    QWidget *parent = nullptr);
    ~LinkCheckDialog() override;

    [[nodiscard]] Scope scope() const;
    /// Answers to scopeChanged(), or after texts have changed.
    void setLinks(const QList<ListedLink> &links);
    /// Everything that is known, new and old.
    [[nodiscard]] const LinkCache &cache() const { return m_check.cache(); }

Q_SIGNALS:
    void scopeChanged(); ///< other links are wanted
    void placeActivated(const Jianbao::ListedLink &link);
    void openRequested(const QUrl &url);
    /// Addresses that have moved for good, and where to.
    void replaceRequested(const QList<std::pair<Jianbao::ListedLink, QUrl>> &links);
    void stopped(); ///< a check has ended or was cancelled: the cache is worth keeping

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillScope(const QString &issue, const QString &newsletter);
    void setUpTable();
    void connectCheck();
    void toggleCheck();
    void start(const QList<QUrl> &urls, bool again);
    void stop();
    void showState();
    void showMessage();
    void showMenu(QPoint position);
    void activate(const QModelIndex &index);
    [[nodiscard]] QList<int> selectedRows() const; ///< of the model, in the order that is shown
    [[nodiscard]] QList<QUrl> urlsOf(const QList<int> &rows) const;
    [[nodiscard]] QList<std::pair<ListedLink, QUrl>> movedForGood(const QList<int> &rows) const;

    std::unique_ptr<Ui::LinkCheckDialog> m_form;
    LinkCheck m_check;
    LinkCheckModel *m_model;
    QSortFilterProxyModel *m_shown;
    bool m_isListed = false;   ///< setLinks() came for the scope
    bool m_wasStopped = false; ///< by the user, and what is left can be gone on with
};

} // namespace Jianbao
