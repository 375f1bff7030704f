// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/outlinepanel.h"
#include "outline/outlineview.h"
#include "outline/sketch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

/// What a panel shows at first, in sketchIssue()'s shorthand.
inline const QString Start = u"~\n"
                             "* 高通|发布新芯片；\n"
                             "* Google|开源框架。\n"
                             "\n"
                             "## news 业界新闻\n"
                             "- 甲|机器之心\n"
                             ".\n"
                             "- 乙|量子位\n"
                             "- 丙|新智元\n"
                             "\n"
                             "## papers 论文\n"
                             "- 丁|机器之心\n"
                             "- 戊|知乎\n"
                             "## blogs 博文\n"
                             "--"_s;

/// A panel in an active window, and its parts.
struct Shown
{
    Shown()
    {
        panel.resize(280, 700);
        panel.show();
        panel.activateWindow();
        panel.setIssue(sketchIssue(Start));
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("no active window");
    }

    [[nodiscard]] QModelIndex find(const QString &title) const
    {
        const QAbstractItemModel &model = *tree->model();
        return model.match(model.index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }

    /// Titles of the rows that one sees, top to bottom.
    [[nodiscard]] QStringList visible() const
    {
        QStringList titles;
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index))
            titles.append(index.data().toString());
        return titles;
    }

    [[nodiscard]] QString current() const
    {
        const QModelIndexList selected = tree->selectionModel()->selectedIndexes();
        return selected.size() == 1 && selected.first() == tree->currentIndex() ? selected.first().data().toString()
                                                                                : QString();
    }

    void click(const QString &title) const
    {
        const QModelIndex index = find(title);
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    }

    /// As an input method does.
    void type(const QString &text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(filter, &event);
    }

    OutlinePanel panel;
    OutlineView *tree = panel.findChild<OutlineView *>(u"outlineTree"_s);
    QLineEdit *filter = panel.findChild<QLineEdit *>(u"filter"_s);
    QSignalSpy lines{&panel, &OutlinePanel::lineActivated};
};

} // namespace Jianbao::Test
