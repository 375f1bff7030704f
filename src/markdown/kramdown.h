// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/render.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Jianbao {

class KramdownProcess;

/// Renders Markdown as GitHub Pages does: by kramdown itself, in a ruby that stays (RENDERING.md §0, §3). The newest
/// request wins: while one is under way, newer ones replace each other. What comes back went through our sanitiser.
class Kramdown : public QObject
{
    Q_OBJECT

public:
    /// How long to wait for an answer.
    struct Patience
    {
        std::chrono::milliseconds budget{150}; ///< until delayed()
        std::chrono::milliseconds limit{5000}; ///< until the process is ended, and failed()
    };

    /// @param program absolute path of ruby; empty: there is none
    explicit Kramdown(QString program = findProgram(), QObject *parent = nullptr);
    Kramdown(QString program, Patience patience, QObject *parent = nullptr);
    ~Kramdown() override;

    /// The first ruby of the absolute folders in PATH; empty: none. Does not run it.
    [[nodiscard]] static QString findProgram();

    /// Starts ruby if it does not run; ready() or unavailable() follows. render() does so by itself.
    void start();
    /// Asks for a whole document. @param utf8 up to 2 MB, else TooLarge. @param options only front matter, images and
    /// budgets count: the dialect is kramdown's. @return a ticket, above those before
    int render(const QByteArray &utf8, const RenderOptions &options);

Q_SIGNALS:
    /// ruby and the gems are there.
    void ready();
    /// They are not, or ruby does not work. @param error NotFound: something is not installed; the message says what
    void unavailable(const Jianbao::Error &error);
    void rendered(int ticket, const QList<Jianbao::Block> &blocks);
    /// An answer is over its budget and still to come.
    void delayed(int ticket);
    /// There is no answer to this. Errors: NotFound: not installed; TooLarge: text, time or a budget of the options;
    /// Malformed, Io: kramdown failed.
    void failed(int ticket, const Jianbao::Error &error);

private:
    struct Request
    {
        int ticket = 0;
        QByteArray document;
        RenderOptions options;
        int linesBefore = 0; ///< of front matter
    };

    void sendNext();
    void convert(const QByteArray &json);
    void finish(const Result<QList<Block>> &blocks);
    void drop();
    void processFailed(Error error);
    void timedOut();

    QString m_program;
    Patience m_patience;
    std::unique_ptr<KramdownProcess> m_process;
    std::optional<Request> m_underWay;
    std::optional<Request> m_waiting;
    QTimer m_budget;
    QTimer m_limit;
    int m_lastTicket = 0;
    int m_processes = 0; ///< started so far
    bool m_isReady = false;
    bool m_isConverting = false;
};

} // namespace Jianbao
