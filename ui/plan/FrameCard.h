// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "ui/plan/PlanField.h"
#include "ui/plan/PlannedSession.h"
#include "ui/widgets/PanelCard.h"

#include <QTimer>

class QPushButton;

namespace kring::ui {

class ChipRow;
class KeyButton;
class Segments;
class ToggleSwitch;

/// The frame of the session: what it is called and about, when, where, with whom as hosts, and how people
/// sign up. Each field is saved when it is left.
class FrameCard final : public PanelCard
{
    Q_OBJECT

public:
    FrameCard(PlannedSession& session, const Theme& theme, const session::Vocabulary& vocabulary,
              session::Language words, QWidget* parent = nullptr);

    /// Another session has been opened: its fields, and what was left half-typed in them.
    void open();

    /// Saves what can be; what cannot stays as a draft.
    void leave();

    QWidget& firstField() const { return m_title->input(); }

private:
    using Text = QString session::Session::*;

    PlanField* addText(const QString& name, const QString& label, Text text,
                       PlanField::Lines lines = PlanField::Lines::One);
    PlanField* addField(const QString& name, const QString& label, PlanField::Submit submit,
                        PlanField::Lines lines = PlanField::Lines::One, const QString& spoken = {});
    PlainLabel* addFixed(const QString& label);
    void addLabel(const QString& words, QWidget* buddy = nullptr);
    void buildHead();
    void buildWhen();
    void buildWhere();
    void buildSignUp();
    void buildMore();
    void show();
    void showWhen();
    QString valueOf(const PlanField& field) const;
    QString shownSignUp() const;
    QString submitDate(const QString& typed);
    QString submitLastDay(const QString& typed);
    QString submitTime(const QString& typed, QTime session::Session::*time);
    QString submitDeadline(const QString& typed);
    QString submitPlaces(const QString& typed);
    void choosePrecision(int index);
    void chooseConcerns();
    void keepDrafts();

    PlannedSession& m_session;
    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    QWidget* m_inside;
    class QVBoxLayout* m_column;
    std::vector<PlanField*> m_fields;
    std::vector<std::pair<PlanField*, std::function<QString(const session::Session&)>>> m_values;
    PlanField* m_title = nullptr;
    PlainLabel* m_format = nullptr;
    PlainLabel* m_seriesTheme = nullptr;
    PlanField* m_date = nullptr;
    PlanField* m_lastDay = nullptr;
    PlanField* m_start = nullptr;
    PlanField* m_end = nullptr;
    PlanField* m_theme = nullptr;
    Segments* m_precision = nullptr;
    Segments* m_mode = nullptr;
    PlainLabel* m_length = nullptr;
    QWidget* m_hostsBox = nullptr;
    ChipRow* m_hosts = nullptr;
    ToggleSwitch* m_signUp = nullptr;
    KeyButton* m_concerns = nullptr;
    KeyButton* m_cancel = nullptr;
    QTimer m_soon; ///< until half-typed words are kept
};

} // namespace kring::ui
