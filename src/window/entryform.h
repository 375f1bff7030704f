// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/profile.h"
#include "window/entryproblems.h"
#include "window/entrystate.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStringListModel;
class QUrl;

namespace Ui {
class EntryForm;
}

namespace Jianbao {

/// The fields of one entry. What the user does not touch stays as it was given, to the byte.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);
    ~EntryForm() override;

    /// Whose sections and labels are offered; must outlive the form. Before all else.
    void setProfile(const Profile &profile);
    void setSources(const QStringList &sources);
    /// An entry without section cannot be given one.
    void setSectionShown(bool shown);

    /// Shows another entry.
    void setState(const EntryState &state);
    /// Shows what the program changed in the same entry; what the user typed can still be undone.
    void updateState(const EntryState &state);
    [[nodiscard]] const EntryState &state() const { return m_state; }
    void setProblems(const EntryProblems &problems);
    /// The page of the entry is being loaded. @param progress a short sentence
    void setFetching(bool fetching, const QString &progress);
    /// Focus to the first empty one of title and link, else to the title.
    void focusFirstEmpty();

Q_SIGNALS:
    void changed(); ///< by the user: state() is another
    void fetchRequested(const QUrl &url);
    void fetchCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void joinFields();
    void joinOffers();
    void edited();
    void showFields(bool fresh);
    void showSection();
    void showOffers();
    void showNotes();
    void updateColors();
    void fetchOrCancel();
    void setHint(QLabel *label, QWidget *field, const QString &text, bool isWarning);

    const Profile *m_profile = nullptr;
    EntryState m_state;
    EntryProblems m_problems;
    QString m_progress;
    bool m_isFetching = false;
    bool m_isShowing = false; ///< fields change because of the program
    QStringListModel *m_sources;
    std::unique_ptr<Ui::EntryForm> m_form;
};

/// Tags as one line, parted by commas, and back.
[[nodiscard]] QString tagLine(const QStringList &tags);
[[nodiscard]] QStringList tagsOfLine(const QString &line);
/// The lines of a body without hard breaks and blank lines; an empty summary above a list stays.
[[nodiscard]] QStringList bodyOfText(const QString &text);

} // namespace Jianbao
