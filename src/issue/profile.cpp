// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <toml++/toml.hpp>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Fills a Profile from a parsed table; the first mistake is thrown as an Error and leaves through parseProfile().
class ProfileReader
{
public:
    explicit ProfileReader(const QString &path)
        : m_path(path)
    {
    }

    void read(const toml::table &table, Profile &profile) const
    {
        readString(table, "name", profile.name);
        readString(table, "folder", profile.folder);
        readString(table, "index-file", profile.indexFile);
        readString(table, "title-prefix", profile.titlePrefix);
        readString(table, "tagline", profile.tagline);
        readString(table, "lead-mark", profile.leadMark);
        readString(table, "lead-part", profile.leadPart);
        readString(table, "warm-up-intro", profile.warmUpIntro);
        readString(table, "note-mark", profile.noteMark);
        readString(table, "note", profile.note);
        readString(table, "summary-label", profile.summaryLabel);
        readString(table, "back-issues-heading", profile.backIssuesHeading);
        readList(table, "front-matter", profile.frontMatter);
        readList(table, "field-labels", profile.fieldLabels);
        readCounts(table, profile.leadCounts);
        readPattern(table, profile.filePattern);
        readTables(table, "section", profile.sections, &ProfileReader::section);
        readTables(table, "source", profile.sources, &ProfileReader::source);
        if (const toml::table *check = table["check"].as_table())
            readList(*check, "allow-links", profile.allowedLinks);
    }

private:
    [[noreturn]] void fail(const toml::node &node, const QString &what) const
    {
        const int line = int(node.source().begin.line);
        throw Error{ErrorCode::Malformed,
                    QCoreApplication::translate("Profile", "%1, line %2: %3").arg(m_path, QString::number(line), what),
                    m_path, line};
    }

    void readString(const toml::table &table, const char *key, QString &value) const
    {
        const toml::node *node = table.get(key);
        if (!node)
            return;
        if (!node->is_string())
            fail(*node,
                 QCoreApplication::translate("Profile", "“%1” must be a text in quotes").arg(QLatin1StringView(key)));
        value = QString::fromStdString(node->as_string()->get());
    }

    void readBool(const toml::table &table, const char *key, bool &value) const
    {
        const toml::node *node = table.get(key);
        if (!node)
            return;
        if (!node->is_boolean())
            fail(*node,
                 QCoreApplication::translate("Profile", "“%1” must be true or false").arg(QLatin1StringView(key)));
        value = node->as_boolean()->get();
    }

    void readList(const toml::table &table, const char *key, QStringList &values) const
    {
        const toml::node *node = table.get(key);
        if (!node)
            return;
        const toml::array *array = node->as_array();
        if (!array || (!array->empty() && !array->is_homogeneous(toml::node_type::string)))
            fail(*node,
                 QCoreApplication::translate("Profile", "“%1” must be a list of texts").arg(QLatin1StringView(key)));
        values.clear();
        for (const toml::node &element : *array)
            values.append(QString::fromStdString(element.as_string()->get()));
    }

    void readCounts(const toml::table &table, QStringList &phrases) const
    {
        readList(table, "lead-counts", phrases);
        const auto isPhrase = [](const QString &phrase) {
            return phrase.count(Profile::countPlace) == 1 && phrase.trimmed().size() > Profile::countPlace.size();
        };
        if (const toml::node *node = table.get("lead-counts"); node && !std::ranges::all_of(phrases, isPhrase))
            fail(*node, QCoreApplication::translate("Profile", "“lead-counts” must be phrases with “%1” once each")
                            .arg(Profile::countPlace));
    }

    void readPattern(const toml::table &table, QString &pattern) const
    {
        readString(table, "file-pattern", pattern);
        const QRegularExpression expression(pattern);
        const toml::node *node = table.get("file-pattern");
        if (node && (!expression.isValid() || expression.captureCount() < 1))
            fail(*node, QCoreApplication::translate(
                            "Profile", "“file-pattern” must be a regular expression with the date as its first group"));
    }

