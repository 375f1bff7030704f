// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

class QWheelEvent;

namespace Jianbao {

/// Counts the steps of a wheel that is turned with Ctrl held: mice send whole steps, touchpads small parts of them.
class ZoomWheel
{
public:
    /// @return steps to zoom in (negative: out) that are complete with this event
    [[nodiscard]] int steps(const QWheelEvent &event);

private:
    int m_rest = 0; ///< eighths of a degree
};

} // namespace Jianbao
