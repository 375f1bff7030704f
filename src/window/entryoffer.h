// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Jianbao {

/// A line below a field: what the page has for it, with the choice to take it or not. Hidden where there is nothing.
class EntryOffer : public QWidget
{
    Q_OBJECT

public:
    explicit EntryOffer(QWidget *parent = nullptr);

    /// @param text empty hides the line
    void setText(const QString &text);
    /// What the field is called, for screen readers.
    void setFieldName(const QString &name);

Q_SIGNALS:
    void taken();
    void declined();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateLabel();

    QString m_text;
    QLabel *m_label;
    QPushButton *m_take;
    QPushButton *m_keep;
};

} // namespace Jianbao
