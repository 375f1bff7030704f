// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/faulttable.h"

#include <algorithm>
#include <cstdio>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

FaultTable::Attempt::Attempt(FaultTable &table, const QString &fault)
    : m_table(table)
    , m_fault(fault)
{
}

FaultTable::Attempt::~Attempt()
{
    m_table.add(m_fault, 1, m_kept ? 0 : 1);
}

FaultTable::Row &FaultTable::row(const QString &fault)
{
    const auto found = std::ranges::find(m_rows, fault, &Row::fault);
    if (found != m_rows.end())
        return *found;
    m_rows.append(Row{.fault = fault, .tried = 0, .lost = 0, .reason = {}});
    return m_rows.last();
}

void FaultTable::add(const QString &fault, int tried, int lost)
{
    Row &counted = row(fault);
    counted.tried += tried;
    counted.lost += lost;
}

void FaultTable::skipped(const QString &fault, const QString &reason)
{
    row(fault).reason = reason;
}

QString FaultTable::text() const
{
    qsizetype width = 5;
    for (const Row &row : m_rows)
        width = std::max(width, row.fault.size());
    QString text =
        u"| %1 | tried | lost |\n|-%2-|------:|-----:|\n"_s.arg(u"fault"_s.leftJustified(width), QString(width, u'-'));
    int tried = 0;
    int lost = 0;
    for (const Row &row : m_rows) {
        text += u"| %1 | %2 | %3 |%4\n"_s.arg(row.fault.leftJustified(width))
                    .arg(row.tried, 5)
                    .arg(row.lost, 4)
                    .arg(row.reason.isEmpty() ? QString() : u" skipped: "_s + row.reason);
        tried += row.tried;
        lost += row.lost;
    }
    return text + u"| %1 | %2 | %3 |\n"_s.arg(u"in all"_s.leftJustified(width)).arg(tried, 5).arg(lost, 4);
}

void FaultTable::print() const
{
    std::fputs(qPrintable(text()), stdout);
    std::fflush(stdout);
}

} // namespace Jianbao::Test
