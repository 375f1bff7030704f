// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/newissuedialog.h"

#include "issue/headingedits.h"
#include "repository/publication.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestWidth = 440;

} // namespace

NewIssueDialog::NewIssueDialog(const Repository &repository, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_repository(repository)
    , m_date(new QDateEdit(proposedIssueDate(repository, today), this))
    , m_beginning(new QComboBox(this))
    , m_file(new QLabel(this))
{
    setWindowTitle(tr("New Issue"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    const QList<IssueFile> &issues = repository.issues();
    const auto previous = std::ranges::find_if(issues, [](const IssueFile &issue) { return isIssueDate(issue.date); });
    if (previous != issues.end())
        m_beginning->addItem(tr("The notes and the footer of %1").arg(previous->date), previous->path);
    m_beginning->addItem(tr("The newsletter's template"), QString());
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Create"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QDateEdit::dateChanged, this, &NewIssueDialog::showPath);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Date:"), m_date);
    form->addRow(tr("Begin &with:"), m_beginning);
    form->addRow(tr("File:"), m_file);
    form->addRow(buttons);
    setMinimumWidth(smallestWidth);
    showPath();
}

QString NewIssueDialog::date() const
{
    const QString name = QFileInfo(m_path).completeBaseName();
    return isIssueDate(name) ? name : m_date->date().toString(Qt::ISODate);
}

QString NewIssueDialog::previousPath() const
{
    return m_beginning->currentData().toString();
}

void NewIssueDialog::showPath()
{
    m_path = newIssuePath(m_repository, m_date->date());
    m_file->setText(QDir::toNativeSeparators(QDir(m_repository.root()).relativeFilePath(m_path)));
}

} // namespace Jianbao
