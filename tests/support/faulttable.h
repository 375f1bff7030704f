// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Jianbao::Test {

/// What a program of the suite "lostwork" tried: how often each fault was made, and how often work was lost. A member
/// of the test class; cleanupTestCase() prints it.
class FaultTable
{
public:
    /// One try. It counts as lost unless kept() was called: so does a test that ends early in a failed QVERIFY.
    class Attempt
    {
    public:
        Attempt(FaultTable &table, const QString &fault);
        ~Attempt();
        Q_DISABLE_COPY_MOVE(Attempt)
        void kept() { m_kept = true; }

    private:
        FaultTable &m_table;
        QString m_fault;
        bool m_kept = false;
    };

    /// Tries that were counted elsewhere.
    void add(const QString &fault, int tried, int lost);
    /// A fault that cannot be made on this system.
    void skipped(const QString &fault, const QString &reason);

    /// "| fault | tried | lost |", one row for each fault in the order in which they first came.
    [[nodiscard]] QString text() const;
    /// Prints text() on standard output.
    void print() const;

private:
    struct Row
    {
        QString fault;
        int tried = 0;
        int lost = 0;
        QString reason; ///< why it was skipped; empty: it was not
    };
    [[nodiscard]] Row &row(const QString &fault);

    QList<Row> m_rows;
};

} // namespace Jianbao::Test
