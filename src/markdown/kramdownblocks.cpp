// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/kramdownblocks.h"

#include "markdown/budget.h"
#include "markdown/htmltext.h"
#include "markdown/sanitiser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUtf8StringView>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Makes blocks of what the script says about them; what it says is as hostile as the text was.
class Reader
{
public:
    Reader(const RenderOptions &options, int linesBefore)
        : m_options(options)
        , m_budget(options)
        , m_linesBefore(linesBefore)
    {
    }

    [[nodiscard]] Result<QList<Block>> read(const QJsonArray &values)
    {
        QList<Block> blocks;
        blocks.reserve(values.size());
        for (const QJsonValue &value : values) {
            const QJsonObject object = value.toObject();
            Block made = block(object);
            if (object.contains("list"_L1))
                readList(object, made);
            else
                made.html = clean(object).trimmed();
            if (m_isOver || !m_budget.timeLeft())
                return std::unexpected(m_budget.error());
            blocks.append(std::move(made));
        }
        return blocks;
    }

private:
    [[nodiscard]] Block block(const QJsonObject &object) const
    {
        const int first = std::max(1, object.value("first"_L1).toInt());
        const int last = std::max(first, object.value("last"_L1).toInt());
        return {.lines = {first + m_linesBefore, last + m_linesBefore}, .html = {}, .listTag = {}, .items = {}};
    }

    void readList(const QJsonObject &object, Block &list)
    {
        const QByteArray tag = object.value("list"_L1).toString().toUtf8();
        const bool isOrdered = tag.startsWith("<ol");
        const QByteArray end = isOrdered ? "</ol>" : "</ul>";
        const QByteArray plain = isOrdered ? "<ol>" : "<ul>";
        const QByteArray whole = sanitised(tag + end);
        const bool isWhole = whole.startsWith(plain.first(3)) && whole.endsWith(end);
        list.listTag = isWhole ? whole.chopped(end.size()) : plain;
        const QJsonArray items = object.value("items"_L1).toArray();
        for (const QJsonValue &value : items) {
            Block item = block(value.toObject());
            item.html = "<li data-line=\"0\">" + clean(value.toObject()).trimmed() + "</li>";
            list.items.append(std::move(item));
        }
    }

    [[nodiscard]] QByteArray clean(const QJsonObject &object)
    {
        return sanitised(object.value("html"_L1).toString().toUtf8());
    }

    [[nodiscard]] QByteArray sanitised(const QByteArray &html)
    {
        std::optional<QByteArray> result = sanitise(html, m_options, m_budget);
        m_isOver = m_isOver || !result;
        return result.value_or(QByteArray());
    }

    const RenderOptions &m_options;
    Budget m_budget;
    int m_linesBefore;
    bool m_isOver = false;
};

} // namespace

QByteArray textForKramdown(QByteArrayView markdown)
{
    QByteArray text =
        QUtf8StringView(markdown).isValidUtf8() ? markdown.toByteArray() : QString::fromUtf8(markdown).toUtf8();
    constexpr QByteArrayView replacement("\xef\xbf\xbd");
    text.replace('\0', replacement);
    text.replace(ownMark, replacement);
    return text;
}

Result<QList<Block>> blocksOfKramdown(const QByteArray &json, const RenderOptions &options, int linesBefore)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    if (answer.contains("blocks"_L1))
        return Reader(options, linesBefore).read(answer.value("blocks"_L1).toArray());
    return std::unexpected(Error{.code = ErrorCode::Malformed,
                                 .message = QCoreApplication::translate("Kramdown", "kramdown failed on this text: %1")
                                                .arg(answer.value("error"_L1).toString(u"no blocks in its answer"_s)),
                                 .path = {}});
}

} // namespace Jianbao
