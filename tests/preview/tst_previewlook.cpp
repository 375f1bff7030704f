// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/previewlook.h"
#include "support/testsupport.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

namespace {

using Variables = QHash<QString, QString>;

/// The variables of the rules with these selectors, later ones first to be asked.
Variables variablesOf(const QStringList &selectors)
{
    QFile file(u":/preview/colors.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString css = QString::fromUtf8(file.readAll());
    Variables variables;
    for (const QString &selector : selectors) {
        static const QRegularExpression assignment(u"--([\\w-]+):\\s*([^;]+);"_s);
        const QRegularExpression rule(u"(?:^|\\n)\\s*%1 \\{([^}]*)\\}"_s.arg(QRegularExpression::escape(selector)));
        const QString body = rule.match(css).captured(1);
        for (const auto &match : assignment.globalMatch(body))
            variables.insert(match.captured(1), match.captured(2).trimmed());
    }
    return variables;
}

QColor parsedColor(const QString &value)
{
    static const QRegularExpression rgba(u"^rgba\\((\\d+), (\\d+), (\\d+), ([\\d.]+)\\)$"_s);
    const QRegularExpressionMatch match = rgba.match(value);
    if (!match.hasMatch())
        return QColor::fromString(value);
    QColor color(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    color.setAlphaF(match.captured(4).toFloat());
    return color;
}

QColor over(const QColor &top, const QColor &ground)
{
    const float alpha = top.alphaF();
    const auto mix = [alpha](float a, float b) {
        return a * alpha + b * (1 - alpha);
    };
    return QColor::fromRgbF(mix(top.redF(), ground.redF()), mix(top.greenF(), ground.greenF()),
                            mix(top.blueF(), ground.blueF()));
}

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

const QStringList light{u":root"_s};
const QStringList dark{u":root"_s, u":root.dark"_s};
const QStringList highLight{u":root"_s, u":root[data-contrast=\"high\"]"_s};
const QStringList highDark{u":root"_s, u":root.dark"_s, u":root[data-contrast=\"high\"]"_s,
                           u":root.dark[data-contrast=\"high\"]"_s};

} // namespace

class TestPreviewLook : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<QStringList>("selectors");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << light << 4.5;
        QTest::newRow("dark") << dark << 4.5;
        QTest::newRow("high contrast, light") << highLight << 7.0;
        QTest::newRow("high contrast, dark") << highDark << 7.0;
    }

    /// WCAG 2.2 §1.4.3 and §1.4.6: of every text on every ground that it can stand on.
    void textCanBeRead()
    {
        QFETCH(const QStringList, selectors);
        QFETCH(const double, least);
        const Variables variables = variablesOf(selectors);
        const auto color = [&variables](const QString &name) {
            return parsedColor(variables.value(name));
        };
        const QColor page = color(u"background"_s);
        const QColor soft = color(u"soft"_s);
        const QList<std::pair<QString, QColor>> grounds{{u"the page"_s, page},
                                                        {u"a soft ground"_s, soft},
                                                        {u"code"_s, over(color(u"code"_s), page)},
                                                        {u"code on a soft ground"_s, over(color(u"code"_s), soft)},
                                                        {u"marked text"_s, over(color(u"mark"_s), page)}};
        for (const auto &name : {u"text"_s, u"muted"_s, u"link"_s}) {
            const QColor text = color(name);
            QVERIFY2(text.isValid(), qPrintable(name));
            for (const auto &[where, ground] : grounds) {
                QVERIFY2(ground.isValid(), qPrintable(where));
                const double ratio = contrast(text, ground);
                QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(name, where).arg(ratio)));
            }
        }
    }

    void theWidgetsHaveTheColorsOfThePage_data()
    {
        QTest::addColumn<QStringList>("selectors");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("highContrast");
        QTest::newRow("light") << light << false << false;
        QTest::newRow("dark") << dark << true << false;
        QTest::newRow("high contrast, light") << highLight << false << true;
        QTest::newRow("high contrast, dark") << highDark << true << true;
    }

    void theWidgetsHaveTheColorsOfThePage()
    {
        QFETCH(const QStringList, selectors);
        QFETCH(const bool, isDark);
        QFETCH(const bool, highContrast);
        const Variables variables = variablesOf(selectors);
        PreviewLook look;
        look.highContrast = highContrast;
        QCOMPARE(groundColor(look, isDark), parsedColor(variables.value(u"background"_s)));
        QCOMPARE(mutedColor(look, isDark), parsedColor(variables.value(u"muted"_s)));
        look.width = PreviewLook::Width::Phone;
        QCOMPARE(groundColor(look, isDark), parsedColor(variables.value(u"ground"_s)));
    }

    void familiesAreStringsForThePage_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("css");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("blank") << u" \t"_s << QString();
        QTest::newRow("usual") << u"Noto Serif CJK SC"_s << u"\"Noto Serif CJK SC\""_s;
        QTest::newRow("Chinese") << u"霞鹜文楷"_s << u"\"霞鹜文楷\""_s;
        QTest::newRow("quote") << u"a\"; } html { color: red"_s << u"\"a\\\"; } html { color: red\""_s;
        QTest::newRow("backslash") << u"a\\"_s << u"\"a\\\\\""_s;
        QTest::newRow("line feed ends no string") << u"a\nb\fc"_s << u"\"abc\""_s;
        QTest::newRow("endless") << QString(1000, u'x') << u'"' + QString(200, u'x') + u'"';
    }

    void familiesAreStringsForThePage()
    {
        QFETCH(const QString, family);
        PreviewLook look;
        look.textFamily = family;
        const QJsonObject script = QJsonDocument::fromJson(toScript(look).toUtf8()).object();
        QTEST(script.value("textFamily"_L1).toString(), "css");
        QCOMPARE(script.value("codeFamily"_L1).toString(), QString());
    }

    void sizesStayWithinTheLimits()
    {
        PreviewLook look;
        look.baseSize = 4000;
        QCOMPARE(QJsonDocument::fromJson(toScript(look).toUtf8()).object().value("baseSize"_L1).toString(), u"32px"_s);
    }
};

QTEST_GUILESS_MAIN(TestPreviewLook)
#include "tst_previewlook.moc"
