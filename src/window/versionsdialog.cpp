// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/versionsdialog.h"

#include "editor/fonts.h"
#include "ui_versionsdialog.h"
#include "window/detaildelegate.h"
#include "window/whentext.h"

#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 220;

} // namespace

VersionsDialog::VersionsDialog(const QString &fileName, const QString &currentText, const QList<KeptVersion> &versions,
                               Loader load, QWidget *parent)
    : QDialog(parent)
    , m_currentText(currentText)
    , m_load(std::move(load))
    , m_form(std::make_unique<Ui::VersionsDialog>())
{
    m_form->setupUi(this);
    setWindowTitle(tr("Restore an Earlier Version of %1").arg(fileName));
    m_form->sides->setSizes({listWidth, width() - listWidth});
    m_form->sides->setStretchFactor(1, 1);
    m_form->versions->setItemDelegate(new DetailDelegate(this));
    for (const KeptVersion &version : versions) {
        const QString when = whenText(version.kept, QDateTime::currentDateTime());
        const QString size = locale().formattedDataSize(version.size, 1, QLocale::DataSizeTraditionalFormat);
        auto *row = new QListWidgetItem(when, m_form->versions);
        row->setData(DetailDelegate::DetailRole, size);
        row->setData(Qt::AccessibleTextRole, QString(when + u", " + size));
    }
    connect(m_form->versions, &QListWidget::currentRowChanged, this, &VersionsDialog::showSelected);
    connect(m_form->versions, &QListWidget::itemDoubleClicked, this, [this] {
        if (m_form->restore->isEnabled())
            accept();
    });
    connect(m_form->saveCopy, &QPushButton::clicked, this, [this] {
        m_form->notice->hide();
        Q_EMIT saveCopyRequested(selected());
    });

    if (versions.isEmpty())
        showEmpty(fileName);
    m_form->versions->setCurrentRow(0);
    m_form->versions->setFocus();
}

VersionsDialog::~VersionsDialog() = default;

int VersionsDialog::selected() const
{
    return m_form->versions->currentRow();
}

QString VersionsDialog::selectedText() const
{
    return m_text;
}

void VersionsDialog::showError(const QString &message)
{
    m_form->notice->show(NoticeBar::Kind::Error, message);
}

void VersionsDialog::setTextFont(const QFont &font)
{
    m_form->differences->setFont(withChineseFamily(font));
}

void VersionsDialog::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    showSelected();
}

void VersionsDialog::showEmpty(const QString &fileName)
{
    m_form->emptyText->setTextFormat(Qt::PlainText);
    m_form->emptyText->setText(tr("There is no earlier version of %1 yet.\n\nOne is kept each time you open the file "
                                  "and save it for the first time, so that you can always go back to what it was "
                                  "before you began.")
                                   .arg(fileName));
    m_form->pages->setCurrentWidget(m_form->emptyPage);
    m_form->restore->hide();
    m_form->saveCopy->hide();
    m_form->hint->hide();
    m_form->cancel->setText(tr("Close"));
    m_form->cancel->setDefault(true);
    resize(520, 260);
}

void VersionsDialog::showSelected()
{
    m_form->notice->hide();
    const int index = selected();
    if (index < 0)
        return;
    const Result<QString> text = m_load(index);
    m_text = text.value_or(QString());
    m_form->restore->setEnabled(text && *text != m_currentText && !m_isReadOnly);
    m_form->saveCopy->setEnabled(text.has_value());
    if (!text) {
        m_form->diffLabel->setText(tr("This version cannot be read"));
        m_form->differences->setEmptyText(text.error().message);
        m_form->differences->setTexts(QString(), QString());
        return;
    }
    m_form->differences->setEmptyText(tr("This version is the same as the current text."));
    m_form->differences->setTexts(m_currentText, *text);
    const LineCounts counts{m_form->differences->addedLines(), m_form->differences->removedLines()};
    m_form->diffLabel->setText(counts == LineCounts()
                                   ? tr("&What restoring it changes")
                                   : tr("&What restoring it changes: %1 lines", "+3 −1").arg(changedLinesText(counts)));
}

} // namespace Jianbao
