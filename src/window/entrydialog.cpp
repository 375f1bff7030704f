// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entrydialog.h"

#include "issue/itemwriter.h"
#include "issue/sectionguess.h"
#include "ui_entrydialog.h"
#include "window/tickdelegate.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 230;
constexpr int narrowWidth = 900; ///< below, the Markdown goes under the form
constexpr int narrowWidthOfSeveral = 1080;

/// What an input method is composing belongs to the field that has the focus, also where a key leaves it.
void commitInput()
{
    QGuiApplication::inputMethod()->commit();
}

} // namespace

EntryDialog::EntryDialog(const Profile &profile, const QList<ItemDraft> &drafts, Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_mode(mode)
    , m_given(drafts)
    , m_writer([&profile](int, const ItemDraft &draft) { return itemText(draft, profile); })
    , m_form(std::make_unique<Ui::EntryDialog>())
{
    if (m_given.isEmpty())
        m_given.append(ItemDraft());
    m_form->setupUi(this);
    m_form->entry->setProfile(profile);
    m_form->entries->setItemDelegate(new TickDelegate(this));
    setUpMode();
    {
        const QScopedValueRollback showing(m_isShowing, true);
        for (const ItemDraft &draft : std::as_const(m_given))
            addEntry(draft);
    }
    setPlaces({});
    setTabOrder(m_form->place, m_form->accept);
    setTabOrder(m_form->accept, m_form->cancel);
    setUpKeys();
    joinParts();
    goTo(0);
    updateButtons();
    m_form->entry->focusFirstEmpty();
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::setUpMode()
{
    const bool isSeveral = m_given.size() > 1;
    switch (m_mode) {
    case Mode::New:
        setWindowTitle(tr("New Entry"));
        break;
    case Mode::Edit:
        setWindowTitle(tr("Edit Entry"));
        break;
    case Mode::Paste:
        setWindowTitle(isSeveral ? tr("Paste as Entries") : tr("Paste as Entry"));
        break;
    }
    m_form->listSide->setVisible(isSeveral);
    m_form->entry->setSectionShown(m_mode != Mode::Edit || !m_given.first().sectionId.isEmpty());
    m_form->sides->setSizes({listWidth, width() - listWidth});
    m_form->sides->setStretchFactor(0, 0);
    m_form->sides->setStretchFactor(1, 1);
    m_form->parts->setSizes({5500, 4500}); // shares
    m_form->parts->setStretchFactor(0, 11);
    m_form->parts->setStretchFactor(1, 9);
}

void EntryDialog::setUpKeys()
{
    const auto onKey = [this](const QKeySequence &keys, auto &&handler) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::forward<decltype(handler)>(handler));
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        onKey(Qt::CTRL | key, [this] {
            commitInput();
            m_form->accept->click();
        });
    onKey(Qt::Key_F7, [this] { goTo(m_row + 1); });
    onKey(Qt::SHIFT | Qt::Key_F7, [this] { goTo(m_row - 1); });
}

void EntryDialog::joinParts()
{
    connect(m_form->entries, &QListWidget::currentRowChanged, this, &EntryDialog::showEntry);
    connect(m_form->entries, &QListWidget::itemChanged, this, [this] {
        if (!m_isShowing)
            updateTicks();
    });
    connect(m_form->previous, &QPushButton::clicked, this, [this] { goTo(m_row - 1); });
    connect(m_form->next, &QPushButton::clicked, this, [this] { goTo(m_row + 1); });
    connect(m_form->place, &QComboBox::currentIndexChanged, this, &EntryDialog::updateButtons);
    connect(m_form->preview, &EntryPreview::linkActivated, this, &EntryDialog::linkActivated);
    connect(m_form->entry, &EntryForm::changed, this, &EntryDialog::takeForm);
    connect(m_form->entry, &EntryForm::fetchCancelled, this, &EntryDialog::cancelFetch);
    connect(m_form->entry, &EntryForm::fetchRequested, this, [this](const QUrl &url) {
        cancelFetch();
        m_fetchRow = m_row;
        m_entries[m_row].note.clear();
        m_form->entry->updateState(m_entries.at(m_row));
        setFetching(true, tr("Asking %1 …").arg(url.host()));
        Q_EMIT fetchRequested(url);
    });
}

void EntryDialog::addEntry(const ItemDraft &draft)
{
    EntryState state;
    state.draft = draft;
    if (draft.sectionId.isEmpty() && m_mode != Mode::Edit)
        guessSection(state, m_profile);
    else if (m_mode == Mode::Paste)
        state.isSectionGuessed = draft.sectionId == guessSection(draft, m_profile);
    m_entries.append(state);
    auto *row = new QListWidgetItem(m_form->entries);
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
    row->setCheckState(Qt::Checked);
    updateRow(int(m_entries.size()) - 1);
}

void EntryDialog::setSources(const QStringList &sources)
{
    m_form->entry->setSources(sources);
}

void EntryDialog::setKnownUrls(const QSet<QString> &urls)
{
    m_knownUrls = urls;
    if (m_mode == Mode::Edit)
        m_knownUrls.remove(m_given.first().url.trimmed());
    updateTicks();
}

void EntryDialog::setPlaces(const QStringList &names, const QString &sectionId)
{
    m_placeSection = sectionId;
    m_form->place->clear();
    m_form->place->addItems(names);
    m_form->place->setVisible(names.size() > 1);
    m_form->placeLabel->setVisible(names.size() > 1);
    updateButtons();
}

void EntryDialog::setLeftOver(const QStringList &leftOut, const QStringList &rest)
{
    m_form->leftOver->setLines(leftOut, rest);
}

void EntryDialog::setWriter(Writer writer)
{
    m_writer = std::move(writer);
    updateMarkdown(true);
}

void EntryDialog::setFolders(const QString &issueFolder, const QString &repositoryRoot)
{
    m_form->preview->setFolders(issueFolder, repositoryRoot);
}

void EntryDialog::setTextFont(const QFont &font)
{
    m_form->preview->setTextFont(font);
}

QList<ItemDraft> EntryDialog::accepted() const
{
    QList<ItemDraft> drafts;
    for (const int row : acceptedRows())
        drafts.append(m_entries.at(row).draft);
    return drafts;
}

QList<int> EntryDialog::acceptedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (isTicked(row))
            rows.append(row);
    }
    return rows;
}

