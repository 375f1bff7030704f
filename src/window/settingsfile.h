// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QObject>

#include <functional>

namespace Jianbao {

class DraftWorkspace;
struct DocumentServices;

/// The newsletter's jianbao.toml, changed at the user's word and saved like every file: nothing that is in it, in an
/// open tab or on the disk, is lost.
class SettingsFile : public QObject
{
    Q_OBJECT

public:
    /// The file's text after a change, as the functions of checksettings.h give it.
    using Edit = std::function<Result<QString>(const QString &toml, const QString &path)>;

    /// @param draft, @param services must outlive it
    SettingsFile(DraftWorkspace *draft, DocumentServices &services, QObject *parent = nullptr);

    /// Changes and saves the file, which is made if there is none; one change after the other. A file that is open in a
    /// tab is changed there as one undo step, and saved unless it has other unsaved changes.
    void change(const Edit &edit);

Q_SIGNALS:
    void changed();                      ///< the file was saved
    void failed(const QString &message); ///< nothing was changed, or not saved; a sentence for the user

private:
    void next();
    void changeOpen(const QString &path, const Edit &edit);
    void changeOnDisk(const QString &path, const Edit &edit, int attempts);

    DraftWorkspace *m_draft;
    DocumentServices &m_services;
    QList<Edit> m_edits; ///< the first one is on its way
};

} // namespace Jianbao
