// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "safetycheck.h"

#include "htmltree.h"

#include <QSet>
#include <QString>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

QSet<QByteArray> words(const char *list)
{
    const QByteArrayList parts = QByteArray(list).split(' ');
    return {parts.begin(), parts.end()};
}

bool isSafeElement(const QByteArray &tag)
{
    static const QSet<QByteArray> safe = words("a abbr b bdo blockquote br caption cite code dd del details dfn div dl "
                                               "dt em figcaption figure font h1 h2 h3 h4 "
                                               "h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp "
                                               "small span strike strong sub summary sup table "
                                               "tbody td tfoot th thead time tr tt ul var wbr");
    return safe.contains(tag);
}

bool isSafeAttribute(const QByteArray &name)
{
    static const QSet<QByteArray> safe =
        words("abbr align alt aria-hidden aria-label axis border cellpadding cellspacing char charoff checked cite "
              "class clear "
              "color colspan compact data-line data-src datetime dir disabled height href hreflang hspace itemprop "
              "lang noshade "
              "nowrap open rowspan rules scope size span src start summary title type valign value vspace width");
    return safe.contains(name);
}

QByteArray schemeOf(const QByteArray &address)
{
    qsizetype end = 0;
    while (end < address.size() &&
           (isalnum(static_cast<unsigned char>(address.at(end))) || strchr("+-.", address.at(end))))
        ++end;
    return end > 0 && end < address.size() && address.at(end) == ':' ? address.first(end).toLower() : QByteArray();
}

bool isSafeImage(const QByteArray &address, bool remoteImages)
{
    for (const char *type : {"png", "jpeg", "gif", "webp"}) {
        if (address.toLower().startsWith(QByteArray("data:image/").append(type)))
            return true;
    }
    return address.isEmpty() || address.startsWith("jianbao-preview://repository/") ||
           (remoteImages && address.startsWith("jianbao-preview://remote/http"));
}

// Why an attribute is not safe, or nothing.
QString fault(const HtmlElement &element, const QByteArray &name, const QByteArray &value, bool remoteImages)
{
    const bool controls = std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    if (!isSafeAttribute(name))
        return u"attribute"_s;
    const qsizetype query = value.startsWith("mailto:") ? value.indexOf('?') : -1;
    const bool attaches = query >= 0 && value.sliced(query).toLower().contains("attach");
    if (name == "href" && (controls || !QSet<QByteArray>{"", "http", "https", "mailto"}.contains(schemeOf(value)) ||
                           element.tag != "a" || value.startsWith("//") || attaches))
        return u"link"_s;
    if (name == "src" && (controls || element.tag != "img" || !isSafeImage(value, remoteImages)))
        return u"image"_s;
    if ((name == "data-src" || name == "cite") && !QSet<QByteArray>{"http", "https"}.contains(schemeOf(value)))
        return u"remote address"_s;
    if (name == "class" && !value.startsWith("language-") && !value.startsWith("remote-image") &&
        value != "refused-image")
        return u"class"_s;
    if (name == "data-line" &&
        (value.isEmpty() || !std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })))
        return u"line"_s;
    return {};
}

} // namespace

QStringList violations(const QByteArray &html, bool remoteImages)
{
    QStringList found;
    forEachElement(html, [&found, remoteImages](const HtmlElement &element) {
        const bool checkbox = element.attributes.value("type") == "checkbox" && element.attributes.contains("disabled");
        if (!isSafeElement(element.tag) || (element.tag == "input" && !checkbox))
            found.append(u"element "_s + QString::fromUtf8(element.tag));
        for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
            const QString wrong = fault(element, it.key(), it.value(), remoteImages);
            if (!wrong.isEmpty())
                found.append(wrong + u' ' + QString::fromUtf8(it.key() + "=" + it.value()));
        }
    });
    // Behind it, a page goes on where it was.
    QStringList outermost = treeOf("<main>" + html + "</main><footer></footer>");
    outermost.removeIf([](const QString &line) { return line.startsWith(u' '); });
    if (outermost != QStringList{u"<main>"_s, u"<footer>"_s})
        found.append(u"reaches out of its place"_s);
    return found;
}

} // namespace Jianbao::Test
