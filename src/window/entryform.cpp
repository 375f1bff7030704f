// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entryform.h"

#include "highlight/palette.h"
#include "issue/itemlines.h"
#include "issue/linesyntax.h"
#include "issue/sectionguess.h"
#include "ui_entryform.h"

#include <QCompleter>
#include <QEvent>
#include <QFontInfo>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QUrl>

#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A new text; @param fresh of another entry: else it can be undone, and a text that is the same keeps its caret.
void setLine(QLineEdit *field, const QString &text, bool fresh)
{
    if (fresh) {
        field->setText(text);
        field->setCursorPosition(0); // the start of a long one says more than its end
    } else if (field->text() != text) {
        field->selectAll();
        field->insert(text);
        field->setCursorPosition(0);
    }
}

/// With a family by name, so that one added for Chinese comes behind it.
QFont namedFont(QFont font)
{
    font.setFamilies({QFontInfo(font).family()});
    return font;
}

QPalette hintColors(QPalette palette, bool isWarning)
{
    const QColor warning = isDark(palette) ? QColor(0xe3, 0xb3, 0x41) : QColor(0x9a, 0x5b, 0x00);
    const QColor dim = mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.7F);
    palette.setColor(QPalette::WindowText, isWarning ? warning : dim);
    return palette;
}

} // namespace

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_sources(new QStringListModel(this))
    , m_form(std::make_unique<Ui::EntryForm>())
{
    m_form->setupUi(this);
    auto *completer = new QCompleter(m_sources, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_form->source->setCompleter(completer);

    m_form->body->setPreferredFont(namedFont(font()));
    m_form->body->setShowLineNumbers(false);
    m_form->body->setShowTrailingSpaces(false);
    m_form->body->setWrapLines(true);
    m_form->progress->hide();
    for (QLabel *hint : {m_form->urlHint, m_form->titleHint}) {
        QSizePolicy policy = hint->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // what stands below must not jump while one types
        hint->setSizePolicy(policy);
        hint->setMinimumHeight(fontMetrics().height());
    }
    m_form->bodyLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->fieldsLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->grid->setRowStretch(14, 1);
    for (QLabel *label : {m_form->fieldsLabel, m_form->bodyLabel})
        label->setContentsMargins(0, 5, 0, 0); // on one line with the text beside it
    joinFields();
    joinOffers();
    updateColors();
    setFetching(false, {});
}

EntryForm::~EntryForm() = default;

void EntryForm::setProfile(const Profile &profile)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_profile = &profile;
    m_form->section->clear();
    for (const Profile::Section &section : profile.sections)
        m_form->section->addItem(section.heading, section.id);
    QStringList labels = profile.fieldLabels;
    labels.removeAll(profile.summaryLabel);
    m_form->fields->setLabels(labels);
}

void EntryForm::setSources(const QStringList &sources)
{
    m_sources->setStringList(sources);
}

void EntryForm::setSectionShown(bool shown)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_form->sectionLabel), static_cast<QWidget *>(m_form->section),
                            static_cast<QWidget *>(m_form->sectionHint)})
        widget->setVisible(shown);
}

void EntryForm::setState(const EntryState &state)
{
    m_state = state;
    showFields(true);
}

void EntryForm::updateState(const EntryState &state)
{
    m_state = state;
    showFields(false);
}

void EntryForm::setProblems(const EntryProblems &problems)
{
    m_problems = problems;
    showNotes();
}

void EntryForm::setFetching(bool fetching, const QString &progress)
{
    m_isFetching = fetching;
    m_progress = progress;
    m_form->progress->setVisible(fetching);
    m_form->fetch->setText(fetching ? tr("Stop") : tr("&Fetch Title"));
    m_form->fetch->setToolTip(fetching ? tr("Do not wait for the page any longer (Esc)")
                                       : tr("Load the page and see what it says of itself"));
    m_form->fetch->setEnabled(fetching || isWebAddress(m_state.draft.url));
    showNotes();
}

void EntryForm::focusFirstEmpty()
{
    QLineEdit *field = m_state.draft.url.isEmpty() ? m_form->url : m_form->title;
    field->setFocus(Qt::OtherFocusReason);
}

void EntryForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void EntryForm::joinFields()
{
    const auto onText = [this](QLineEdit *field, auto take) {
        connect(field, &QLineEdit::textChanged, this, [this, take](const QString &text) {
            if (m_isShowing)
                return;
            take(m_state.draft, text);
            edited();
        });
    };
    onText(m_form->url, [](ItemDraft &draft, const QString &text) { draft.url = text; });
    onText(m_form->title, [](ItemDraft &draft, const QString &text) { draft.title = text; });
    onText(m_form->source, [](ItemDraft &draft, const QString &text) { draft.source = text; });
    onText(m_form->tags, [](ItemDraft &draft, const QString &text) { draft.tags = tagsOfLine(text); });
    connect(m_form->url, &QLineEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        if (m_isFetching)
            Q_EMIT fetchCancelled();
        m_state.note.clear(); // it was about another page
        setFetching(false, {});
    });
    connect(m_form->fields, &EntryFields::changed, this, [this] {
        m_state.draft.fields = m_form->fields->fields();
        edited();
    });
    connect(m_form->body, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        m_state.draft.body = bodyOfText(m_form->body->text());
        edited();
    });
    connect(m_form->section, &QComboBox::activated, this, [this](int index) {
        m_state.draft.sectionId = m_form->section->itemData(index).toString();
        m_state.isSectionGuessed = false;
        m_state.isSectionUnsure = false;
        edited();
    });
    connect(m_form->fetch, &QPushButton::clicked, this, &EntryForm::fetchOrCancel);
}

