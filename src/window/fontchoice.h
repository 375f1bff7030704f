// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace Jianbao {

/// A list of font families with GitHub's own choice as its first entry.
class FontChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit FontChoice(QWidget *parent = nullptr);

    /// Offers the families that are there. @param fixedPitch only those for code
    void offer(bool fixedPitch);
    /// @param family empty: as on GitHub. One that is not installed here is offered, too.
    void setFamily(const QString &family);
    [[nodiscard]] QString family() const { return currentData().toString(); }
};

} // namespace Jianbao
