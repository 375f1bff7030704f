// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT

// typist FILE STATE SEED: opens the file and types into it until it is killed, as the editor does: a journal is noted
// at each key, and the file is saved now and then. Before each step a line on standard output, unbuffered:
//   key MS HASH    from now on the text has this hash (of its UTF-8)
//   save MS HASH   the text is being saved
//   saved MS HASH  it is in the file
//   failed MS TEXT something did not go well
// MS is of the monotonic clock.
#include "repository/journalkeeper.h"
#include "repository/textfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

class Typist : public QObject
{
public:
    Typist(TextFile file, const StateFolder &state, quint32 seed)
        : m_random(seed)
        , m_file(std::move(file))
        , m_text(m_file.source().text())
        , m_keeper(state)
        , m_journal(m_keeper.add([this] { return m_text; }))
    {
        m_journal->setBase({m_file.path(), {}, m_file.source().bytes()});
        connect(m_journal.get(), &DocumentJournal::failed, this,
                [](const Error &error) { say("failed", error.message.toUtf8()); });
        connect(&m_timer, &QTimer::timeout, this, &Typist::step);
        m_timer.start(1);
    }

private:
    static void say(const char *what, const QByteArray &which)
    {
        const qint64 now = QDeadlineTimer::current().deadline();
        std::printf("%s %lld %s\n", what, static_cast<long long>(now), which.constData());
    }
    [[nodiscard]] QByteArray hash() const
    {
        return QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256).toHex();
    }

    void step()
    {
        m_timer.start(m_random.bounded(5, 40));
        if (m_random.bounded(40) == 0)
            save();
        else
            type();
    }

    void type()
    {
        const qsizetype from = m_random.bounded(m_text.size() + 1);
        switch (m_random.bounded(10)) {
        case 0: // cut a line or so
            m_text.remove(from, m_random.bounded(80));
            break;
        case 1: // paste
            m_text.insert(from, u"- [新条目：标题 | 来源](https://example.org)\n摘要：……  \n"_s.repeated(
                                    m_random.bounded(1, 20)));
            break;
        default:
            m_text.insert(from, QChar(m_random.bounded(0x4E00, 0x9FA0)));
        }
        say("key", hash());
        m_journal->noteChange();
    }

    void save()
    {
        say("save", hash());
        if (const auto saved = m_file.save(m_text); !saved) {
            say("failed", saved.error().message.toUtf8());
            return;
        }
        say("saved", hash());
        m_journal->setBase({m_file.path(), {}, m_file.source().bytes()});
        m_journal->clear();
    }

    QRandomGenerator m_random;
    TextFile m_file;
    QString m_text;
    JournalKeeper m_keeper;
    std::unique_ptr<DocumentJournal> m_journal;
    QTimer m_timer;
};

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    auto file = TextFile::open(QFile::decodeName(argv[1]));
    if (!file)
        return 3;
    const Typist typist(std::move(*file), StateFolder(QFile::decodeName(argv[2])), QByteArray(argv[3]).toUInt());
    return QCoreApplication::exec();
}
