// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/fetcherrors.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QRegularExpression>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &text, qsizetype most)
{
    return text.size() > most ? text.first(most) + u'…' : text;
}

QString host(const QUrl &url)
{
    return shortened(url.host(), 80);
}

/// All at once: what a host or the system says is never taken for a place of another. A sentence need not use all.
Error failure(ErrorCode code, const char *text, const QString &first, const QString &second = {},
              const QString &third = {})
{
    QString sentence = QCoreApplication::translate("PageFetch", text);
    if (sentence.contains("%3"_L1))
        sentence = sentence.arg(first, second, third);
    else
        sentence = sentence.contains("%2"_L1) ? sentence.arg(first, second) : sentence.arg(first);
    return {.code = code, .message = sentence, .path = {}};
}

const char *statusSentence(int status)
{
    if (status == 404 || status == 410)
        return QT_TRANSLATE_NOOP("PageFetch", "%1 has no page at this address (error %2). Check the address, or type "
                                              "the title yourself.");
    if (status == 401 || status == 407)
        return QT_TRANSLATE_NOOP("PageFetch", "%1 asks for a password (error %2), and none is ever sent. Open the page "
                                              "in your browser and type the title yourself.");
    if (status == 403 || status == 429 || status == 451)
        return QT_TRANSLATE_NOOP("PageFetch", "%1 does not show this page to programs (error %2). Open it in your "
                                              "browser and type the title yourself.");
    if (status >= 500)
        return QT_TRANSLATE_NOOP("PageFetch", "%1 has a fault of its own (error %2). Try again later, or type the "
                                              "title yourself.");
    return QT_TRANSLATE_NOOP("PageFetch", "%1 did not send the page (answer %2). Open it in your browser and type the "
                                          "title yourself.");
}

const char *redirectSentence(RedirectFault fault)
{
    switch (fault) {
    case RedirectFault::LessSafe:
        return QT_TRANSLATE_NOOP("PageFetch", "%1 leads from https to http on %2, where anybody could change the page "
                                              "on its way: this is not followed. Open it in your browser and type the "
                                              "title yourself.");
    case RedirectFault::Inward:
        return QT_TRANSLATE_NOOP("PageFetch", "%1 leads to %2 in your own network: this is not followed. Type the "
                                              "title yourself.");
    case RedirectFault::Circle:
        return QT_TRANSLATE_NOOP("PageFetch", "%1 leads in a circle, back to an address on %2 that was asked already. "
                                              "Open it in your browser and type the title yourself.");
    case RedirectFault::TooMany:
        return QT_TRANSLATE_NOOP("PageFetch", "%1 leads on and on: to %2 after %3 redirects. Open it in your browser "
                                              "and type the title yourself.");
    case RedirectFault::Scheme:
    case RedirectFault::None:
        break;
    }
    return QT_TRANSLATE_NOOP("PageFetch", "%1 leads to an address that is no web page (“%2”): this is not followed. "
                                          "Type the title yourself.");
}

QString kindOf(const QString &type)
{
    const auto is = [&type](QLatin1StringView prefix) {
        return type.startsWith(prefix);
    };
    if (is("application/pdf"_L1))
        return QCoreApplication::translate("PageFetch", "a PDF document");
    if (is("image/"_L1))
        return QCoreApplication::translate("PageFetch", "an image");
    if (is("video/"_L1))
        return QCoreApplication::translate("PageFetch", "a video");
    if (is("audio/"_L1))
        return QCoreApplication::translate("PageFetch", "a sound");
    if (is("text/plain"_L1))
        return QCoreApplication::translate("PageFetch", "a plain text");
    if (type.isEmpty())
        return QCoreApplication::translate("PageFetch", "a file of an unknown kind");
    static const QRegularExpression strange(u"[^a-z0-9.+/-]"_s);
    return QCoreApplication::translate("PageFetch", "a file of the kind “%1”")
        .arg(shortened(QString(type).remove(strange), 60));
}

