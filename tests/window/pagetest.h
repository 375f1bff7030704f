// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editor.h"
#include "support/testsupport.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/noticebar.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Jianbao::Test {

/// One file in a folder of its own, and the page that has it open.
class PageTest
{
public:
    /// @param patience as FileSaver: long, so that every save is over when save() returns; 0: none is
    explicit PageTest(std::chrono::milliseconds patience = std::chrono::seconds(60))
        : m_services(state(), patience)
    {
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("2021-07-18.md")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] StateFolder state() const { return StateFolder(m_folder.filePath(QStringLiteral("state"))); }
    [[nodiscard]] DocumentServices &services() { return m_services; }

    /// Writes the file in place, as other programs do.
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path()));
    }
    [[nodiscard]] QByteArray bytes() const { return readAll(path()); }

    [[nodiscard]] std::unique_ptr<DocumentPage> open() { return open(m_services); }
    /// The same file in another window.
    [[nodiscard]] std::unique_ptr<DocumentPage> open(DocumentServices &services) const
    {
        auto page = std::make_unique<DocumentPage>(TextFile::open(path()).value(), QString(), services);
        QObject::connect(page.get(), &DocumentPage::saveRequested, page.get(), &DocumentPage::save);
        page->show();
        return page;
    }
    [[nodiscard]] std::unique_ptr<DocumentPage> open(const QByteArray &bytes)
    {
        write(bytes);
        return open();
    }

    /// Clicks a button of the notice bar; false: it is not there.
    [[nodiscard]] static bool choose(const DocumentPage &page, const QString &text)
    {
        const QList<QPushButton *> buttons = page.notice()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    DocumentServices m_services;
};

} // namespace Jianbao::Test
