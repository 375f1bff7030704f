// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/budget.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

constexpr int deepest = 200;
constexpr int callsPerLook = 512; // a look at the clock costs about 25 ns

} // namespace

Budget::Budget(const RenderOptions &options)
    : m_time(options.timeBudget)
    , m_steps(options.stepBudget)
    , m_output(options.outputBudget)
{
    m_clock.start();
}

bool Budget::spend(qsizetype bytes)
{
    m_spent += bytes;
    if (m_excess == Excess::None && m_spent > m_output)
        m_excess = Excess::Output;
    if (--m_untilLook < 0) {
        m_untilLook = callsPerLook;
        return timeLeft();
    }
    return m_excess == Excess::None;
}

bool Budget::nest(qsizetype depth)
{
    if (m_excess == Excess::None && depth > deepest)
        m_excess = Excess::Depth;
    return m_excess == Excess::None;
}

bool Budget::allows(qint64 steps)
{
    if (m_excess == Excess::None && m_steps > 0 && steps > m_steps)
        m_excess = Excess::Steps;
    return m_excess == Excess::None;
}

bool Budget::timeLeft()
{
    if (m_excess == Excess::None && m_time.count() > 0 && m_clock.durationElapsed() > m_time)
        m_excess = Excess::Time;
    return m_excess == Excess::None;
}

Error Budget::error() const
{
    Error error{.code = ErrorCode::TooLarge, .message = {}, .path = {}};
    if (m_excess == Excess::None)
        return {.code = ErrorCode::Io,
                .message = QCoreApplication::translate("Markdown", "The Markdown parser failed on this text. There may "
                                                                   "be too little memory: close other programs."),
                .path = {}};
    if (m_excess == Excess::Time)
        error.message =
            QCoreApplication::translate("Markdown", "Rendering this text takes longer than %1 ms.").arg(m_time.count());
    else if (m_excess == Excess::Steps)
        error.message = QCoreApplication::translate("Markdown", "A paragraph of this text has so many lines and square "
                                                                "brackets that rendering it would take very long.");
    else if (m_excess == Excess::Depth)
        error.message =
            QCoreApplication::translate("Markdown", "This text nests quotes, lists or emphasis more than %1 "
                                                    "levels deep.")
                .arg(deepest);
    else
        error.message = QCoreApplication::translate("Markdown", "The HTML of this text is larger than %1 MiB.")
                            .arg(double(m_output) / (1024 * 1024), 0, 'g', 3);
    return error;
}

} // namespace Jianbao
