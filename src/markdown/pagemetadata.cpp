// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/pagemetadata.h"

#include "markdown/htmlparser.h"
#include "markdown/pagecharset.h"
#include "markdown/pagescript.h"
#include "markdown/render.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <utility>
#include <vector>

namespace Jianbao {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// UTF-16 units of each value.
constexpr qsizetype longestTitle = 300;
constexpr qsizetype longestName = 100; // of a source, an author
constexpr qsizetype longestDescription = 2000;
constexpr qsizetype mostAuthors = 100;
constexpr qsizetype longestRaw = qsizetype(16) * 1024; // bytes of a value that are looked at

// Bytes of a page that is too much to parse: its usual <head>; and where even that nests without end.
constexpr qsizetype headSize = qsizetype(64) * 1024;
constexpr qsizetype leastSize = qsizetype(8) * 1024;

constexpr std::array<QByteArrayView, 14> knownMeta{
    "og:title",       "og:site_name",      "og:description",    "og:article:author", "article:author",
    "author",         "description",       "twitter:title",     "twitter:site",      "twitter:description",
    "citation_title", "citation_arxiv_id", "citation_abstract", "application-name"};

/// One line, without control, invisible and private characters, at most so long.
QString line(const QString &raw, qsizetype most)
{
    QString text;
    for (const char32_t c : raw.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isInvisible = category == QChar::Other_Format && c != 0x200d; // joins emoji
        if (QChar::isSpace(c) || category == QChar::Other_Control)
            text += u' ';
        else if (!isInvisible && category != QChar::Other_PrivateUse && !QChar::isNonCharacter(c))
            text += QChar::fromUcs4(c);
    }
    text = text.simplified();
    if (text.size() > most) {
        text.truncate(text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1);
        text += u'…';
    }
    return text;
}

QString fromRaw(const char *utf8)
{
    return QString::fromUtf8(utf8, qsizetype(qstrnlen(utf8, size_t(longestRaw))));
}

/// What a page says here and there, as it says it.
class Facts
{
public:
    /// The first of these tags that says something.
    [[nodiscard]] QString meta(std::initializer_list<const char *> names) const
    {
        for (const char *name : names) {
            if (const auto found = m_meta.constFind(name); found != m_meta.cend())
                return *found;
        }
        return {};
    }

    /// Elements by name, "title" and "h1"; by id, "#js_name"; variables, "$nickname".
    [[nodiscard]] QString text(const char *name) const { return m_texts.value(name); }
    [[nodiscard]] const QStringList &authors() const { return m_authors; }

    /// Takes in the whole tree, however deep.
    void read(const GumboNode &root)
    {
        std::vector<const GumboNode *> nodes{&root};
        while (!nodes.empty()) {
            const GumboNode &node = *nodes.back();
            nodes.pop_back();
            if (node.type != GUMBO_NODE_ELEMENT)
                continue;
            readElement(node);
            const GumboVector &children = node.v.element.children;
            for (unsigned i = children.length; i > 0; --i)
                nodes.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
        }
    }

private:
    static QByteArrayView attribute(const GumboElement &element, const char *name)
    {
        const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
        return found ? QByteArrayView(found->value) : QByteArrayView();
    }

    void readElement(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return;
        if (element.tag == GUMBO_TAG_META)
            readMeta(element);
        else if (element.tag == GUMBO_TAG_TITLE)
            keep("title", node);
        else if (element.tag == GUMBO_TAG_H1)
            keep("h1", node);
        else if (element.tag == GUMBO_TAG_SCRIPT)
            readScript(element);
        const QByteArrayView id = attribute(element, "id");
        if (id == "activity-name" || id == "js_name")
            keep('#' + id.toByteArray(), node);
    }

    void readMeta(const GumboElement &element)
    {
        const QByteArrayView content = attribute(element, "content");
        if (content.trimmed().isEmpty())
            return;
        for (const char *naming : {"property", "name", "itemprop"}) {
            const QByteArray name = attribute(element, naming).left(32).toByteArray().toLower();
            if (name == "citation_author" && m_authors.size() < mostAuthors)
                m_authors.append(fromRaw(content.data()));
            else if (std::ranges::contains(knownMeta, name) && !m_meta.contains(name))
                m_meta.insert(name, fromRaw(content.data()));
        }
    }

    void readScript(const GumboElement &element)
    {
        if (element.children.length == 0)
            return;
        const auto &child = *static_cast<const GumboNode *>(element.children.data[0]);
        if (child.type != GUMBO_NODE_TEXT && child.type != GUMBO_NODE_WHITESPACE)
            return;
        for (const char *variable : {"msg_title", "nickname", "nick_name", "msg_desc"}) {
            const QByteArray name = QByteArray("$") + variable;
            if (m_texts.contains(name))
                continue;
            if (const QByteArray text = scriptText(child.v.text.text, variable); !text.isEmpty())
                m_texts.insert(name, QString::fromUtf8(text));
        }
    }

    /// Keeps the text of an element, unless there is one by the name, or it is blank.
    void keep(const QByteArray &name, const GumboNode &root)
    {
        if (m_texts.contains(name))
            return;
        QString text;
        std::vector<const GumboNode *> nodes{&root};
        for (int looks = 0; !nodes.empty() && looks < longestRaw; ++looks) {
            const GumboNode &node = *nodes.back();
            nodes.pop_back();
            if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
                text += fromRaw(node.v.text.text);
                if (text.size() > longestRaw)
                    break;
            } else if (node.type == GUMBO_NODE_ELEMENT && node.v.element.tag != GUMBO_TAG_SCRIPT) {
                const GumboVector &children = node.v.element.children;
                for (unsigned i = children.length; i > 0; --i)
                    nodes.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
            }
        }
        if (!text.trimmed().isEmpty())
            m_texts.insert(name, text);
    }

