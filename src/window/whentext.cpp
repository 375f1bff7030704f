// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/whentext.h"

#include <QCoreApplication>

namespace Jianbao {

using namespace Qt::StringLiterals;

QString whenText(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return QCoreApplication::translate("WhenText", "today %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("WhenText", "yesterday %1").arg(time);
    return local.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace Jianbao
