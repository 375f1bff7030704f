// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/fontchoice.h"

#include <QFontDatabase>

namespace Jianbao {

FontChoice::FontChoice(QWidget *parent)
    : QComboBox(parent)
{
    // The longest name in the world must not decide how wide the dialog is.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
}

void FontChoice::offer(bool fixedPitch)
{
    clear();
    addItem(tr("As on GitHub"), QString());
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (!QFontDatabase::isPrivateFamily(family) && (!fixedPitch || QFontDatabase::isFixedPitch(family)))
            addItem(family, family);
    }
}

void FontChoice::setFamily(const QString &family)
{
    if (findData(family) < 0)
        addItem(family, family);
    setCurrentIndex(findData(family));
}

} // namespace Jianbao