/// For what happens before or instead of an answer; %2 are the system's own words.
const char *networkSentence(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QT_TRANSLATE_NOOP("PageFetch", "%1 refuses the connection. Check the address, try again later, or type "
                                              "the title yourself.");
    case QNetworkReply::RemoteHostClosedError:
        return QT_TRANSLATE_NOOP("PageFetch", "%1 broke the connection off before the page was complete. Try again, or "
                                              "type the title yourself.");
    case QNetworkReply::HostNotFoundError:
        return QT_TRANSLATE_NOOP("PageFetch", "No server called %1 was found. Check the address and your connection, "
                                              "or type the title yourself.");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the request's transfer timeout
        return QT_TRANSLATE_NOOP("PageFetch", "%1 does not answer. Try again later, or type the title yourself.");
    case QNetworkReply::SslHandshakeFailedError:
        return QT_TRANSLATE_NOOP("PageFetch", "The connection to %1 is not safe: %2. Open the page in your browser if "
                                              "you trust it, and type the title yourself.");
    case QNetworkReply::UnknownContentError:
        return QT_TRANSLATE_NOOP("PageFetch", "%1 sends a page that cannot be unpacked, or that unpacks to far more "
                                              "than a page should. Type the title yourself.");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return QT_TRANSLATE_NOOP("PageFetch", "The proxy server on the way to %1 does not let the page through: %2. "
                                              "Check the system's proxy settings, or type the title yourself.");
    default:
        return QT_TRANSLATE_NOOP("PageFetch", "The page on %1 could not be loaded: %2. Try again later, or type the "
                                              "title yourself.");
    }
}

ErrorCode networkCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::NotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::NotPermitted;
    case QNetworkReply::UnknownContentError:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

Error noWebAddressError(const QUrl &url)
{
    return failure(ErrorCode::NotPermitted,
                   QT_TRANSLATE_NOOP("PageFetch", "“%1” is no address of a web page: those begin with http:// or "
                                                  "https://. Correct the address, or type the title yourself."),
                   shortened(url.toDisplayString(QUrl::RemoveUserInfo), 120));
}

Error timeLimitError(const QUrl &url, std::chrono::milliseconds limit)
{
    return failure(ErrorCode::Io,
                   QT_TRANSLATE_NOOP("PageFetch", "%1 did not send the page within %2 seconds. Try again later, or "
                                                  "type the title yourself."),
                   host(url), QString::number(double(limit.count()) / 1000));
}

Error redirectError(RedirectFault fault, const QUrl &url, const QUrl &target)
{
    QString to = host(target);
    if (fault == RedirectFault::Scheme)
        to = target.isValid() && !target.scheme().isEmpty() ? shortened(target.scheme(), 20) + u':' : u"?"_s;
    return failure(ErrorCode::NotPermitted, redirectSentence(fault), host(url), to, QString::number(mostRedirects));
}

Error statusError(const QUrl &url, int status)
{
    ErrorCode code = ErrorCode::Io;
    if (status == 404 || status == 410)
        code = ErrorCode::NotFound;
    else if (status >= 400 && status < 500)
        code = ErrorCode::NotPermitted;
    return failure(code, statusSentence(status), host(url), QString::number(status));
}

Error notPageError(const QUrl &url, const QString &type)
{
    return failure(ErrorCode::NotText,
                   QT_TRANSLATE_NOOP("PageFetch", "This address on %1 is no web page but %2. Give the address of a "
                                                  "page about it, or type the title yourself."),
                   host(url), kindOf(type));
}

Error emptyPageError(const QUrl &url)
{
    return failure(ErrorCode::NotText,
                   QT_TRANSLATE_NOOP("PageFetch", "%1 sent an empty page. Open it in your browser and type the title "
                                                  "yourself."),
                   host(url));
}

Error networkError(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail, bool online)
{
    const bool isOffline =
        !online && (error == QNetworkReply::HostNotFoundError || error == QNetworkReply::TemporaryNetworkFailureError ||
                    error == QNetworkReply::UnknownNetworkError);
    if (isOffline)
        return failure(ErrorCode::Io,
                       QT_TRANSLATE_NOOP("PageFetch", "You are offline, so the page on %1 cannot be asked for its "
                                                      "title. Connect and try again, or type the title yourself."),
                       host(url));
    QString words = shortened(detail.simplified(), 200);
    while (words.endsWith(u'.'))
        words.chop(1);
    return failure(networkCode(error), networkSentence(error), host(url), words);
}

bool hasNetwork()
{
    return std::ranges::any_of(QNetworkInterface::allInterfaces(), [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
    });
}

} // namespace Jianbao
