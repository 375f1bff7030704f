// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/session.h"

#include <QFileInfo>
#include <QSettings>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumRecent = 10;

QStringList storedRecent(const QSettings &settings)
{
    return settings.value("recent/repositories"_L1).toStringList();
}

} // namespace

Session Session::load(const QSettings &settings)
{
    Session session;
    session.repository = settings.value("session/repository"_L1).toString();
    const QVariantList tabs = settings.value("session/tabs"_L1).toList();
    for (const QVariant &entry : tabs) {
        const QVariantList parts = entry.toList();
        if (parts.size() == 3)
            session.tabs.append({parts.at(0).toString(), parts.at(1).toInt(), parts.at(2).toInt()});
    }
    session.current = settings.value("session/current"_L1, -1).toInt();
    session.geometry = settings.value("session/geometry"_L1).toByteArray();
    session.windowState = settings.value("session/windowState"_L1).toByteArray();
    session.splitter = settings.value("session/splitter"_L1).toByteArray();
    session.outlineSplitter = settings.value("session/outlineSplitter"_L1).toByteArray();
    session.previewWindow = settings.value("session/previewWindow"_L1).toByteArray();
    session.hasPreviewWindow = settings.value("session/hasPreviewWindow"_L1).toBool();
    return session;
}

void Session::save(QSettings &settings) const
{
    QVariantList entries;
    for (const Tab &tab : tabs)
        entries.append(QVariant(QVariantList{tab.path, tab.line, tab.column}));
    settings.setValue("session/repository"_L1, repository);
    settings.setValue("session/tabs"_L1, entries);
    settings.setValue("session/current"_L1, current);
    settings.setValue("session/geometry"_L1, geometry);
    settings.setValue("session/windowState"_L1, windowState);
    settings.setValue("session/splitter"_L1, splitter);
    settings.setValue("session/outlineSplitter"_L1, outlineSplitter);
    settings.setValue("session/previewWindow"_L1, previewWindow);
    settings.setValue("session/hasPreviewWindow"_L1, hasPreviewWindow);
}

QStringList recentRepositories(const QSettings &settings)
{
    QStringList present;
    const QStringList stored = storedRecent(settings);
    for (const QString &root : stored) {
        if (QFileInfo::exists(root))
            present.append(root);
    }
    return present;
}

void addRecentRepository(QSettings &settings, const QString &root)
{
    QStringList recent = storedRecent(settings);
    recent.removeAll(root);
    recent.prepend(root);
    settings.setValue("recent/repositories"_L1, QStringList(recent.first(std::min(recent.size(), maximumRecent))));
}

} // namespace Jianbao
