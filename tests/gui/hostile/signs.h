// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/hostile/payloads.h"

#include <QStringList>

namespace Jianbao::Test {

class HostilePlace;

/// What is seen of a payload that works: "js: …", "net: …".
class Signs
{
public:
    void add(const QString &sign, const QString &reason);
    void add(const QStringList &found); ///< each "sign: reason"
    /// What the server was asked for.
    void add(const HostilePlace &place);

    [[nodiscard]] QStringList reasons() const { return m_found; }
    [[nodiscard]] bool isEmpty() const { return m_found.isEmpty(); }
    /// The signs without their reasons, sorted, each once.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString text() const { return m_found.join(QStringLiteral("; ")); }
    /// Whether the payload did what it is after.
    [[nodiscard]] bool fired(const Payload &payload) const;

private:
    QStringList m_found;
};

/// What the page has to show of a payload that is after losing text: its last paragraph; empty for others.
[[nodiscard]] QString textToShow(const Payload &payload, const QByteArray &markdown);

/// The expression that probe.js is, called.
/// @param heading that stands before the payload. @param shell what the body holds, "main".
[[nodiscard]] QString probe(const QString &heading, const QString &shell, qsizetype lines, const QString &mustShow);

/// Looks for what hostile content brought into HTML that was made for other programs: "sign: reason" each.
[[nodiscard]] QStringList signsOfCopy(const QString &html);

/// A line of the printed table: id, vector, what was seen by each way, whether it is as it should be.
[[nodiscard]] QString tableLine(const Payload &payload, const QStringList &columns, const QString &verdict);

} // namespace Jianbao::Test
