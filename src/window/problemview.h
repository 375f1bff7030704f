// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/problemcounts.h"

#include <QObject>

namespace Jianbao {

class DocumentPage;
class DraftWorkspace;
class RepositoryCheck;
struct Problem;

/// Shows what was found in the current issue, in panel and outline, and goes there; and what there is in all issues,
/// when the user asks for that.
class ProblemView : public QObject
{
    Q_OBJECT

public:
    /// @param draft must outlive it
    explicit ProblemView(DraftWorkspace *draft, QObject *parent = nullptr);

    /// Goes to the problem that follows the caret or, with -1, that is before it, around the end; only those that the
    /// panel does not hide.
    void goToNext(int step);
    void checkAll();

Q_SIGNALS:
    void counted(const Jianbao::ProblemCounts &counts); ///< in the current issue
    void cleared();                                     ///< no issue is open
    /// The user wants to see a place in another file; 1-based, the column in code points.
    void placeRequested(const QString &path, int line, int column);

private:
    void show(const DocumentPage *page);
    void goTo(const Problem &problem);
    void goToFinding(const DocumentPage &page, int finding);

    DraftWorkspace *m_draft;
    RepositoryCheck *m_all;
};

} // namespace Jianbao
