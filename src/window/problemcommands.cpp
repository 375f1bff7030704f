// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/problemcommands.h"

#include "editor/editor.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/findingtext.h"
#include "window/heldpage.h"
#include "window/pagechecks.h"
#include "window/pageedits.h"
#include "window/problemsmodel.h"
#include "window/problemspanel.h"
#include "window/settingsfile.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInMenu = 3;
constexpr qsizetype longestMessage = 70;

/// A sentence for a menu, where "&" would be taken for a mnemonic.
QString menuText(const QString &sentence)
{
    QString text = sentence;
    if (text.size() > longestMessage) {
        const bool isHalf = text.at(longestMessage - 1).isHighSurrogate();
        text = text.first(longestMessage - (isHalf ? 1 : 0)) + u'…';
    }
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ProblemCommands::ProblemCommands(DraftWorkspace *draft, DocumentServices &services, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_settings(new SettingsFile(draft, services, this))
    , m_window(window)
{
    connect(m_settings, &SettingsFile::failed, this, &ProblemCommands::tell);
    connect(m_settings, &SettingsFile::changed, &draft->checking()->keeper(), &ArchiveKeeper::renew);
    connect(draft->tabs(), &DocumentTabs::pageOpened, this, [this](DocumentPage *page) {
        connect(page->editor(), &Editor::menuRequested, this,
                [this, page](QMenu *menu, int position) { fillMenu(menu, page, position); });
    });
}

PageChecks *ProblemCommands::checksOf(const DocumentPage *page) const
{
    return m_draft->checking()->checksOf(page);
}

void ProblemCommands::tell(const QString &message)
{
    Q_EMIT m_draft->message(message);
}

/// Those that touch the position; if none does, those that begin in its line.
QList<int> ProblemCommands::findingsAt(const DocumentPage &page, int position)
{
    const Editor *editor = page.editor();
    const QList<int> here = editor->marks().touching({position, position});
    if (!here.isEmpty())
        return here;
    const QTextBlock block = editor->document()->findBlock(position);
    return editor->marks().touching({block.position(), block.position() + block.length() - 1});
}

void ProblemCommands::withFinding(const std::function<void(DocumentPage *page, int finding)> &function)
{
    DocumentPage *current = m_draft->tabs()->currentPage();
    if (!current)
        return;
    checksOf(current)->whenCurrent([this, function, page = QPointer(current)] {
        if (!page || page != m_draft->tabs()->currentPage())
            return;
        const QList<int> findings = findingsAt(*page, page->editor()->textCursor().position());
        if (findings.isEmpty())
            tell(tr("There is no problem at the caret. F4 goes to the next one."));
        else
            function(page, findings.constFirst());
    });
}

void ProblemCommands::showFixes()
{
    const ProblemsPanel *panel = m_draft->problems();
    if (const Problem *selected = panel->selected(); selected && panel->isAncestorOf(QApplication::focusWidget())) {
        showProblemMenu(*selected, panel->selectedPlace());
        return;
    }
    withFinding([this](DocumentPage *page, int) {
        const Editor *editor = page->editor();
        auto *menu = new QMenu(m_window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu, page, findingsAt(*page, editor->textCursor().position()));
        menu->setActiveAction(menu->actions().value(1));
        menu->popup(editor->viewport()->mapToGlobal(editor->cursorRect().bottomLeft()));
    });
}

void ProblemCommands::fillMenu(QMenu *menu, DocumentPage *page, int position)
{
    const QList<int> findings = findingsAt(*page, position);
    if (findings.isEmpty() || !checksOf(page)->isCurrent())
        return;
    menu->addSeparator();
    fill(menu, page, findings);
}

void ProblemCommands::showProblemMenu(const Problem &problem, QPoint position)
{
    DocumentPage *page = m_draft->tabs()->currentPage();
    if (!page || problem.index < 0 || !checksOf(page)->isCurrent())
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu, page, {problem.index});
    menu->popup(position);
}

void ProblemCommands::fill(QMenu *menu, DocumentPage *page, const QList<int> &findings)
{
    const qsizetype count = std::min(findings.size(), mostInMenu);
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            menu->addSeparator();
        addFinding(menu, page, findings.at(i), count == 1);
    }
}

