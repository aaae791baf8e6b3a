// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SheetDrafts.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kring::ui {

SheetDrafts::SheetDrafts(workspace::Workspace& workspace, AnyId owner, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_owner{owner.value}
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &SheetDrafts::keep);
}

QString SheetDrafts::draftOf(const QString& name) const
{
    return m_workspace.draft(m_owner, name);
}

void SheetDrafts::add(const QString& name, QLineEdit& field)
{
    const QString kept = draftOf(name);
    m_fields.push_back({name, [&field] { return field.text(); }, field.text(), kept});
    if (!kept.isEmpty())
        field.setText(kept);
    connect(&field, &QLineEdit::textChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void SheetDrafts::add(const QString& name, QPlainTextEdit& field)
{
    const QString kept = draftOf(name);
    m_fields.push_back({name, [&field] { return field.toPlainText(); }, field.toPlainText(), kept});
    if (!kept.isEmpty())
        field.setPlainText(kept);
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void SheetDrafts::save(Field& field, const QString& text)
{
    if (text == field.kept || !m_workspace.isWritable())
        return;
    const auto outcome = m_workspace.saveDraft(m_owner, field.name, text);
    if (outcome)
        field.kept = text;
    else if (outcome.failure().reason == Failure::Reason::Busy)
        m_soon.start();
    else
        emit failed(outcome.failure().sentence);
}

void SheetDrafts::keep()
{
    m_soon.stop();
    for (Field& field : m_fields) {
        const QString text = field.text();
        save(field, text == field.beginning ? QString() : text);
    }
}

void SheetDrafts::forget()
{
    m_soon.stop();
    for (Field& field : m_fields) {
        field.beginning = field.text();
        save(field, {});
    }
}

} // namespace kring::ui
