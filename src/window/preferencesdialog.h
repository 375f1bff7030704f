// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/preferences.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace Jianbao {

/// Font, theme, language and preview zoom. The view switches of Preferences stay as they were given.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    [[nodiscard]] Preferences preferences() const;

    /// Adds a page.
    void addPage(QWidget *page, const QString &title);
    /// Shows the page that was added last.
    void showLastPage();

private:
    void show(const Preferences &preferences);
    void updateHint();

    Preferences m_given;
    Preferences m_shown; ///< m_given, or the defaults after "Restore Defaults"
    QFont m_shownFont;   ///< what the font field made of the given font: an alias has another name there
    std::unique_ptr<Ui::PreferencesDialog> m_form;
};

} // namespace Jianbao
