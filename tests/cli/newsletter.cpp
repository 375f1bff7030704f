// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/newsletter.h"

#include "support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray issueText =
    "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-02-03)\n\n**关注部署**  \n\n"
    "> 导读：本期9条。【新闻】甲；【论文】乙；【开源】丙；【博文】丁。\n\n先是一些热身小新闻：\n\n"
    "- 高通：芯片一\n– 联发科:芯片二  \n\n## 业界新闻\n\n"
    "- [甲一 | 源](https://a.example/1)  \n摘要：一。\n"
    "- [甲二 | 源](https://a.example/2)\n摘要：二。\n"
    "- [甲三 | 源]（https://a.example/3）  \n代码：[库]（https://a.example/c）\n摘要：三。\n\n"
    "## 论文\n\n- [乙一 | 源](https://b.example/1)\n摘要：一。\n\n"
    "## 开源项目\n\n- [a/b: 丙一](https://github.com/a/b)  \n摘要：一。\n\n## 博文\n";

const QByteArray indexText = "# 嵌入式AI简报\n\n|  |  |  |  |  |\n|:--:|:--:|:--:|:--:|:--:|\n| 2 | 0 | 3 | 1 |  |\n"
                             "| | | | | [2031-01-20](./embedded-ai-report/2031-01-20.md) |\n";

} // namespace

QString cliProgram()
{
    return QStringLiteral(JIANBAO_CLI);
}

Run runProgram(const QString &program, const QStringList &arguments, const QString &folder, const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Newsletter::Newsletter()
{
    QDir(folder()).mkdir(u"embedded-ai-report"_s);
    write(issue, issueText);
    write(u"embedded-ai-report/2031-01-20.md"_s, "# 嵌入式AI简报 (2031-01-20)\n\n## 论文\n");
    write(index, indexText);
    write(notes, "新文章\n机器之心\nhttps://c.example/1\n\n第一段。\n");
}

QByteArray Newsletter::read(const QString &name) const
{
    return readAll(path(name));
}

void Newsletter::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

QMap<QString, std::pair<QByteArray, QDateTime>> Newsletter::snapshot() const
{
    QMap<QString, std::pair<QByteArray, QDateTime>> files;
    QDirIterator all(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file = all.nextFileInfo();
        files.insert(file.filePath(), {readAll(file.filePath()), file.lastModified()});
    }
    return files;
}

Run Newsletter::run(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(cliProgram(), arguments, folder(), input);
}

Run Newsletter::apply(const QByteArray &diff, const QString &subfolder) const
{
    return runProgram(u"git"_s, {u"apply"_s, u"--whitespace=nowarn"_s}, path(subfolder), diff);
}

} // namespace Jianbao::Test
