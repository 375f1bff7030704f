// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/captureline.h"

#include "issue/itembody.h"
#include "issue/linesyntax.h"
#include "issue/titleline.h"

#include <QRegularExpression>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200;        // FORMAT.md §7.1: at most 192
constexpr qsizetype longestDescription = 1000; // behind "owner/repo: "
constexpr qsizetype longestSource = 40;        // two names and a space among them
constexpr qsizetype longestLabel = 8;          // of a label like one of the profile's: "作者团队"
constexpr qsizetype longestFieldText = 80;
constexpr qsizetype longestDropped = 40; // "时间：…", "文 | …"

qsizetype colonOf(QStringView line)
{
    return std::ranges::find_if(line, isColon) - line.begin();
}

bool holdsAny(QStringView text, QStringView characters)
{
    return std::ranges::any_of(text, [characters](QChar c) { return characters.contains(c); });
}

bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// "作者团队" beside a profile's "作者".
bool isLikeLabel(QStringView label, const Profile &profile)
{
    return label.size() <= longestLabel &&
           std::ranges::any_of(profile.fieldLabels, [label](const QString &known) { return label.startsWith(known); });
}

} // namespace

QStringView bareUrl(QStringView line)
{
    if (line.startsWith(u'<') && line.endsWith(u'>') && line.size() > 2)
        line = line.sliced(1).chopped(1);
    const bool hasScheme = line.startsWith("https://"_L1) || line.startsWith("http://"_L1);
    return hasScheme && urlLength(line) == line.size() ? line : QStringView();
}

std::optional<ItemDraft::Field> labelledLine(QStringView line, const Profile &profile)
{
    const qsizetype colon = colonOf(line);
    if (colon == 0 || colon >= line.size() || !bareUrl(line).isEmpty())
        return std::nullopt;
    const QStringView label = line.first(colon).trimmed();
    const QStringView value = line.sliced(colon + 1).trimmed();
    if (value.isEmpty() || label.startsWith(profile.summaryLabel))
        return std::nullopt;
    if (!isFieldLine(line, profile) && !(isLikeLabel(label, profile) && value.size() <= longestFieldText))
        return std::nullopt;
    return ItemDraft::Field{label.toString(), value.toString()};
}

QString fieldUrl(const ItemDraft::Field &field)
{
    const QStringView value = field.value;
    if (const qsizetype length = urlLength(value); length > 0)
        return value.first(length).toString();
    const qsizetype middle = value.indexOf(u"](");
    const bool isLink = value.startsWith(u'[') && value.endsWith(u')') && middle > 0;
    return isLink ? value.sliced(middle + 2).chopped(1).trimmed().toString() : QString();
}

std::optional<QString> summaryText(QStringView line, const Profile &profile)
{
    const qsizetype colon = colonOf(line);
    if (colon >= line.size())
        return std::nullopt;
    const QStringView label = line.first(colon).trimmed();
    const bool isOwn = !profile.summaryLabel.isEmpty() && label == profile.summaryLabel;
    if (!isOwn && label.compare("abstract"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return line.sliced(colon + 1).trimmed().toString();
}

bool isDroppedLine(QStringView line)
{
    static const QRegularExpression author(uR"(^文\s*[|丨｜/]\s*\S)"_s);
    if (line == u"图片")
        return true;
    if (line.size() > longestDropped)
        return false;
    return line.startsWith(u"时间：") || line.startsWith(u"时间:") || author.matchView(line).hasMatch();
}

bool canBeTitle(QStringView line, const Profile &profile)
{
    if (line.isEmpty() || !hasLetter(line) || line.contains("://"_L1))
        return false;
    if (repositoryLength(line) > 0)
        return line.size() <= longestDescription;
    if (line.size() > longestTitle)
        return false;
    if (isListLine(line) || isQuoteLine(line) || headingMarks(line) > 0 || isDroppedLine(line))
        return false;
    if (line.contains(u'。') || QStringView(u"，,；;：:、{}(\\=").contains(line.back()))
        return false;
    return !line.startsWith(u'|') && !summaryText(line, profile) && line.at(0) != u'<';
}

bool isSurelyTitle(QStringView line)
{
    static const QRegularExpression sign(uR"(\s-\s*知乎$|^\[[^\[\]]+\]\s*\S|\S\s*[|｜]\s*\S)"_s);
    return repositoryLength(line) > 0 || (line.size() <= longestTitle && sign.matchView(line).hasMatch());
}

bool canBeSource(QStringView line)
{
    if (line.startsWith(u"原创"))
        return line.size() <= longestSource;
    return line.size() <= longestSource && hasLetter(line) && !isSurelyTitle(line) && !isDroppedLine(line) &&
           !holdsAny(line, u"，。！？；：、“”《》「」…,!?;:|=(){}[]<>\"\\$#*`") && line.count(u' ') <= 5;
}

bool isAuthorLine(QStringView line)
{
    static const QRegularExpression author(uR"(^(原创|作者|编辑|编译|译者|文|by)(\s*[|丨｜/：:]|\s)\s*\S)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return line.size() <= longestSource && author.matchView(line).hasMatch();
}

qsizetype repositoryLength(QStringView text)
{
    static const QRegularExpression repository(uR"(^[A-Za-z0-9][\w.-]*/[\w.-]+(?=\s*[：:]|\s*$))"_s);
    return repository.matchView(text).capturedLength();
}

QString bodyLine(QStringView line, int indent)
{
    const QString start(indent >= 8 ? 8 : 4, u' ');
    static const QRegularExpression number(uR"(^(\d{1,2})(?:、|．|\.\s)\s*(?=\S))"_s);
    static const QRegularExpression bullet(uR"(^(?:[•·●▪◦]\s*|[-*+–]\s+)(?=\S))"_s);
    if (const QRegularExpressionMatch match = number.matchView(line); match.hasMatch())
        return start + match.capturedView(1) + ". "_L1 + line.sliced(match.capturedLength());
    if (const QRegularExpressionMatch match = bullet.matchView(line); match.hasMatch())
        return start + "- "_L1 + line.sliced(match.capturedLength());
    return line.toString();
}

} // namespace Jianbao
