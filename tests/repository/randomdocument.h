// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Jianbao::Test {

inline const QByteArray byteOrderMark("\xEF\xBB\xBF");

/// A line of a file.
struct ByteLine
{
    QByteArray content;
    QByteArray end; ///< empty: the last line, without line end
};

/// Cuts bytes into lines, for tests: another way than the program's.
[[nodiscard]] QList<ByteLine> cutLines(const QByteArray &bytes);

/// A file as no sane person would write it.
struct RandomDocument
{
    QList<ByteLine> lines;
    bool hasMark = false;
    bool isUnshowable = false; ///< has invalid UTF-8 or NUL
    QStringList kinds;         ///< what it is like, for statistics

    [[nodiscard]] QByteArray bytes() const;
};

/// @param models real documents to start from; empty: makes one up.
[[nodiscard]] RandomDocument randomDocument(QRandomGenerator &random, const QList<QByteArray> &models);

/// The lines of an editor's text, each of which knows whether it is still the line it was when the text was opened.
class EditedLines
{
public:
    explicit EditedLines(const QString &text);

    /// A random edit script: characters, lines, blocks of lines.
    void scribble(QRandomGenerator &random);

    [[nodiscard]] QString text() const;
    /// Lines as a file counts them: none behind the last line end.
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] const QString &line(qsizetype line) const { return m_lines[line].text; }
    /// Which line of the opened text this one is, 0-based; -1: another one.
    [[nodiscard]] qsizetype origin(qsizetype line) const { return m_lines[line].origin; }

private:
    struct Line
    {
        QString text;
        qsizetype origin = -1;
    };

    void edit(QRandomGenerator &random);
    void editCharacters(Line &line, QRandomGenerator &random);
    void moveLines(qsizetype first, qsizetype count, QRandomGenerator &random);

    QList<Line> m_lines; ///< at least one, as in an editor: the last has no line feed
};

} // namespace Jianbao::Test
