// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SessionRecord.h"
#include "core/session/Vocabulary.h"
#include "ui/widgets/PanelCard.h"

namespace kring::ui {

class LinkButton;

/// Who is invited: by side of the table and perspective, each of them as a disc with letters.
class PeopleCard final : public PanelCard
{
    Q_OBJECT

public:
    PeopleCard(const Theme& theme, const session::Vocabulary& vocabulary, session::Language words,
               QWidget* parent = nullptr);

    void show(const session::SessionRecord& record);

signals:
    void inviteWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row
    {
        bool isSide = false;
        QString word;
        QString perspective;
        QStringList initials; ///< of each, the names beside them in `names`
        QStringList names;
        int count = 0;
        int top = 0;
    };

    void addSide(const session::SessionRecord& record, session::Side side);
    int firstDisc(const Row& row) const;
    int discsShown(const Row& row) const;

    const session::Vocabulary& m_vocabulary;
    session::Language m_words;
    std::vector<Row> m_rows;
    int m_people = 0;
    QString m_answers;
    int m_bottom = 0;
    LinkButton* m_invite;
};

} // namespace kring::ui
