// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class VersionsDialog;
}

namespace Jianbao {

/// An earlier version of a file.
struct KeptVersion
{
    QDateTime kept;  ///< when it was put aside
    qint64 size = 0; ///< bytes
};

/// Shows earlier versions of a file and how they differ from the current text. Accepted: restore selected().
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads the text of a version, LF between lines, by its index in the list.
    using Loader = std::function<Result<QString>(int)>;

    /// @param fileName shown to the user, "2021-07-18.md"; @param currentText LF between lines;
    /// @param versions in the order they are shown, newest first; @param load is called when a version is looked at
    VersionsDialog(const QString &fileName, const QString &currentText, const QList<KeptVersion> &versions, Loader load,
                   QWidget *parent = nullptr);
    ~VersionsDialog() override;

    /// The index of the version that is shown; -1: none.
    [[nodiscard]] int selected() const;
    /// The text of it, as shown; empty if it could not be read.
    [[nodiscard]] QString selectedText() const;
    /// Shows what went wrong inside the dialog, until another version is looked at.
    void showError(const QString &message);
    /// The font of the texts; the editor's standard one if never called.
    void setTextFont(const QFont &font);
    /// A text that must not be edited: a version of it can be saved as a copy, but not restored.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void saveCopyRequested(int index);

private:
    void showSelected();
    void showEmpty(const QString &fileName);

    const QString m_currentText;
    const Loader m_load;
    QString m_text;
    bool m_isReadOnly = false;
    std::unique_ptr<Ui::VersionsDialog> m_form;
};

} // namespace Jianbao
