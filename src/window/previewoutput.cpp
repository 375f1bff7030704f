// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/previewoutput.h"

#include "preview/previewview.h"
#include "repository/filestore.h"
#include "window/actions.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

#include <QAction>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Pages are drawn as pictures: sharp on paper, and not too much for the memory.
constexpr int printerResolution = 300;
constexpr int screenResolution = 150;

} // namespace

PreviewOutput::PreviewOutput(DraftWorkspace *draft, Actions *actions, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_window(window)
{
    connect(actions->print, &QAction::triggered, this, &PreviewOutput::print);
    connect(actions->printPreview, &QAction::triggered, this, &PreviewOutput::showPrintPreview);
    connect(actions->exportPdf, &QAction::triggered, this, &PreviewOutput::exportPdf);
    connect(actions->copyRich, &QAction::triggered, draft->preview(), &PreviewView::copyAsRichText);
    connect(actions->copyHtml, &QAction::triggered, draft->preview(), &PreviewView::copyAsHtml);
    connect(actions->printAddresses, &QAction::toggled, draft->preview(), &PreviewView::showAddressesOnPaper);
    connect(draft->preview(), &PreviewView::copied, this, [this] { Q_EMIT message(tr("Copied.")); });
}

QString PreviewOutput::title() const
{
    return QFileInfo(m_draft->tabs()->currentPage()->title()).completeBaseName();
}

void PreviewOutput::tell(const QString &trouble)
{
    QMessageBox::warning(m_window, tr("Jianbao"), trouble);
}

void PreviewOutput::setUp(QPrinter &printer) const
{
    printer.setDocName(title());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    printer.setColorMode(QPrinter::Color);
}

void PreviewOutput::print()
{
    if (m_isPrinting)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setResolution(printerResolution);
    setUp(*printer);
    QPrintDialog dialog(printer.get(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_isPrinting = true;
    Q_EMIT message(tr("Printing %1…").arg(title()));
    m_draft->preview()->print(printer.get(), [this, printer, name = title()](bool printed) {
        m_isPrinting = false;
        Q_EMIT message({});
        if (!printed)
            tell(tr("%1 was not printed. See that the preview shows it, that the printer is switched on and that the "
                    "file to print to can be written; then try again.")
                     .arg(name));
    });
}

void PreviewOutput::showPrintPreview()
{
    if (m_isPrinting)
        return;
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setResolution(screenResolution);
    setUp(printer);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print Preview of %1").arg(title()));
    dialog.resize(m_window->size() * 0.9);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, &PreviewOutput::fill);
    dialog.exec();
}

void PreviewOutput::fill(QPrinter *printer)
{
    if (m_isPrinting)
        return;
    m_isPrinting = true;
    QEventLoop drawn;
    bool isDrawn = false;
    bool isOver = false;
    m_draft->preview()->print(printer, [&](bool printed) {
        isDrawn = printed;
        isOver = true;
        drawn.quit();
    });
    if (!isOver)
        drawn.exec(QEventLoop::ExcludeUserInputEvents);
    m_isPrinting = false;
    if (!isDrawn)
        tell(tr("%1 could not be laid out for printing. See that the preview shows it, then try again.").arg(title()));
}

void PreviewOutput::exportPdf()
{
    const DocumentPage *page = m_draft->tabs()->currentPage();
    const QFileInfo file(m_draft->placeOf(*page));
    const QString proposal = QDir(file.absolutePath()).filePath(file.completeBaseName() + ".pdf"_L1);
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export as PDF"), proposal, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    m_draft->preview()->makePdf([this, path](const QByteArray &pdf) { writePdf(path, pdf); });
}

void PreviewOutput::writePdf(const QString &path, const QByteArray &pdf)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (pdf.isEmpty()) {
        tell(tr("%1 was not written, because the preview could not be laid out. See that the preview shows the issue, "
                "then try again.")
                 .arg(shown));
        return;
    }
    // That a file is replaced was asked by the dialog: what is there now is what may go.
    const Result<FileStamp> before = stampOf(path, FileKind::Image);
    if (!before) {
        tell(before.error().message);
        return;
    }
    if (const Result<FileStamp> written = writeFile(path, pdf, *before, FileKind::Image); written)
        Q_EMIT message(tr("Written: %1").arg(shown));
    else
        tell(written.error().message);
}

} // namespace Jianbao
