// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/findingtext.h"

#include "check/rules.h"
#include "highlight/editorcolors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

constexpr int signSize = 12;
constexpr qsizetype mostInTip = 4;
constexpr qsizetype mostFixesInTip = 3;

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Rules", text) : QString();
}

QString tipOf(const Finding &finding)
{
    QString tip = u"<p><b>%1</b>"_s.arg(finding.message.toHtmlEscaped());
    if (const Rule *rule = findRule(finding.rule))
        tip += u"<br>"_s + whyOf(*rule).toHtmlEscaped();
    qsizetype shown = 0;
    for (const Fix &fix : finding.fixes) {
        if (shown++ == mostFixesInTip)
            break;
        tip += u"<br>→ "_s + fix.title.toHtmlEscaped();
    }
    const QString rule = u"%1 · %2"_s.arg(severityText(finding.severity), finding.rule);
    return tip + u"<br><small>%1</small></p>"_s.arg(rule.toHtmlEscaped());
}

} // namespace

MarkKind markKind(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return MarkKind::Error;
    case Severity::Warning:
        return MarkKind::Warning;
    case Severity::Info:
        break;
    }
    return MarkKind::Info;
}

QList<TextMark> marksOf(const QList<Finding> &findings)
{
    QList<TextMark> marks;
    marks.reserve(findings.size());
    for (const Finding &finding : findings)
        marks.append({finding.range, markKind(finding.severity)});
    return marks;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("Error");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Info:
        break;
    }
    return Text::tr("Info");
}

QIcon severityIcon(Severity severity, bool dark)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(signSize * scale, signSize * scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const QRectF box(scale, scale, (signSize - 2) * scale, (signSize - 2) * scale);
        paintSign(painter, box, markKind(severity), markColor(markKind(severity), dark), editorColors(dark).background);
        icon.addPixmap(picture);
    }
    return icon;
}

ProblemCounts countOf(const QList<Finding> &findings)
{
    ProblemCounts counts;
    for (const Finding &finding : findings)
        counts.add(finding.severity);
    return counts;
}

QString titleOf(const Rule &rule)
{
    return translated(rule.title);
}

QString whyOf(const Rule &rule)
{
    return translated(rule.why);
}

QString fixOf(const Rule &rule)
{
    return translated(rule.fix);
}

QString findingTip(const QList<Finding> &findings)
{
    QString tip;
    for (const Finding &finding : findings.first(std::min(findings.size(), mostInTip)))
        tip += tipOf(finding);
    const int more = int(findings.size() - mostInTip);
    return more > 0 ? tip + u"<p>%1</p>"_s.arg(Text::tr("and %n more", nullptr, more)) : tip;
}

} // namespace Jianbao
