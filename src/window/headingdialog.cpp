// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/headingdialog.h"

#include "issue/headingedits.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Jianbao {

namespace {

constexpr int topicsWidth = 420;

} // namespace

HeadingDialog::HeadingDialog(const IssueHeading &heading, QWidget *parent)
    : QDialog(parent)
    , m_date(new QLineEdit(heading.date, this))
    , m_topics(new QLineEdit(heading.topics.join(u'/'), this))
{
    setWindowTitle(tr("Title and Date"));
    m_date->setPlaceholderText(tr("2031-02-03", "an example of a date"));
    m_topics->setMinimumWidth(topicsWidth);
    auto *hint =
        new QLabel(tr("Four to six topics, with a slash between them. The day may be “xx” while it is open."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::textChanged, this, &HeadingDialog::judge);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Date:"), m_date);
    form->addRow(tr("&Topics:"), m_topics);
    form->addRow(QString(), hint);
    form->addRow(buttons);
    judge();
}

QString HeadingDialog::date() const
{
    return m_date->text().trimmed();
}

QStringList HeadingDialog::topics() const
{
    return m_topics->text().trimmed().split(u'/', Qt::SkipEmptyParts);
}

void HeadingDialog::judge()
{
    m_ok->setEnabled(isIssueDate(date()));
}

} // namespace Jianbao
