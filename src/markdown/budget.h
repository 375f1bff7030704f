// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/render.h"

#include <QElapsedTimer>

namespace Jianbao {

/// What one rendering may still spend (SAFETY.md "The preview" 6). Every stage asks before it goes on.
class Budget
{
public:
    explicit Budget(const RenderOptions &options);

    /// Counts bytes of output to come. False once any budget is exceeded, and from then on.
    [[nodiscard]] bool spend(qsizetype bytes);
    /// What was counted so far was an estimate, or is done again: counts from zero.
    void startCounting() { m_spent = 0; }
    /// What is not going to be output after all.
    void giveBack(qsizetype bytes) { m_spent -= bytes; }
    /// False when elements nest more deeply than any real text; a browser gives up at 512 levels.
    [[nodiscard]] bool nest(qsizetype depth);
    /// False when steps that cannot be interrupted are more than RenderOptions::stepBudget. Looks at no clock.
    [[nodiscard]] bool allows(qint64 steps);
    /// False when the time is over; looks at the clock.
    [[nodiscard]] bool timeLeft();
    /// What was exceeded, for the user: TooLarge. Io when nothing was: then the parser failed by itself.
    [[nodiscard]] Error error() const;

private:
    enum class Excess { None, Output, Time, Steps, Depth };

    QElapsedTimer m_clock;
    std::chrono::milliseconds m_time;
    qint64 m_steps;
    qsizetype m_output;
    qsizetype m_spent = 0;
    int m_untilLook = 0;
    Excess m_excess = Excess::None;
};

} // namespace Jianbao