void ProblemCommands::addFinding(QMenu *menu, DocumentPage *page, int finding, bool isOnly)
{
    const Finding &found = checksOf(page)->checked().findings.at(finding);
    const HeldPage held(m_draft, page);
    // Mnemonics would be ambiguous where several problems are listed.
    const auto named = [isOnly](QString text) {
        return isOnly ? text : text.remove(u'&');
    };
    // What is asked for later has to be about the text that the menu was made of.
    const auto later = [held](const auto &command) {
        return [held, command] {
            if (DocumentPage *present = held.unchanged())
                command(present);
        };
    };
    menu->addAction(severityIcon(found.severity, page->editor()->isDark()), menuText(found.message))->setEnabled(false);
    if (!page->isReadOnly()) {
        for (qsizetype i = 0; i < found.fixes.size(); ++i) {
            const QString title = menuText(found.fixes.at(i).title);
            menu->addAction(
                isOnly && i < 9 ? u"&%1 %2"_s.arg(i + 1).arg(title) : title, this,
                later([changes = found.fixes.at(i).changes](DocumentPage *present) { applyEdits(*present, changes); }));
        }
        if (!found.fixes.isEmpty())
            menu->addAction(named(tr("Fix &All of This Kind")), this,
                            later([this, rule = found.rule](DocumentPage *present) { fixKindOf(present, rule); }));
    }
    menu->addAction(named(tr("&Ignore Here")), this, [this, held, checked = checksOf(page)->checked(), finding] {
        if (const DocumentPage *present = held.unchanged())
            ignoreFinding(*present, checked, finding);
    });
    menu->addAction(named(tr("Switch &Off “%1”").arg(found.rule)), this,
                    [this, rule = found.rule] { switchOffRule(rule); });
}

void ProblemCommands::fixKind()
{
    withFinding([this](DocumentPage *page, int finding) {
        fixKindOf(page, checksOf(page)->checked().findings.at(finding).rule);
    });
}

void ProblemCommands::ignore()
{
    withFinding(
        [this](const DocumentPage *page, int finding) { ignoreFinding(*page, checksOf(page)->checked(), finding); });
}

void ProblemCommands::switchOff()
{
    withFinding([this](const DocumentPage *page, int finding) {
        switchOffRule(checksOf(page)->checked().findings.at(finding).rule);
    });
}

void ProblemCommands::fixKindOf(DocumentPage *page, const QString &rule)
{
    fixMany(page,
            [rule](const QString &text, const FindingsOf &findingsOf) { return withFixesOf(rule, text, findingsOf); });
}

void ProblemCommands::fixSafe()
{
    if (DocumentPage *page = m_draft->tabs()->currentPage())
        fixMany(page, withSafeFixes);
}

/// On a worker: it checks again after each round of fixing.
void ProblemCommands::fixMany(DocumentPage *page, const Fixing &fixing)
{
    if (page->isReadOnly()) {
        tell(tr("%1 cannot be edited.").arg(page->title()));
        return;
    }
    const HeldPage held(m_draft, page);
    const CheckJob job = checksOf(page)->job(page->editor()->text());
    m_draft->checking()->workers().run(
        page,
        [job, fixing] {
            return fixing(job.text, [&job](const QString &now) {
                CheckJob again = job;
                again.text = now;
                return checkText(again).findings;
            });
        },
        [this, held](const FixedText &fixed) {
            const DocumentPage *present = held.unchanged();
            if (!present)
                return;
            if (fixed.count > 0)
                present->editor()->replaceText(fixed.text);
            tell(fixed.count > 0 ? tr("%n problem(s) mended; Undo takes it back.", nullptr, fixed.count)
                                 : tr("There is nothing that could be mended without a look."));
        });
}

void ProblemCommands::ignoreFinding(const DocumentPage &page, const CheckedText &checked, int finding)
{
    if (!m_draft->repository().contains(page.path()) || checked.ignoreName.isEmpty()) {
        tell(tr("Only what is in a file of the newsletter can be ignored: save the issue there first."));
        return;
    }
    const IgnoredFinding ignored = ignoring(checked.findings.at(finding), checked.text, checked.ignoreName);
    m_settings->change([ignored](const QString &toml, const QString &path) { return withIgnore(toml, ignored, path); });
}

void ProblemCommands::switchOffRule(const QString &rule)
{
    m_settings->change(
        [rule](const QString &toml, const QString &path) { return withSeverity(toml, rule, std::nullopt, path); });
}

} // namespace Jianbao