    /// [[section]] or [[source]]: if there is one, all of the values are replaced.
    template <typename Value>
    void readTables(const toml::table &table, const char *key, QList<Value> &values,
                    Value (ProfileReader::*readOne)(const toml::table &) const) const
    {
        const toml::node *node = table.get(key);
        if (!node)
            return;
        const toml::array *array = node->as_array();
        if (!array || (!array->empty() && !array->is_homogeneous(toml::node_type::table)))
            fail(*node,
                 QCoreApplication::translate("Profile", "each “%1” is written as [[%1]]").arg(QLatin1StringView(key)));
        values.clear();
        for (const toml::node &element : *array)
            values.append((this->*readOne)(*element.as_table()));
    }

    [[nodiscard]] Profile::Section section(const toml::table &table) const
    {
        Profile::Section section;
        readString(table, "id", section.id);
        readString(table, "heading", section.heading);
        readList(table, "aliases", section.aliases);
        readList(table, "marks", section.marks);
        readString(table, "icon", section.icon);
        readBool(table, "optional", section.optional);
        readBool(table, "repositories", section.repositories);
        readString(table, "note", section.note);
        if (section.id.isEmpty() || section.heading.isEmpty())
            fail(table, QCoreApplication::translate("Profile", "a section needs an “id” and a “heading”"));
        return section;
    }

    [[nodiscard]] Profile::Source source(const toml::table &table) const
    {
        Profile::Source source;
        readString(table, "name", source.name);
        readList(table, "variants", source.variants);
        if (source.name.isEmpty())
            fail(table, QCoreApplication::translate("Profile", "a source needs a “name”"));
        return source;
    }

    QString m_path;
};

[[nodiscard]] Result<Profile> read(const QByteArray &toml, const QString &path, Profile profile)
{
    try {
        const toml::table table =
            toml::parse(std::string_view(toml.constData(), size_t(toml.size())), path.toStdString());
        ProfileReader(path).read(table, profile);
        return profile;
    } catch (const toml::parse_error &mistake) {
        const int line = int(mistake.source().begin.line);
        return std::unexpected(Error{ErrorCode::Malformed,
                                     QCoreApplication::translate("Profile", "%1, line %2: %3")
                                         .arg(path, QString::number(line), QString::fromUtf8(mistake.description())),
                                     path, line});
    } catch (const Error &error) {
        return std::unexpected(error);
    }
}

} // namespace

const Profile::Section *Profile::section(QStringView heading) const
{
    const QStringView wanted = heading.trimmed();
    const auto found = std::ranges::find_if(sections, [&](const Section &candidate) {
        return candidate.heading == wanted || candidate.aliases.contains(wanted);
    });
    return found == sections.end() ? nullptr : &*found;
}

QString Profile::sectionId(QStringView heading) const
{
    const Section *found = section(heading);
    return found ? found->id : QString();
}

QString Profile::sectionIdForMark(QStringView mark) const
{
    for (const Section &section : sections) {
        if (section.marks.contains(mark))
            return section.id;
    }
    return {};
}

QString foldedSource(QStringView source)
{
    return source.toString().toCaseFolded().remove(u' ');
}

QString Profile::usualSource(QStringView source) const
{
    const QString folded = foldedSource(source);
    for (const Source &known : sources) {
        const bool isVariant = std::ranges::any_of(
            known.variants, [&](const QString &variant) { return foldedSource(variant) == folded; });
        if (isVariant || foldedSource(known.name) == folded)
            return known.name == source ? QString() : known.name;
    }
    return {};
}

const Profile &builtInProfile()
{
    static const Profile profile = [] {
        QFile file(u":/profiles/embedded-ai-report.toml"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was linked without its resources: no %s", qPrintable(file.fileName()));
        const Result<Profile> result = read(file.readAll(), file.fileName(), {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }();
    return profile;
}

Result<Profile> parseProfile(const QByteArray &toml, const QString &path)
{
    return read(toml, path, builtInProfile());
}

} // namespace Jianbao
