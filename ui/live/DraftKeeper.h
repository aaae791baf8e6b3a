// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <QTimer>

#include <functional>

namespace kring::ui {

/// Keeps what stands half-typed in one field, at most half a second behind the fingers, so that it is there
/// again after a crash. Each session has its own draft.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `text` reads the field named `field` ("note", "question").
    DraftKeeper(workspace::Workspace& workspace, const QString& field, std::function<QString()> text,
                QObject* parent);

    /// The text kept for this session; later calls of touch() and keep() are about it.
    QString open(SessionId session);

    /// The text is not what it was: it will be kept soon.
    void touch();

    /// Keeps the text now, if it is not kept already.
    void keep();

signals:
    void failed(const QString& sentence);

private:
    workspace::Workspace& m_workspace;
    QString m_field;
    std::function<QString()> m_text;
    SessionId m_session;
    QString m_kept;
    QTimer m_soon;
};

} // namespace kring::ui
