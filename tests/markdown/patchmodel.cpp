// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "patchmodel.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Jianbao::Test {

namespace {

Block shifted(Block block, int distance)
{
    block.lines = {block.lines.first + distance, block.lines.last + distance};
    for (Block &inner : block.items)
        inner = shifted(inner, distance);
    return block;
}

Block withLines(Block block, const QJsonArray &lines)
{
    block.lines = {lines[0].toInt(), lines[1].toInt()};
    for (qsizetype i = 0; i < block.items.size(); ++i)
        block.items[i].lines = {lines[2 * i + 2].toInt(), lines[2 * i + 3].toInt()};
    return block;
}

Block entry(const QJsonArray &json)
{
    Block block{.lines = {json[0].toInt(), json[1].toInt()}, .html = {}, .listTag = {}, .items = {}};
    (json.size() > 3 ? block.listTag : block.html) = json[2].toString().toUtf8();
    for (const QJsonValue inner : json[3].toArray())
        block.items.append(entry(inner.toArray()));
    return block;
}

/// Walks over the old list with the steps.
class Walk
{
public:
    explicit Walk(const QList<Block> &old)
        : m_old(old)
    {
    }

    [[nodiscard]] QList<Block> run(const QJsonArray &steps)
    {
        QList<Block> result;
        for (const QJsonValue step : steps)
            take(step.toArray(), result);
        return result + m_old.sliced(m_next);
    }

private:
    const Block &next()
    {
        if (m_next >= m_old.size())
            qFatal("the patch goes on behind the last block");
        return m_old[m_next++];
    }

    void take(const QJsonArray &step, QList<Block> &result)
    {
        switch (step[0].toInt()) {
        case 0:
            for (int i = 0; i < step[1].toInt(); ++i)
                result.append(shifted(next(), step[2].toInt()));
            break;
        case 1:
            result.append(withLines(next(), step[1].toArray()));
            break;
        case 2:
            for (int i = 0; i < step[1].toInt(); ++i)
                next();
            break;
        case 3:
            result.append(entry(step[1].toArray()));
            break;
        case 4:
            next();
            result.append(entry(step[1].toArray()));
            break;
        case 5: {
            Block block = next();
            block.lines = {step[1].toInt(), step[2].toInt()};
            block.items = Walk(block.items).run(step[3].toArray());
            result.append(block);
            break;
        }
        default:
            qFatal("unknown step");
        }
    }

    const QList<Block> m_old;
    qsizetype m_next = 0;
};

} // namespace

QList<Block> patched(const QList<Block> &blocks, const QByteArray &patch)
{
    QJsonParseError error;
    const QJsonDocument steps = QJsonDocument::fromJson(patch, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("not JSON: %s", patch.constData());
    return Walk(blocks).run(steps.array());
}

} // namespace Jianbao::Test
