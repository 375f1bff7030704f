// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/zoomwheel.h"

#include <QWheelEvent>

namespace Jianbao {

int ZoomWheel::steps(const QWheelEvent &event)
{
    const int delta = event.angleDelta().y();
    if ((delta < 0) != (m_rest < 0))
        m_rest = 0;
    m_rest += delta;
    const int steps = m_rest / QWheelEvent::DefaultDeltasPerStep;
    m_rest %= QWheelEvent::DefaultDeltasPerStep;
    return steps;
}

} // namespace Jianbao
