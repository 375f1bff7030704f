// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmlnormaliser.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &blockTags()
{
    static const QString names =
        u"article header aside hgroup blockquote hr iframe body li map button object canvas ol caption output col p "
        "colgroup pre dd progress div section dl table td dt tbody embed textarea fieldset tfoot figcaption th figure "
        "thead footer tr form ul h1 h2 h3 h4 h5 h6 video script style"_s;
    const QStringList list = names.split(u' ');
    static const QSet<QString> tags(list.begin(), list.end());
    return tags;
}

QString unescaped(QString text)
{
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return text.replace(u"&#x27;"_s, u"'"_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

void removeSpaceAtEnd(QString &text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
}

/// Reads HTML piece by piece.
class Normaliser
{
public:
    QString run(const QString &html)
    {
        // Comments, declarations, instructions and CDATA stay as they are.
        static const QRegularExpression piece(
            u"<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?\\]\\]>|<![A-Za-z][^>]*>|"
            "<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\\s+[^\\s\"'>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*)"
            "\\s*(/?)>"_s,
            QRegularExpression::DotMatchesEverythingOption);
        qsizetype from = 0;
        for (auto found = piece.globalMatch(html); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            text(html.sliced(from, match.capturedStart() - from));
            from = match.capturedEnd();
            const QString tag = match.captured(2).toLower();
            if (tag.isEmpty())
                other(match.captured());
            else if (!match.captured(1).isEmpty())
                endTag(tag);
            else
                startTag(tag, match.captured(3), !match.captured(4).isEmpty());
        }
        text(html.sliced(from));
        return m_out.trimmed();
    }

private:
    enum class Last { Data, StartTag, EndTag, Other };

    void text(QString data)
    {
        if (data.isEmpty())
            return;
        static const QRegularExpression space(u"\\s+"_s);
        const bool afterTag = m_last == Last::StartTag || m_last == Last::EndTag;
        if (afterTag && m_lastTag == "br"_L1) {
            while (data.startsWith(u'\n'))
                data.removeFirst();
        }
        if (!m_pre)
            data.replace(space, u" "_s);
        if (afterTag && !m_pre && blockTags().contains(m_lastTag)) {
            if (data.startsWith(u' '))
                data.removeFirst();
            if (m_last == Last::EndTag)
                removeSpaceAtEnd(data);
        }
        m_out += escaped(unescaped(data));
        m_last = Last::Data;
    }

    void startTag(const QString &tag, const QString &attributes, bool closed)
    {
        if (tag == "pre"_L1)
            m_pre = true;
        if (blockTags().contains(tag))
            removeSpaceAtEnd(m_out);
        QStringList list;
        static const QRegularExpression attribute(
            u"([^\\s\"'>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?"_s);
        for (auto found = attribute.globalMatch(attributes); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString value = match.captured(2) + match.captured(3) + match.captured(4);
            list.append(match.captured(1).toLower() + u"=\""_s + escaped(unescaped(value)) + u'"');
        }
        list.sort();
        list.prepend(tag);
        m_out += u'<' + list.join(u' ') + u'>';
        m_lastTag = tag;
        m_last = closed ? Last::EndTag : Last::StartTag;
    }

    void endTag(const QString &tag)
    {
        if (tag == "pre"_L1)
            m_pre = false;
        else if (blockTags().contains(tag))
            removeSpaceAtEnd(m_out);
        m_out += u"</"_s + tag + u'>';
        m_lastTag = tag;
        m_last = Last::EndTag;
    }

    void other(const QString &piece)
    {
        m_out += piece;
        m_last = Last::Other;
    }

    QString m_out;
    QString m_lastTag;
    Last m_last = Last::StartTag;
    bool m_pre = false;
};

} // namespace

QByteArray normalisedHtml(const QByteArray &html)
{
    return Normaliser().run(QString::fromUtf8(html)).toUtf8();
}

} // namespace Jianbao::Test
