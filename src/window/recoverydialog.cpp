// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/recoverydialog.h"

#include "editor/fonts.h"
#include "ui_recoverydialog.h"
#include "window/detaildelegate.h"
#include "window/whentext.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 290;
constexpr int idRole = Qt::UserRole;

} // namespace

RecoveryDialog::RecoveryDialog(const QList<RecoveryRow> &texts, QWidget *parent)
    : QDialog(parent)
    , m_texts(texts)
    , m_form(std::make_unique<Ui::RecoveryDialog>())
{
    m_form->setupUi(this);
    m_form->sides->setSizes({listWidth, width() - listWidth});
    m_form->sides->setStretchFactor(1, 1);
    m_form->texts->setItemDelegate(new DetailDelegate(this));
    m_form->differences->setEmptyText(tr("The file has this text already: there is nothing to recover."));
    for (const RecoveryRow &text : texts)
        addRow(text);

    connect(m_form->texts, &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    connect(m_form->restore, &QPushButton::clicked, this, [this] { request(&RecoveryDialog::restoreRequested); });
    connect(m_form->saveElsewhere, &QPushButton::clicked, this,
            [this] { request(&RecoveryDialog::saveElsewhereRequested); });
    connect(m_form->discard, &QPushButton::clicked, this, &RecoveryDialog::askToDiscard);
    connect(m_form->restoreAll, &QPushButton::clicked, this, &RecoveryDialog::restoreAll);
    m_form->restoreAll->setVisible(texts.size() > 1);
    m_form->texts->setCurrentRow(0);
    m_form->texts->setFocus();
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::setTextFont(const QFont &font)
{
    m_form->differences->setFont(withChineseFamily(font));
}

void RecoveryDialog::addRow(const RecoveryRow &text)
{
    const QString title = text.title.isEmpty() ? tr("Untitled") : text.title;
    const QString details = tr("%1 · %2 lines", "when it was changed, and +3 −1")
                                .arg(whenText(text.changed, QDateTime::currentDateTime()),
                                     changedLinesText(countChangedLines(text.fileText, text.text)));
    auto *row = new QListWidgetItem(title, m_form->texts);
    row->setData(idRole, text.id);
    row->setData(DetailDelegate::DetailRole, text.folder.isEmpty() ? details : text.folder + u'\n' + details);
    row->setData(DetailDelegate::NoteRole, text.note);
    row->setToolTip(text.folder);
    QStringList spoken{title, text.folder, details, text.note};
    spoken.removeAll(QString());
    row->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
}

const RecoveryRow *RecoveryDialog::current() const
{
    const QListWidgetItem *row = m_form->texts->currentItem();
    const auto found = std::ranges::find(m_texts, row ? row->data(idRole).toInt() : 0, &RecoveryRow::id);
    return row && found != m_texts.end() ? &*found : nullptr;
}

void RecoveryDialog::showCurrent()
{
    clearErrors();
    const RecoveryRow *text = current();
    if (!text)
        return;
    m_form->diffLabel->setText(text->folder.isEmpty() ? tr("&Changes that are not in a file")
                                                      : tr("&Changes that are not in the file"));
    m_form->differences->setTexts(text->fileText, text->text);
}

void RecoveryDialog::request(void (RecoveryDialog::*signal)(int))
{
    clearErrors();
    if (const RecoveryRow *text = current())
        Q_EMIT(this->*signal)(text->id);
}

void RecoveryDialog::askToDiscard()
{
    clearErrors();
    const RecoveryRow *text = current();
    if (!text)
        return;
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Discard Recovered Text"),
        tr("Discard the recovered text of %1?").arg(text->title.isEmpty() ? tr("Untitled") : text->title),
        QMessageBox::NoButton, this);
    question->setInformativeText(tr("It cannot be brought back. The file itself stays as it is."));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this, id = text->id] { Q_EMIT discardRequested(id); });
    question->open();
}

void RecoveryDialog::restoreAll()
{
    clearErrors();
    const QList<RecoveryRow> texts = m_texts; // the owner takes them away one by one
    for (const RecoveryRow &text : texts)
        Q_EMIT restoreRequested(text.id);
}

void RecoveryDialog::remove(int id)
{
    const auto found = std::ranges::find(m_texts, id, &RecoveryRow::id);
    if (found == m_texts.end())
        return;
    const auto row = int(found - m_texts.begin());
    const QStringList errors = m_errors;
    m_texts.erase(found);
    delete m_form->texts->takeItem(row);
    for (const QString &error : errors)
        showError(error);
    m_form->restoreAll->setVisible(m_texts.size() > 1);
    if (m_texts.isEmpty())
        accept();
}

void RecoveryDialog::showError(const QString &message)
{
    if (!m_errors.contains(message))
        m_errors.append(message);
    m_form->notice->show(NoticeBar::Kind::Error, m_errors.join(u'\n'));
}

void RecoveryDialog::clearErrors()
{
    m_errors.clear();
    m_form->notice->hide();
}

} // namespace Jianbao
