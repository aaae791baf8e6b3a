// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QHBoxLayout;
class QVBoxLayout;

namespace kring::ui {

class PlainLabel;

/// A text under its label that is saved when the field is left, or with Enter. What cannot be taken stays,
/// with a sentence under it. What somebody else changes meanwhile never overwrites what is being typed.
class PlanField final : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { One, Several };

    /// Takes what was typed and says what is wrong with it, or nothing.
    using Submit = std::function<QString(const QString& typed)>;

    /// `name` is what its draft is called. An empty label leaves it out; the field is then named `spoken`.
    PlanField(const Theme& theme, const QString& name, const QString& label, Lines lines, Submit submit,
              QWidget* parent = nullptr, const QString& spoken = {});

    QString name() const { return m_name; }

    /// What is saved.
    void setValue(const QString& value);
    /// Other words than are saved stand in the field; null while they do not.
    QString halfTyped() const;
    /// What is saved of another session, and what was left half-typed; null for nothing.
    void open(const QString& value, const QString& typed);

    void setHint(const QString& hint);
    void setReadOnly(bool readOnly);

    /// Unless it says so, a field is saved when it is left; this one only with Enter.
    void saveOnlyWithEnter() { m_savesOnLeaving = false; }

    /// Saves what was typed; false when it cannot be taken.
    bool finish();

    QWidget& input() const;

signals:
    void typing();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QString text() const;
    void setText(const QString& text);
    void complain(const QString& sentence);

    QString m_name;
    Submit m_submit;
    QString m_value;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    PlainLabel* m_complaint;
    bool m_savesOnLeaving = true;
};

} // namespace kring::ui