void EntryForm::joinOffers()
{
    const auto onOffer = [this](EntryOffer *offer, const QLabel *label, auto take, auto forget) {
        offer->setFieldName(QString(label->text()).remove(u'&').remove(u':'));
        const auto decide = [this, forget](bool taken, const auto &takeIt) {
            if (taken)
                takeIt();
            forget(m_state.offer);
            if (m_state.offer == FetchedEntry())
                m_state.note.clear(); // it asked for the choice
            showFields(false);
            edited();
        };
        connect(offer, &EntryOffer::taken, this, [decide, take] { decide(true, take); });
        connect(offer, &EntryOffer::declined, this, [decide, take] { decide(false, take); });
    };
    onOffer(
        m_form->titleOffer, m_form->titleLabel, [this] { m_state.draft.title = m_state.offer.title; },
        [](FetchedEntry &offer) { offer.title.clear(); });
    onOffer(
        m_form->sourceOffer, m_form->sourceLabel, [this] { m_state.draft.source = m_state.offer.source; },
        [](FetchedEntry &offer) { offer.source.clear(); });
    onOffer(
        m_form->tagsOffer, m_form->tagsLabel, [this] { m_state.draft.tags = m_state.offer.tags; },
        [](FetchedEntry &offer) { offer.tags.clear(); });
    onOffer(
        m_form->bodyOffer, m_form->bodyLabel, [this] { m_state.draft.body = {m_state.offer.description}; },
        [](FetchedEntry &offer) { offer.description.clear(); });
}

/// After whatever the user did.
void EntryForm::edited()
{
    if (m_state.isSectionGuessed)
        guessSection(m_state, *m_profile);
    showSection();
    m_form->fetch->setEnabled(m_isFetching || isWebAddress(m_state.draft.url));
    Q_EMIT changed();
}

void EntryForm::showFields(bool fresh)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ItemDraft &draft = m_state.draft;
    setLine(m_form->url, draft.url, fresh);
    setLine(m_form->title, draft.title, fresh);
    setLine(m_form->source, draft.source, fresh);
    if (fresh || tagsOfLine(m_form->tags->text()) != draft.tags)
        setLine(m_form->tags, tagLine(draft.tags), fresh);
    if (fresh)
        m_form->fields->setFields(draft.fields);
    const QString body = draft.body.join(u'\n');
    if (fresh)
        m_form->body->setText(body);
    else if (bodyOfText(m_form->body->text()) != draft.body)
        m_form->body->replaceText(body);
    m_form->fetch->setEnabled(m_isFetching || isWebAddress(draft.url));
    showSection();
    showOffers();
    showNotes();
}

void EntryForm::showSection()
{
    m_form->section->setCurrentIndex(m_form->section->findData(m_state.draft.sectionId));
    const bool isBlank = m_state.draft.title.isEmpty() && m_state.draft.url.isEmpty();
    const bool isUnsure = m_state.isSectionUnsure && !isBlank;
    QString hint;
    if (m_state.isSectionGuessed && !isBlank)
        hint = isUnsure ? tr("not known, please check") : tr("guessed");
    m_form->sectionHint->setText(hint);
    m_form->section->setAccessibleDescription(hint);
    m_form->sectionHint->setPalette(hintColors(palette(), isUnsure));
}

void EntryForm::showOffers()
{
    m_form->titleOffer->setText(m_state.offer.title);
    m_form->sourceOffer->setText(m_state.offer.source);
    m_form->tagsOffer->setText(tagLine(m_state.offer.tags));
    m_form->bodyOffer->setText(m_state.offer.description);
}

/// One line below the link: what is going on, else what came of it, else what is wrong. What is just not there yet is
/// no fault.
void EntryForm::showNotes()
{
    if (m_isFetching)
        setHint(m_form->urlHint, m_form->url, m_progress, false);
    else if (!m_state.note.isEmpty())
        setHint(m_form->urlHint, m_form->url, m_state.note, m_state.isNoteError);
    else
        setHint(m_form->urlHint, m_form->url, m_problems.url, !m_state.draft.url.isEmpty());
    setHint(m_form->titleHint, m_form->title, m_problems.title, !m_state.draft.title.isEmpty());
}

void EntryForm::setHint(QLabel *label, QWidget *field, const QString &text, bool isWarning)
{
    label->setPalette(hintColors(palette(), isWarning));
    label->setText(text);
    label->setVisible(!text.isEmpty());
    field->setAccessibleDescription(text);
}

void EntryForm::updateColors()
{
    m_form->body->setDark(isDark(palette()));
    if (m_profile)
        showSection();
    showNotes();
}

void EntryForm::fetchOrCancel()
{
    if (m_isFetching)
        Q_EMIT fetchCancelled();
    else
        Q_EMIT fetchRequested(QUrl(m_state.draft.url.trimmed(), QUrl::StrictMode));
}

QString tagLine(const QStringList &tags)
{
    return tags.join(u", "_s);
}

QStringList tagsOfLine(const QString &line)
{
    static const QRegularExpression comma(uR"(\s*[,，、;；]\s*)"_s);
    return line.trimmed().split(comma, Qt::SkipEmptyParts);
}

QStringList bodyOfText(const QString &text)
{
    QStringList body;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        while (!line.isEmpty() && isSpace(line.back()))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if (body.isEmpty() && isBlankLine(lines.first()) && standsBelowLabel(line))
            body.append(QString());
        body.append(line);
    }
    return body;
}

} // namespace Jianbao
