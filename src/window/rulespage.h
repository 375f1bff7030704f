// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/checksettings.h"

#include <QWidget>

#include <map>
#include <memory>

class QTreeWidgetItem;

namespace Ui {
class RulesPage;
}

namespace Jianbao {

struct Rule;

/// What rules count how much: a change of some of them.
struct RuleChanges
{
    /// By rule id: its new severity, none for off; no value: its usual one again.
    std::map<QString, std::optional<std::optional<Severity>>> severities;

    /// The text of a jianbao.toml after the changes. Errors: as withSeverity().
    [[nodiscard]] Result<QString> applied(const QString &toml, const QString &path) const;
};

/// The preferences of rules: all of them with their severity in the open newsletter, and what each is about.
class RulesPage : public QWidget
{
    Q_OBJECT

public:
    /// @param newsletter its name, to show; empty: none is open, and nothing can be changed
    RulesPage(const CheckSettings &settings, const QString &newsletter, QWidget *parent = nullptr);
    ~RulesPage() override;

    /// What the user has changed.
    [[nodiscard]] RuleChanges changes() const;

private:
    void fill();
    void show(QTreeWidgetItem *row, const Rule &rule);
    void filter();
    void showCurrent();
    void setSeverity();
    [[nodiscard]] static QString textOf(const Rule &rule);

    CheckSettings m_given;
    CheckSettings m_chosen;
    std::unique_ptr<Ui::RulesPage> m_form;
};

} // namespace Jianbao
