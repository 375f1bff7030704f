// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/profile.h"
#include "window/entrystate.h"

#include <QDialog>
#include <QSet>

#include <functional>
#include <memory>

class QUrl;

namespace Ui {
class EntryDialog;
}

namespace Jianbao {

/// Entries as they will be written, in a form: a new one, an existing one, or what was found in a paste. It knows plain
/// values only and does nothing by itself: it asks its owner to load a page, and the owner writes what is accepted().
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { New, Edit, Paste };

    /// The Markdown of a draft as the owner will write it. @param row index into the drafts of the constructor
    using Writer = std::function<QString(int row, const ItemDraft &draft)>;

    /// @param profile must outlive the dialog.
    /// @param drafts what the form begins with; New and Edit take one, an empty list is one empty draft. A draft
    /// without section gets a guessed one, which follows what is typed; in Edit it keeps none and cannot be given one.
    EntryDialog(const Profile &profile, const QList<ItemDraft> &drafts, Mode mode, QWidget *parent = nullptr);
    ~EntryDialog() override;

    /// What the source can be completed to, best first.
    void setSources(const QStringList &sources);
    /// Links that the issue has; the one of the entry that is edited does not count.
    void setKnownUrls(const QSet<QString> &urls);
    /// Where entries can go, "at the end of the section" first; nothing is asked for fewer than two.
    /// @param sectionId of the section that the other places are in: entries of another one go to its end
    void setPlaces(const QStringList &names, const QString &sectionId = {});
    /// What became of the rest of a paste. @param leftOut lines that were dropped on purpose (Capture::leftOut), @param
    /// rest lines that belong to no entry (Captures::rest)
    void setLeftOver(const QStringList &leftOut, const QStringList &rest);
    /// How the drafts are written; itemText() if never called.
    void setWriter(Writer writer);
    /// As PreviewView::setFolders(), for the images of an entry.
    void setFolders(const QString &issueFolder, const QString &repositoryRoot);
    /// The font of the Markdown; the editor's standard one if never called.
    void setTextFont(const QFont &font);

    /// The entries that the user wants, in order, with their sections. A draft that was not touched is as it was given;
    /// of one that was, only what the user changed. In Edit another section means: move it there.
    [[nodiscard]] QList<ItemDraft> accepted() const;
    /// For each of them, the index into the drafts of the constructor.
    [[nodiscard]] QList<int> acceptedRows() const;
    /// Index into the names of setPlaces(); 0 where nothing was asked.
    [[nodiscard]] int place() const;

    /// Whether the page of fetchRequested() is being loaded. @param progress a short sentence; may change
    void setFetching(bool fetching, const QString &progress = {});
    /// What the page says, empty where it does not. Fills what is empty in the entry that it was asked for; where the
    /// user has something else, asks which to keep. Ends the fetching; a result that nobody waits for is dropped.
    void setFetched(const QString &title, const QString &source, const QString &description, const QStringList &tags);
    /// Says why there is no page. Ends the fetching. @param message one sentence
    void showFetchError(const QString &message);

    /// Asks first if the user has written something.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void fetchRequested(const QUrl &url); ///< the user wants to know what the page says; http or https
    void fetchCancelled();                ///< what was asked for is not wanted any more
    void linkActivated(const QUrl &url);  ///< clicked in the preview; nothing has been opened

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpMode();
    void setUpKeys();
    void joinParts();
    void addEntry(const ItemDraft &draft);
    void goTo(int row);
    void showEntry(int row);
    void takeForm(); ///< what the form has now
    void updateRow(int row);
    void updateTicks();
    void updateMarkdown(bool fresh);
    void updateProblems();
    void updateButtons();
    void cancelFetch();
    void endFetch(const QString &note, bool isError);
    [[nodiscard]] bool isTicked(int row) const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QSet<QString> urlsBeside(int row) const;

    const Profile &m_profile;
    const Mode m_mode;
    QList<ItemDraft> m_given;
    QList<EntryState> m_entries;
    int m_row = -1;      ///< the entry in the form
    int m_fetchRow = -1; ///< the one whose page is being loaded; -1: none
    QSet<QString> m_knownUrls;
    QString m_placeSection;
    Writer m_writer;
    bool m_isShowing = false; ///< the list changes because of the program
    std::unique_ptr<Ui::EntryDialog> m_form;
};

} // namespace Jianbao
