// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/fixing.h"

#include <QObject>

class QMenu;

namespace Jianbao {

class DocumentPage;
class DraftWorkspace;
class PageChecks;
class SettingsFile;
struct CheckedText;
struct DocumentServices;
struct Problem;

/// Mends problems at the user's word, each time as one undo step, and says which do not count. What is done is
/// computed from the present text: nothing is done where it has become another one.
class ProblemCommands : public QObject
{
    Q_OBJECT

public:
    /// @param draft, @param services must outlive it. @param window the parent of menus
    ProblemCommands(DraftWorkspace *draft, DocumentServices &services, QWidget *window);

    [[nodiscard]] SettingsFile *settings() const { return m_settings; }

    /// A menu of what can be done about the problems at the caret.
    void showFixes();
    /// Of the problem at the caret:
    void fixKind();
    void ignore();
    void switchOff();
    /// All problems of the issue that have a safe fix.
    void fixSafe();

    /// Adds what can be done about the problems at a position to a context menu.
    void fillMenu(QMenu *menu, DocumentPage *page, int position);
    void showProblemMenu(const Problem &problem, QPoint position);

private:
    using Fixing = std::function<FixedText(const QString &text, const FindingsOf &findingsOf)>;

    [[nodiscard]] static QList<int> findingsAt(const DocumentPage &page, int position);
    /// Calls a function with the finding at the caret, if there is one, when it is that of the present text.
    void withFinding(const std::function<void(DocumentPage *page, int finding)> &function);
    void fill(QMenu *menu, DocumentPage *page, const QList<int> &findings);
    void addFinding(QMenu *menu, DocumentPage *page, int finding, bool isOnly);
    void fixMany(DocumentPage *page, const Fixing &fixing);
    void fixKindOf(DocumentPage *page, const QString &rule);
    void ignoreFinding(const DocumentPage &page, const CheckedText &checked, int finding);
    void switchOffRule(const QString &rule);
    void tell(const QString &message);
    [[nodiscard]] PageChecks *checksOf(const DocumentPage *page) const;

    DraftWorkspace *m_draft;
    SettingsFile *m_settings;
    QWidget *m_window;
};

} // namespace Jianbao
