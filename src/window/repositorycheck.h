// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/problemsmodel.h"
#include "window/workers.h"

#include <atomic>
#include <memory>

namespace Jianbao {

/// Checks all issues of a newsletter and its index, on a worker, with what is not saved yet of those that are open.
class RepositoryCheck : public QObject
{
    Q_OBJECT

public:
    explicit RepositoryCheck(QObject *parent = nullptr);
    ~RepositoryCheck() override;

    /// Begins; what was on its way is cancelled.
    /// @param open texts of files that are open, by absolute path
    void start(const CheckContext &context, const QHash<QString, QString> &open);
    /// Nothing is told any more of what was begun.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const QList<Jianbao::Problem> &problems);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    [[nodiscard]] QList<Problem> check(const CheckContext &context, const QHash<QString, QString> &open,
                                       const Flag &cancelled);

    Flag m_cancelled; ///< of what is on its way; null: nothing is
    Workers m_worker;
};

/// The findings of a text as problems. @param isEdited the indexes are those of the text under edit
[[nodiscard]] QList<Problem> problemsOf(const CheckedText &checked, const QString &path, const QString &file,
                                        bool isEdited);

} // namespace Jianbao
