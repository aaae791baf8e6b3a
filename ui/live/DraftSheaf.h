// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/DraftKeeper.h"

#include <QMap>
#include <QStringList>

class QJsonObject;

namespace kring::ui {

/// Half-typed texts about several things, a few texts for each: the edits of notes that nobody has finished,
/// say. Kept as DraftKeeper keeps one field's text.
class DraftSheaf final : public QObject
{
    Q_OBJECT

public:
    /// `field` names them all in the file.
    DraftSheaf(workspace::Workspace& workspace, const QString& field, QObject* parent = nullptr);

    /// What was kept for this session, here and in windows that are gone (two texts about one thing follow on
    /// each other); everything later is about it.
    void open(SessionId session);

    bool has(qint64 key) const { return m_texts.contains(key); }
    QStringList texts(qint64 key) const { return m_texts.value(key); }
    QList<qint64> keys() const { return m_texts.keys(); }

    /// Keeps these texts within half a second.
    void put(qint64 key, const QStringList& texts);

    /// They are finished.
    void drop(qint64 key);

    void keep() { m_keeper.keep(); }

signals:
    /// There are half-typed texts about other things than before.
    void changed();
    void failed(const QString& sentence);

private:
    QString written() const;
    void take(const QJsonObject& kept);

    QMap<qint64, QStringList> m_texts;
    QStringList m_unread; ///< lines of the draft that could not be read: they stay in it
    DraftKeeper m_keeper;
};

} // namespace kring::ui
