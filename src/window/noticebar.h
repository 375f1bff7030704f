// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace Jianbao {

class FlowLayout;

/// A slim bar above the editor that tells one thing about the open file and offers what can be done about it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    /// A button of the bar. Choosing it hides the bar first.
    struct Choice
    {
        QString text;
        std::function<void()> chosen;
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Replaces whatever is shown. A close button is always there.
    void show(Kind kind, const QString &message, const QList<Choice> &choices = {});
    [[nodiscard]] QString message() const;
    /// Gives the focus to the first button, for keys alone. @return false: the bar is not shown
    bool focusChoices();
    /// Hides the bar; if it has the focus, that goes to the parent.
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    Kind m_kind = Kind::Information;
    bool m_dark = false;
    QLabel *m_icon;
    QLabel *m_message;
    FlowLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace Jianbao
