// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/calmstyle.h"

#include "highlight/palette.h"

#include <QPainter>
#include <QStyleOption>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// In the dark; what has the focus has Fusion's own edge in the accent's colour.
void drawEdge(const QStyleOption *option, QPainter *painter)
{
    if (!isDark(option->palette) || (option->state & QStyle::State_HasFocus))
        return;
    const QColor ink = option->palette.color(QPalette::Text);
    const QColor ground = option->palette.color(QPalette::Base);
    constexpr float share = 0.35F;
    painter->save();
    painter->setPen(QColor::fromRgbF(ink.redF() * share + ground.redF() * (1 - share),
                                     ink.greenF() * share + ground.greenF() * (1 - share),
                                     ink.blueF() * share + ground.blueF() * (1 - share)));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element != CE_ToolBar) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.window());
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit || element == PE_IndicatorItemViewItemCheck)
        drawEdge(option, painter);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawEdge(option, painter);
}

} // namespace Jianbao