    QHash<QByteArray, QString> m_meta;
    QHash<QByteArray, QString> m_texts;
    QStringList m_authors;
};

bool readInto(Facts &facts, const QByteArray &utf8, std::chrono::milliseconds time)
{
    RenderOptions options;
    options.timeBudget = time;
    Budget budget(options);
    HtmlParser parser(budget);
    const GumboOutput *tree = parser.parse(utf8, HtmlParser::Kind::Document);
    if (tree)
        facts.read(*tree->root);
    return tree != nullptr;
}

// What HTML does not allow, and the parser would show as U+FFFD or, NUL, take for the end of a value.
bool isControl(QChar c)
{
    const bool isLayout = c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
    return (c.category() == QChar::Other_Control && !isLayout) || QChar::isNonCharacter(c.unicode());
}

QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (!line(value, longestTitle).isEmpty())
            return value;
    }
    return {};
}

/// Without " - Site", " | Site", "_Site" at its end, unless nothing else is left.
QString withoutSite(const QString &title, const QString &site)
{
    if (site.isEmpty() || !title.endsWith(site))
        return title;
    const QString rest = title.chopped(site.size()).trimmed();
    if (rest.isEmpty() || !u"-–—|_·｜丨"_s.contains(rest.back()))
        return title;
    const QString plain = rest.chopped(1).trimmed();
    return plain.isEmpty() ? title : plain;
}

void judgeWeixin(PageMetadata &page, const Facts &facts)
{
    page.source = line(firstOf({facts.text("$nickname"), facts.text("$nick_name"), facts.text("#js_name"),
                                facts.meta({"og:article:author", "author"})}),
                       longestName);
}

void judgeGitHub(PageMetadata &page)
{
    static const QRegularExpression repository(u"^(?:GitHub - )?([\\w-]{1,39}/[\\w.-]{1,100})(?::\\s+(.*))?$"_s);
    static const QRegularExpression advertisement(
        u"\\s*(Contribute to \\S+ development by creating an account on GitHub\\.|- [\\w-]+/[\\w.-]+)$"_s);
    page.source.clear();
    page.description.remove(advertisement);
    page.title = withoutSite(page.title, u"GitHub"_s);
    const auto match = repository.match(page.title);
    if (!match.hasMatch())
        return;
    page.repo = match.captured(1);
    const QString about = match.captured(2).isEmpty() ? page.description : match.captured(2);
    page.title = line(about.isEmpty() ? page.repo : page.repo + u": "_s + about, longestTitle);
}

void judgePaper(PageMetadata &page, const Facts &facts)
{
    static const QRegularExpression number(u"^(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?$"_s);
    static const QRegularExpression numbered(u"^\\[(\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})(?:v\\d+)?\\]\\s+(.+)$"_s);
    const auto match = numbered.match(page.title);
    if (match.hasMatch())
        page.title = match.captured(2);
    page.arxivId = number.match(facts.meta({"citation_arxiv_id"}).trimmed()).captured(1);
    if (page.arxivId.isEmpty())
        page.arxivId = match.captured(1);
    if (!page.arxivId.isEmpty())
        page.source.clear();
    for (const QString &author : facts.authors()) {
        const QStringList parts = line(author, longestName).split(u',');
        const QString name = parts.size() == 2 ? line(parts.at(1) + u' ' + parts.at(0), longestName) : parts.join(u',');
        if (!name.isEmpty())
            page.authors.append(name);
    }
}

PageMetadata judge(const Facts &facts)
{
    const QString site = line(facts.meta({"og:site_name"}), longestName);
    PageMetadata page;
    page.title =
        line(firstOf({facts.meta({"citation_title"}), facts.meta({"og:title"}), facts.meta({"twitter:title"}),
                      facts.text("$msg_title"), facts.text("#activity-name"), facts.text("title"), facts.text("h1")}),
             longestTitle);
    page.description =
        line(firstOf({facts.meta({"citation_abstract"}), facts.meta({"og:description"}), facts.meta({"description"}),
                      facts.meta({"twitter:description"}), facts.text("$msg_desc")}),
             longestDescription);
    QString author = line(facts.meta({"article:author", "author"}), longestName);
    if (author.contains("://"_L1))
        author.clear(); // a profile
    page.source = firstOf({site, author, line(facts.meta({"application-name"}), longestName)});

    const bool isWeixin =
        site == u"微信公众平台" || !facts.text("$msg_title").isEmpty() || !facts.text("#activity-name").isEmpty();
    const bool isZhihu = site.startsWith(u"知乎") || page.title.endsWith(u" - 知乎"_s);
    if (isWeixin)
        judgeWeixin(page, facts);
    else if (isZhihu)
        page.source = u"知乎"_s;
    else if (site == "GitHub"_L1 || page.title.startsWith("GitHub - "_L1))
        judgeGitHub(page);
    judgePaper(page, facts);
    page.title = withoutSite(page.title, isZhihu ? page.source : site);
    return page;
}

} // namespace

PageMetadata pageMetadata(const QByteArray &html, const QString &declaredCharset)
{
    QString text = decodePage(html, declaredCharset);
    std::ranges::replace_if(text, isControl, u' ');
    const QByteArray utf8 = text.toUtf8();
    Facts facts;
    for (const auto &[most, time] :
         {std::pair(utf8.size(), 150ms), std::pair(headSize, 50ms), std::pair(leastSize, 50ms)}) {
        if (readInto(facts, utf8.first(std::min(utf8.size(), most)), time))
            break;
    }
    return judge(facts);
}

} // namespace Jianbao
