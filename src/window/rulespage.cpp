// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/rulespage.h"

#include "check/rules.h"
#include "highlight/palette.h"
#include "ui_rulespage.h"
#include "window/findingtext.h"

#include <QHeaderView>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

enum Column { SeverityColumn, TitleColumn, IdColumn };

/// What the combo box offers, as its data.
constexpr int usual = -1;
constexpr int off = -2;

QString idOf(const Rule &rule)
{
    return QString::fromLatin1(rule.id);
}

const Rule *ruleOf(const QTreeWidgetItem *row)
{
    return row ? findRule(row->text(IdColumn)) : nullptr;
}

QString example(const char *markdown)
{
    return u"<pre>%1</pre>"_s.arg(QString::fromUtf8(markdown).toHtmlEscaped());
}

} // namespace

Result<QString> RuleChanges::applied(const QString &toml, const QString &path) const
{
    Result<QString> text = toml;
    for (const auto &[rule, severity] : severities) {
        text = text.and_then([&](const QString &before) {
            return severity ? withSeverity(before, rule, *severity, path) : withUsualSeverity(before, rule, path);
        });
    }
    return text;
}

RulesPage::RulesPage(const CheckSettings &settings, const QString &newsletter, QWidget *parent)
    : QWidget(parent)
    , m_given(settings)
    , m_chosen(settings)
    , m_form(std::make_unique<Ui::RulesPage>())
{
    m_form->setupUi(this);
    m_form->about->setText(newsletter.isEmpty()
                               ? tr("Open a newsletter to choose which rules count in it.")
                               : tr("What counts in %1. It is kept in the newsletter's jianbao.toml, for everybody who "
                                    "works on it.")
                                     .arg(newsletter));
    m_form->severity->addItem(tr("As usual"), usual);
    m_form->severity->addItem(tr("Off"), off);
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
        m_form->severity->addItem(severityIcon(severity, isDark(palette())), severityText(severity), int(severity));
    fill();
    connect(m_form->filter, &QLineEdit::textChanged, this, &RulesPage::filter);
    connect(m_form->rules, &QTreeWidget::currentItemChanged, this, &RulesPage::showCurrent);
    connect(m_form->severity, &QComboBox::activated, this, &RulesPage::setSeverity);
    m_form->severity->setEnabled(!newsletter.isEmpty());
    m_form->rules->setCurrentItem(m_form->rules->topLevelItem(0));
}

RulesPage::~RulesPage() = default;

void RulesPage::fill()
{
    QTreeWidget *rows = m_form->rules;
    for (const Rule *rule : allRules()) {
        auto *row = new QTreeWidgetItem(rows, {QString(), titleOf(*rule), idOf(*rule)});
        row->setToolTip(TitleColumn, whyOf(*rule));
        show(row, *rule);
    }
    rows->header()->setStretchLastSection(false);
    rows->header()->setSectionResizeMode(SeverityColumn, QHeaderView::ResizeToContents);
    rows->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    rows->header()->setSectionResizeMode(IdColumn, QHeaderView::ResizeToContents);
}

void RulesPage::show(QTreeWidgetItem *row, const Rule &rule)
{
    const std::optional<Severity> severity = m_chosen.severityOf(idOf(rule), rule.severity);
    row->setText(SeverityColumn, severity ? severityText(*severity) : tr("Off"));
    row->setIcon(SeverityColumn, severity ? severityIcon(*severity, isDark(palette())) : QIcon());
    QFont font = row->font(SeverityColumn);
    font.setBold(m_chosen.severities.contains(idOf(rule))); // not as usual
    row->setFont(SeverityColumn, font);
}

void RulesPage::filter()
{
    const QString text = m_form->filter->text();
    for (int i = 0; i < m_form->rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_form->rules->topLevelItem(i);
        const auto has = [row, &text](int column) {
            return row->text(column).contains(text, Qt::CaseInsensitive);
        };
        row->setHidden(!has(SeverityColumn) && !has(TitleColumn) && !has(IdColumn));
    }
}

void RulesPage::showCurrent()
{
    const Rule *rule = ruleOf(m_form->rules->currentItem());
    if (!rule)
        return;
    m_form->text->setHtml(textOf(*rule));
    const auto own = m_chosen.severities.constFind(idOf(*rule));
    const int choice = own == m_chosen.severities.cend() ? usual : *own ? int(**own) : off;
    m_form->severity->setItemText(0, tr("As usual (%1)").arg(severityText(rule->severity)));
    m_form->severity->setCurrentIndex(m_form->severity->findData(choice));
}

QString RulesPage::textOf(const Rule &rule)
{
    QString text = u"<p><b>%1</b><br>%2</p>"_s.arg(titleOf(rule).toHtmlEscaped(), whyOf(rule).toHtmlEscaped());
    text += u"<p>%1</p>"_s.arg(tr("Wrong:").toHtmlEscaped()) + example(rule.wrong);
    text += u"<p>%1</p>"_s.arg(tr("Right:").toHtmlEscaped()) + example(rule.right);
    if (const QString fix = fixOf(rule); !fix.isEmpty())
        text += u"<p>→ %1</p>"_s.arg(fix.toHtmlEscaped());
    return text;
}

void RulesPage::setSeverity()
{
    const int choice = m_form->severity->currentData().toInt();
    const QList<QTreeWidgetItem *> rows = m_form->rules->selectedItems();
    for (QTreeWidgetItem *row : rows) {
        const Rule *rule = ruleOf(row);
        if (row->isHidden() || !rule)
            continue;
        if (choice == usual)
            m_chosen.severities.remove(idOf(*rule));
        else
            m_chosen.severities.insert(idOf(*rule), choice == off ? std::nullopt : std::optional(Severity(choice)));
        show(row, *rule);
    }
}

RuleChanges RulesPage::changes() const
{
    RuleChanges changes;
    for (const Rule *rule : allRules()) {
        const QString id = idOf(*rule);
        const bool had = m_given.severities.contains(id);
        const bool has = m_chosen.severities.contains(id);
        if (had && !has)
            changes.severities.emplace(id, std::nullopt);
        else if (has && (!had || m_given.severities.value(id) != m_chosen.severities.value(id)))
            changes.severities.emplace(id, m_chosen.severities.value(id));
    }
    return changes;
}

} // namespace Jianbao
