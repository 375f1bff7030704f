// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QObject>
#include <QProcess>

namespace Jianbao {

/// A ruby that answers questions with kramdown, one after the other, until it is stopped or fails. It sees nothing of
/// the user's or a repository's: a clean environment, no gems but the system's, "/" as its folder; it can write no file
/// and has bounded memory. Its script is the resource :/kramdown/kramdown.rb.
class KramdownProcess : public QObject
{
    Q_OBJECT

public:
    /// @param program absolute path of ruby
    explicit KramdownProcess(const QString &program, QObject *parent = nullptr);
    ~KramdownProcess() override;
    Q_DISABLE_COPY_MOVE(KramdownProcess)

    /// To be called once.
    void start();
    /// Asks. @param ticket above zero; one at a time, after ready(). @param markdown UTF-8
    void ask(int ticket, const QByteArray &markdown);

Q_SIGNALS:
    void ready(const QString &kramdownVersion);
    void answered(int ticket, const QByteArray &json);
    /// It is of no use any more. NotFound: ruby or a gem is not installed; Io: it ended; Malformed: it does not talk as
    /// it should.
    void failed(const Jianbao::Error &error);

private:
    void read();
    void take(const QByteArray &answer);
    void failToStart();
    void fail(ErrorCode code, const QString &message);

    QProcess m_process;
    QByteArray m_read;
    int m_asked = 0; ///< the ticket of the answer to come; 0: of the one that says that it can answer
    bool m_hasFailed = false;
};

} // namespace Jianbao
