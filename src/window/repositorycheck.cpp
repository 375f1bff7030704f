// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/repositorycheck.h"

#include "repository/filestore.h"
#include "repository/sourcetext.h"

#include <QFileInfo>

#include <utility>

namespace Jianbao {

RepositoryCheck::RepositoryCheck(QObject *parent)
    : QObject(parent)
    , m_worker(1)
{
}

RepositoryCheck::~RepositoryCheck()
{
    cancel();
}

void RepositoryCheck::cancel()
{
    if (const Flag cancelled = std::exchange(m_cancelled, nullptr))
        *cancelled = true;
}

void RepositoryCheck::start(const CheckContext &context, const QHash<QString, QString> &open)
{
    cancel();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    m_worker.run(
        this, [this, context, open, cancelled] { return check(context, open, cancelled); },
        [this, cancelled](const QList<Problem> &problems) {
            if (m_cancelled != cancelled)
                return;
            m_cancelled.reset();
            Q_EMIT finished(problems);
        });
}

/// On the worker.
QList<Problem> RepositoryCheck::check(const CheckContext &context, const QHash<QString, QString> &open,
                                      const Flag &cancelled)
{
    QStringList files = context.files;
    if (QFileInfo(context.root + u'/' + context.profile.indexFile).isFile())
        files.append(context.profile.indexFile);
    QList<Problem> problems;
    const auto all = int(files.size());
    for (int done = 0; done < all && !*cancelled; ++done) {
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, done, all] {
                if (m_cancelled == cancelled)
                    Q_EMIT progressed(done, all);
            },
            Qt::QueuedConnection);
        const QString path = context.root + u'/' + files.at(done);
        const auto edited = open.constFind(path);
        const Result<FileContent> content = edited == open.cend() ? readFile(path) : Result<FileContent>();
        if (!content)
            continue; // whoever opens it is told
        const QString text = edited == open.cend() ? SourceText::fromBytes(content->bytes).text() : *edited;
        problems += problemsOf(checkText(CheckJob::of(text, path, context)), path, files.at(done), false);
    }
    return problems;
}

QList<Problem> problemsOf(const CheckedText &checked, const QString &path, const QString &file, bool isEdited)
{
    QList<Problem> problems;
    problems.reserve(checked.findings.size());
    for (int i = 0; i < checked.findings.size(); ++i) {
        problems.append({.path = path,
                         .file = QFileInfo(file).fileName(),
                         .finding = checked.findings.at(i),
                         .place = checked.places.at(i),
                         .index = isEdited ? i : -1});
    }
    return problems;
}

} // namespace Jianbao
