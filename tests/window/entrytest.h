// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editor.h"
#include "support/testsupport.h"
#include "window/entrydialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

using Mode = EntryDialog::Mode;

inline ItemDraft newsDraft()
{
    return {u"news"_s,
            {},
            u"某公司发布端侧芯片"_s,
            u"量子位"_s,
            u"https://example.org/chip"_s,
            {{u"论文"_s, u"https://example.org/paper"_s}, {u"代码"_s, u"https://example.org/code"_s}},
            {u"算力翻倍。"_s, u"后续："_s, u"    1. 开源；"_s}};
}

inline ItemDraft plainDraft(const QString &title, const QString &url)
{
    ItemDraft draft;
    draft.sectionId = u"news"_s;
    draft.title = title;
    draft.url = url;
    return draft;
}

/// A dialog on screen, and what is in it.
class Shown
{
public:
    explicit Shown(const QList<ItemDraft> &drafts = {}, Mode mode = Mode::New)
        : dialog(builtInProfile(), drafts, mode)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog does not get the focus");
    }
    ~Shown() { dialog.done(QDialog::Rejected); }
    Q_DISABLE_COPY_MOVE(Shown)

    template <typename Widget = QLineEdit>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        auto *widget = dialog.findChild<Widget *>(name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    void press(const QString &name) const { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString hint(const QString &name) const
    {
        const auto *label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString markdown() const { return part<Editor>(u"markdown"_s)->text(); }
    [[nodiscard]] ItemDraft draft() const { return dialog.accepted().value(0); }

    EntryDialog dialog;
};

/// What an input method commits.
inline void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent committing;
    committing.setCommitString(text);
    QApplication::sendEvent(widget, &committing);
}

/// As an input method does: composed in place, then committed.
inline void compose(QWidget *widget, const QString &text)
{
    QInputMethodEvent composing(u"pin yin"_s, {});
    QApplication::sendEvent(widget, &composing);
    commit(widget, text);
}

/// By keys; by an input method what no key has.
inline void type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_End);
    for (const QChar c : text) {
        if (c.unicode() < 128)
            QTest::keyClick(widget, c.toLatin1());
        else
            commit(widget, c);
    }
}

} // namespace Jianbao::Test