int EntryDialog::place() const
{
    return std::max(0, m_form->place->currentIndex());
}

void EntryDialog::reject()
{
    if (isChanged() &&
        QMessageBox::question(this, windowTitle(), tr("Leave without what you have written here?"),
                              QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Discard)
        return;
    QDialog::reject();
}

void EntryDialog::done(int result)
{
    cancelFetch();
    QDialog::done(result);
}

/// Escape ends first what one is waiting for.
void EntryDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_fetchRow >= 0)
        cancelFetch();
    else
        QDialog::keyPressEvent(event);
}

void EntryDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isNarrow = width() < (m_given.size() > 1 ? narrowWidthOfSeveral : narrowWidth);
    const Qt::Orientation orientation = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation == m_form->parts->orientation())
        return;
    m_form->parts->setOrientation(orientation);
    m_form->parts->setSizes(isNarrow ? QList<int>{3000, 2000} : QList<int>{5500, 4500}); // shares
}

void EntryDialog::goTo(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    commitInput();
    m_form->entries->setCurrentRow(row);
}

void EntryDialog::showEntry(int row)
{
    if (row < 0)
        return;
    if (m_row >= 0)
        updateTicks(); // the link of the one that is left may have become another's
    m_row = row;
    m_form->entry->setState(m_entries.at(row));
    m_form->entry->setFetching(m_fetchRow == row, tr("Waiting for the page …"));
    m_form->scroll->verticalScrollBar()->setValue(0);
    m_form->previous->setEnabled(row > 0);
    m_form->next->setEnabled(row + 1 < m_entries.size());
    updateProblems();
    updateMarkdown(true);
}

void EntryDialog::takeForm()
{
    m_entries[m_row] = m_form->entry->state();
    updateProblems();
    updateMarkdown(false);
    updateRow(m_row);
    updateButtons();
}

/// Entries that are left out may have had the links of others.
void EntryDialog::updateTicks()
{
    updateProblems();
    updateButtons();
    for (int row = 0; row < m_entries.size(); ++row)
        updateRow(row);
}

void EntryDialog::updateRow(int row)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ItemDraft &draft = m_entries.at(row).draft;
    const auto section = std::ranges::find(m_profile.sections, draft.sectionId, &Profile::Section::id);
    const QString title = draft.title.trimmed().isEmpty() ? tr("Without title") : draft.title;
    QStringList details;
    if (section != m_profile.sections.end())
        details.append(section->heading);
    if (!draft.source.isEmpty())
        details.append(draft.source);
    const EntryProblems problems = EntryProblems::of(draft, urlsBeside(row));
    const QString problem = problems.title.isEmpty() ? problems.url : problems.title;
    QListWidgetItem *item = m_form->entries->item(row);
    item->setText(title);
    item->setToolTip(title);
    item->setData(DetailDelegate::DetailRole, details.join(u" · "_s));
    item->setData(DetailDelegate::NoteRole, problem);
    QStringList spoken{title, details.join(u", "_s), problem};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
}

void EntryDialog::updateMarkdown(bool fresh)
{
    if (m_row >= 0)
        m_form->preview->setMarkdown(m_writer(m_row, m_entries.at(m_row).draft), fresh);
}

void EntryDialog::updateProblems()
{
    if (m_row >= 0)
        m_form->entry->setProblems(EntryProblems::of(m_entries.at(m_row).draft, urlsBeside(m_row)));
}

void EntryDialog::updateButtons()
{
    const auto count = acceptedRows().size();
    const auto all = m_entries.size();
    if (m_mode == Mode::Edit)
        m_form->accept->setText(tr("&Apply"));
    else if (all == 1)
        m_form->accept->setText(tr("&Insert"));
    else if (count == all)
        m_form->accept->setText(tr("&Insert %n Entries", nullptr, int(all)));
    else
        m_form->accept->setText(tr("&Insert %1 of %n Entries", nullptr, int(all)).arg(count));
    m_form->accept->setEnabled(count > 0);

    const bool isElsewhere = std::ranges::any_of(accepted(), [this](const ItemDraft &draft) {
        return !m_placeSection.isEmpty() && draft.sectionId != m_placeSection;
    });
    m_form->placeHint->setText(place() > 0 && isElsewhere ? tr("Entries of other sections go to their ends.")
                                                          : QString());
}

bool EntryDialog::isTicked(int row) const
{
    return m_entries.size() == 1 || m_form->entries->item(row)->checkState() == Qt::Checked;
}

/// Whether the user has written something; a guessed section is not his.
bool EntryDialog::isChanged() const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        ItemDraft draft = m_entries.at(row).draft;
        draft.sectionId = m_given.at(row).sectionId;
        if (draft != m_given.at(row))
            return true;
    }
    return false;
}

/// The links that an entry should not have once more.
QSet<QString> EntryDialog::urlsBeside(int row) const
{
    QSet<QString> urls = m_knownUrls;
    for (int other = 0; other < m_entries.size(); ++other) {
        if (other != row && isTicked(other))
            urls.insert(m_entries.at(other).draft.url.trimmed());
    }
    return urls;
}

} // namespace Jianbao
