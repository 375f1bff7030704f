// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/preferencesdialog.h"

#include "editor/fonts.h"
#include "ui_preferencesdialog.h"

#include <QPushButton>

namespace Jianbao {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_given(preferences)
    , m_form(std::make_unique<Ui::PreferencesDialog>())
{
    m_form->setupUi(this);
    m_form->theme->addItem(tr("Like the system"), QVariant::fromValue(int(Preferences::Theme::System)));
    m_form->theme->addItem(tr("Light"), QVariant::fromValue(int(Preferences::Theme::Light)));
    m_form->theme->addItem(tr("Dark"), QVariant::fromValue(int(Preferences::Theme::Dark)));
    m_form->language->addItem(tr("Like the system"), QString());
    m_form->language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_form->language->addItem(u"English"_s, u"en"_s);
    using Colors = Preferences::PreviewColors;
    m_form->previewColors->addItem(tr("Like the program"), QVariant::fromValue(int(Colors::LikeProgram)));
    m_form->previewColors->addItem(tr("Light"), QVariant::fromValue(int(Colors::Light)));
    m_form->previewColors->addItem(tr("Dark"), QVariant::fromValue(int(Colors::Dark)));
    m_form->previewFont->offer(false);
    m_form->previewCodeFont->offer(true);
    m_form->previewFontSize->setRange(PreviewLook::minimumBaseSize, PreviewLook::maximumBaseSize);
    m_form->previewZoom->setRange(int(minimumPreviewZoom * 100), int(maximumPreviewZoom * 100));
    show(preferences);

    connect(m_form->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        Preferences defaults;
        defaults.editorFont = standardEditorFont();
        show(defaults);
    });
    connect(m_form->language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::updateHint);
    updateHint();
}

PreferencesDialog::~PreferencesDialog() = default;

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen = m_given;
    chosen.theme = Preferences::Theme(m_form->theme->currentData().toInt());
    chosen.language = m_form->language->currentData().toString();
    if (m_form->fontFamily->currentFont().family() != m_shownFont.family())
        chosen.editorFont = m_form->fontFamily->currentFont();
    else
        chosen.editorFont = m_shown.editorFont;
    chosen.editorFont.setPointSizeF(m_form->fontSize->value());
    chosen.previewColors = Preferences::PreviewColors(m_form->previewColors->currentData().toInt());
    chosen.previewLook.highContrast = m_form->previewContrast->isChecked();
    chosen.previewLook.textFamily = m_form->previewFont->family();
    chosen.previewLook.codeFamily = m_form->previewCodeFont->family();
    chosen.previewLook.baseSize = m_form->previewFontSize->value();
    chosen.previewZoom = m_form->previewZoom->value() / 100.0;
    return chosen;
}

void PreferencesDialog::addPage(QWidget *page, const QString &title)
{
    m_form->pages->addTab(page, title);
}

void PreferencesDialog::showLastPage()
{
    m_form->pages->setCurrentIndex(m_form->pages->count() - 1);
}

void PreferencesDialog::updateHint()
{
    m_form->languageHint->setVisible(m_form->language->currentData().toString() != m_given.language);
}

void PreferencesDialog::show(const Preferences &preferences)
{
    m_form->theme->setCurrentIndex(m_form->theme->findData(int(preferences.theme)));
    m_form->language->setCurrentIndex(std::max(0, m_form->language->findData(preferences.language)));
    m_shown = preferences;
    m_form->fontFamily->setCurrentFont(preferences.editorFont);
    m_shownFont = m_form->fontFamily->currentFont();
    m_form->fontSize->setValue(preferences.editorFont.pointSizeF());
    m_form->previewColors->setCurrentIndex(m_form->previewColors->findData(int(preferences.previewColors)));
    m_form->previewContrast->setChecked(preferences.previewLook.highContrast);
    m_form->previewFont->setFamily(preferences.previewLook.textFamily);
    m_form->previewCodeFont->setFamily(preferences.previewLook.codeFamily);
    m_form->previewFontSize->setValue(preferences.previewLook.baseSize);
    m_form->previewZoom->setValue(qRound(preferences.previewZoom * 100));
}

} // namespace Jianbao
