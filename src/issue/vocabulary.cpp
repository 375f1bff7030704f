// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double halfLife = 365; // days
/// "ai" would stand for whatever the first host with that name has.
constexpr qsizetype shortestHostPrefix = 3;

double weightOf(QDate date)
{
    return date.isValid() ? std::exp2(double(QDate(2020, 1, 1).daysTo(date)) / halfLife) : 0;
}

bool isHeavier(const WordUse &left, const WordUse &right)
{
    if (left.weight != right.weight)
        return left.weight > right.weight;
    return left.count != right.count ? left.count > right.count : left.word < right.word;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "1909.10351", with a version or without.
bool isArxivId(QStringView tag)
{
    constexpr qsizetype yearAndMonth = 4;
    return tag.size() >= 9 && tag.at(yearAndMonth) == u'.' && std::ranges::all_of(tag.first(yearAndMonth), isDigit) &&
           std::ranges::all_of(tag.sliced(yearAndMonth + 1, 4), isDigit);
}

/// The name that a URL's host was registered by, "zhihu" of "https://zhuanlan.zhihu.com/p/1"; empty if there is none.
QString hostName(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme < 0)
        return {};
    const QStringView rest = QStringView(url).sliced(scheme + 3);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return QStringView(u"/?#:").contains(c); });
    QList<QStringView> labels = rest.first(end - rest.begin()).split(u'.');
    labels.removeLast();
    // "org.cn" and the like are as good as one label.
    if (labels.size() > 1 &&
        QList<QStringView>{u"com", u"org", u"net", u"edu", u"gov", u"ac", u"co"}.contains(labels.last()))
        labels.removeLast();
    return labels.isEmpty() ? QString() : labels.last().toString().toLower();
}

} // namespace

void WordUses::add(const QString &word, QDate date)
{
    if (word.isEmpty())
        return;
    WordUse &use = m_uses[word];
    use.word = word;
    ++use.count;
    use.weight += weightOf(date);
    if (!use.last.isValid() || date > use.last)
        use.last = date;
    ++m_total;
}

void WordUses::merge(const WordUses &other)
{
    for (const WordUse &added : other.m_uses) {
        WordUse &use = m_uses[added.word];
        use.word = added.word;
        use.count += added.count;
        use.weight += added.weight;
        if (!use.last.isValid() || added.last > use.last)
            use.last = added.last;
    }
    m_total += other.m_total;
}

QList<WordUse> WordUses::ranked() const
{
    QList<WordUse> words = m_uses.values();
    std::ranges::sort(words, isHeavier);
    return words;
}

QList<WordUse> WordUses::matching(QStringView typed) const
{
    QList<WordUse> words = ranked();
    const auto holds = [typed](const WordUse &use) {
        return use.word.contains(typed, Qt::CaseInsensitive);
    };
    const auto begins = [typed](const WordUse &use) {
        return use.word.startsWith(typed, Qt::CaseInsensitive);
    };
    words.removeIf(std::not_fn(holds));
    std::ranges::stable_partition(words, begins);
    return words;
}

void Vocabulary::add(const Issue &issue, QDate date)
{
    for (const WarmUpItem &item : issue.warmUp)
        companies.add(item.company.value_or(QString()), date);
    for (const Section &section : issue.sections) {
        sections.add(section.heading, date);
        for (const Item &item : section.items) {
            if (item.source) {
                sources.add(*item.source, date);
                if (const QString host = hostName(item.url.value_or(QString())); !host.isEmpty())
                    sourcesByHost[host].add(*item.source, date);
            }
            if (!item.tags.isEmpty())
                tagSections.add(section.id, date);
            for (const QString &tag : item.tags)
                tags.add(isArxivId(tag) ? QString() : tag, date);
            for (const Field &field : item.fields)
                fieldLabels.add(field.label, date);
        }
    }
}

void Vocabulary::merge(const Vocabulary &other)
{
    for (const auto kind : {&Vocabulary::sources, &Vocabulary::tags, &Vocabulary::tagSections, &Vocabulary::fieldLabels,
                            &Vocabulary::sections, &Vocabulary::companies})
        (this->*kind).merge(other.*kind);
    for (auto host = other.sourcesByHost.cbegin(); host != other.sourcesByHost.cend(); ++host)
        sourcesByHost[host.key()].merge(host.value());
}

QString Vocabulary::sourceOfHost(const QString &host) const
{
    const auto found = sourcesByHost.constFind(host);
    if (found == sourcesByHost.cend())
        return {};
    const QList<WordUse> uses = found->ranked();
    const auto most = std::ranges::max_element(uses, {}, &WordUse::count);
    // mp.weixin.qq.com has the articles of everybody.
    return most->count * 2 > found->total() ? most->word : QString();
}

QList<WordUse> Vocabulary::sourcesFor(QStringView typed) const
{
    QList<WordUse> words = sources.matching(typed);
    QStringList first;
    if (typed.size() >= shortestHostPrefix) {
        for (auto host = sourcesByHost.cbegin(); host != sourcesByHost.cend(); ++host) {
            if (host.key().startsWith(typed, Qt::CaseInsensitive))
                first.append(sourceOfHost(host.key()));
        }
    }
    // Put before the others in turn, so that the last one comes first.
    std::ranges::sort(first, {}, [this](const QString &word) { return sources.count(word); });
    first.append(normalisedSource(typed));
    for (const QString &word : std::as_const(first)) {
        const auto known = std::ranges::find(words, word, &WordUse::word);
        if (known != words.end())
            std::rotate(words.begin(), known, known + 1);
        else if (!word.isEmpty())
            words.prepend(sources.use(word));
    }
    return words;
}

QString Vocabulary::normalisedSource(QStringView name) const
{
    name = name.trimmed();
    if (name.isEmpty())
        return {};
    const QString written = name.toString();
    const int uses = sources.count(written);
    const auto usual = [&](const QString &outlet) {
        return outlet != written && sources.count(outlet) > uses;
    };
    if (const QString outlet = sourceOfHost(written.toLower()); usual(outlet))
        return outlet;
    for (const WordUse &use : sources.ranked()) {
        const bool otherCase = use.word.compare(name, Qt::CaseInsensitive) == 0;
        const bool withAuthor = name.endsWith(QString(u' ' + use.word));
        const bool withColumn = name.startsWith(QString(use.word + u"专栏"));
        if ((otherCase || withAuthor || withColumn) && usual(use.word))
            return use.word;
    }
    return {};
}

} // namespace Jianbao
