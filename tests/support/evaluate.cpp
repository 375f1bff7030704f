// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/evaluate.h"

#include <QEventLoop>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <memory>

namespace Jianbao::Test {

std::optional<QVariant> evaluate(QWebEnginePage &page, const QString &expression, std::chrono::milliseconds patience)
{
    // Outlives this call where the answer comes too late. A loop of its own, because qWaitFor() looks every 10 ms only.
    struct Question
    {
        QEventLoop loop;
        std::optional<QVariant> answer;
    };
    const auto question = std::make_shared<Question>();
    page.runJavaScript(expression, QWebEngineScript::ApplicationWorld, [question](const QVariant &value) {
        question->answer = value;
        question->loop.quit();
    });
    QTimer::singleShot(patience, &question->loop, &QEventLoop::quit);
    if (!question->answer)
        question->loop.exec();
    return question->answer;
}

} // namespace Jianbao::Test
