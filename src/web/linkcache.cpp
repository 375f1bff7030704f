// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/linkcache.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

std::chrono::hours lifetime(const LinkAnswer &answer)
{
    if (answer.reason == LinkReason::Offline)
        return std::chrono::hours(0); // says nothing of the link
    if (answer.reason == LinkReason::TooManyRequests)
        return LinkCache::unreachableCounts;
    switch (answer.state()) {
    case LinkState::Dead:
        return LinkCache::deadCounts;
    case LinkState::Blocked:
        return LinkCache::blockedCounts;
    case LinkState::Unreachable:
        return LinkCache::unreachableCounts;
    case LinkState::Alive:
    case LinkState::Moved:
        break;
    }
    return LinkCache::aliveCounts;
}

QJsonObject toObject(const LinkAnswer &answer)
{
    QJsonObject object{{u"reason"_s, linkReasonName(answer.reason)},
                       {u"checked"_s, answer.checked.toUTC().toString(Qt::ISODate)}};
    if (answer.status > 0)
        object.insert(u"status"_s, answer.status);
    if (!answer.finalUrl.isEmpty())
        object.insert(u"final"_s, QString::fromUtf8(answer.finalUrl.toEncoded()));
    if (!answer.detail.isEmpty())
        object.insert(u"detail"_s, answer.detail);
    return object;
}

std::optional<LinkAnswer> fromObject(const QJsonObject &object)
{
    const auto reason = linkReasonOf(object.value("reason"_L1).toString());
    const auto checked = QDateTime::fromString(object.value("checked"_L1).toString(), Qt::ISODate);
    if (!reason || !checked.isValid())
        return std::nullopt;
    return LinkAnswer{.reason = *reason,
                      .status = object.value("status"_L1).toInt(),
                      .finalUrl = QUrl::fromEncoded(object.value("final"_L1).toString().toUtf8()),
                      .detail = object.value("detail"_L1).toString(),
                      .checked = checked.toUTC()};
}

} // namespace

Result<LinkCache> LinkCache::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("version"_L1).toInt() != version || !object.value("answers"_L1).isObject()) {
        return std::unexpected(Error{.code = ErrorCode::Malformed,
                                     .message = QCoreApplication::translate(
                                         "LinkCache", "The kept results of link checks cannot be read; links are "
                                                      "checked anew."),
                                     .path = {}});
    }
    LinkCache cache;
    const QJsonObject answers = object.value("answers"_L1).toObject();
    for (auto entry = answers.begin(); entry != answers.end(); ++entry) {
        if (const auto answer = fromObject(entry.value().toObject()))
            cache.m_answers.insert(QUrl::fromEncoded(entry.key().toUtf8()), *answer);
    }
    cache.dropOldest();
    return cache;
}

QByteArray LinkCache::toJson() const
{
    QJsonObject answers;
    for (auto entry = m_answers.cbegin(); entry != m_answers.cend(); ++entry)
        answers.insert(QString::fromUtf8(entry.key().toEncoded()), toObject(entry.value()));
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"answers"_s, answers}}).toJson(QJsonDocument::Compact);
}

QUrl LinkCache::askedUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

void LinkCache::insert(const QUrl &url, const LinkAnswer &answer)
{
    m_answers.insert(askedUrl(url), answer);
    dropOldest();
}

std::optional<LinkAnswer> LinkCache::answer(const QUrl &url) const
{
    const auto found = m_answers.constFind(askedUrl(url));
    return found == m_answers.cend() ? std::nullopt : std::optional(*found);
}

bool LinkCache::isFresh(const LinkAnswer &answer, const QDateTime &now)
{
    return answer.checked <= now && answer.checked.addDuration(lifetime(answer)) > now;
}

/// A tenth at once, so that a full cache is not sorted for each answer.
void LinkCache::dropOldest()
{
    if (m_answers.size() <= mostAnswers)
        return;
    QList<QDateTime> times;
    for (const LinkAnswer &answer : std::as_const(m_answers))
        times.append(answer.checked);
    const qsizetype dropped = m_answers.size() - mostAnswers * 9 / 10;
    std::ranges::nth_element(times, times.begin() + dropped);
    qsizetype left = dropped;
    m_answers.removeIf([limit = times.at(dropped), &left](const auto &entry) {
        return left > 0 && entry.value().checked <= limit && left-- > 0;
    });
}

} // namespace Jianbao
