// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringView>

#include <chrono>
#include <memory>

namespace Jianbao {

/// Colours code for HTML, line by line. Called at every key, it does as much as a slice of time allows and remembers
/// the lines that are done; the rest stays plain until a later call.
class CodeHighlighter : public QObject
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QObject *parent = nullptr);
    ~CodeHighlighter() override;

    /// Begins a new slice of time. More than 5 ms for all of a text would be felt in typing.
    void startSlice(std::chrono::milliseconds slice = std::chrono::milliseconds(5));
    /// Code as escaped HTML (UTF-8) with <span class="hl-…"> around what has a style of its own: "hl-keyword",
    /// "hl-string", … Without the tags it is the same text. Code of more than 200 kB or 10,000 lines, and lines of more
    /// than 5,000 characters, stay plain.
    /// @param language the first word of a code block's info string, or its name: "c++", "py", "console"
    [[nodiscard]] QByteArray html(const QString &code, const QString &language);
    /// Since startSlice() something stayed plain because time was over.
    [[nodiscard]] bool isOutOfTime() const;

Q_SIGNALS:
    /// A language has been read that html() was asked for and gave plain text instead.
    void languageLoaded();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Jianbao
