// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/sectionguess.h"

#include "issue/captureline.h"
#include "issue/captureurl.h"
#include "issue/sectionguesssigns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;
using SectionSigns::Sign;

namespace {

enum Role { News, Papers, OpenSource, Blogs };

constexpr Role roles[] = {News, Papers, OpenSource, Blogs};

// Where only papers are.
constexpr std::array<QStringView, 10> paperHosts{u"aclanthology.org",
                                                 u"arxiv.org",
                                                 u"dl.acm.org",
                                                 u"ieeexplore.ieee.org",
                                                 u"openaccess.thecvf.com",
                                                 u"openreview.net",
                                                 u"papers.nips.cc",
                                                 u"proceedings.mlr.press",
                                                 u"proceedings.mlsys.org",
                                                 u"proceedings.neurips.cc"};

/// The words by which a section of a role is known in any profile.
bool fits(const Profile::Section &section, Role role)
{
    static const QRegularExpression news(uR"(新闻|资讯|news)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression papers(uR"(论文|paper)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blogs(uR"(博文|博客|blog)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString names = section.id + u' ' + section.heading;
    switch (role) {
    case News:
        return news.match(names).hasMatch();
    case Papers:
        return papers.match(names).hasMatch();
    case OpenSource:
        return section.repositories;
    case Blogs:
        return blogs.match(names).hasMatch();
    }
    return false;
}

QString sectionOf(Role role, const Profile &profile)
{
    const auto section = std::ranges::find_if(profile.sections, [role](const auto &one) { return fits(one, role); });
    return section == profile.sections.end() ? QString() : section->id;
}

bool isLatin(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

/// Chinese text anywhere, a Latin word as a whole: "5nm" has "nm", "Arms" has no "arm".
bool hasWord(QStringView title, QStringView word)
{
    if (!isLatin(word.front()))
        return title.contains(word);
    for (qsizetype at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool starts =
            at == 0 || !isLatin(title.at(at - 1)) || (title.at(at - 1).isDigit() && word.front().isLetter());
        if (starts && (end == title.size() || !isLatin(title.at(end)) || title.at(end).isDigit()))
            return true;
    }
    return false;
}

/// What signs are looked for in.
class Clues
{
public:
    explicit Clues(const ItemDraft &draft)
        : m_title(draft.title.toLower())
        , m_host(hostOf(draft.url))
        , m_source(draft.source)
    {
        for (const ItemDraft::Field &field : draft.fields) {
            m_labels.append(field.label);
            m_fieldHosts.append(hostOf(fieldUrl(field)));
        }
    }

    [[nodiscard]] bool has(const SectionSigns::Weight &sign) const
    {
        switch (sign.sign) {
        case Sign::TitleWord:
            return hasWord(m_title, sign.text);
        case Sign::Host:
            return m_host == sign.text;
        case Sign::Source:
            return m_source == sign.text;
        case Sign::Label:
            return std::ranges::any_of(m_labels, [&sign](const QString &one) { return one.contains(sign.text); });
        case Sign::FieldUrl:
            return m_fieldHosts.contains(sign.text);
        }
        return false;
    }

private:
    QString m_title;
    QString m_host;
    QString m_source;
    QStringList m_labels;
    QStringList m_fieldHosts;
};

} // namespace

QString guessSection(const ItemDraft &draft, const Profile &profile)
{
    // All but one of the tags stand in papers; "owner/repo: " stands in open source only (FORMAT.md §7.1).
    const QString host = hostOf(draft.url);
    const bool isPaper = !draft.tags.isEmpty() || std::ranges::find(paperHosts, host) != paperHosts.end();
    if (isPaper && !sectionOf(Papers, profile).isEmpty())
        return sectionOf(Papers, profile);
    const bool isRepository = repositoryLength(draft.title) > 0 || !repositoryOf(draft.url).isEmpty();
    if (isRepository && !sectionOf(OpenSource, profile).isEmpty())
        return sectionOf(OpenSource, profile);
    if (draft.title.isEmpty() && draft.url.isEmpty())
        return {};

    const Clues clues(draft);
    std::array<int, 4> score = std::to_array(SectionSigns::prior);
    bool isKnown = false;
    for (const SectionSigns::Weight &sign : SectionSigns::table) {
        if (!clues.has(sign))
            continue;
        isKnown = true;
        for (const Role role : roles)
            score[role] += sign.weights[role];
    }
    if (!isKnown)
        return {};
    QString best;
    int most = 0;
    for (const Role role : roles) {
        const QString id = sectionOf(role, profile);
        if (!id.isEmpty() && (best.isEmpty() || score[role] > most)) {
            best = id;
            most = score[role];
        }
    }
    return best;
}

} // namespace Jianbao
