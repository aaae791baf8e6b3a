// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <QTimer>

#include <functional>
#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace kring::ui {

/// Keeps what is half-typed in some fields, at most half a second behind the fingers, under the id of what
/// they are about; puts back what was kept. What stands in a field when it is added is its beginning: that
/// again in the field means that nothing is half-typed.
class SheetDrafts final : public QObject
{
    Q_OBJECT

public:
    SheetDrafts(workspace::Workspace& workspace, AnyId owner, QObject* parent);

    void add(const QString& name, QLineEdit& field);
    void add(const QString& name, QPlainTextEdit& field);

    /// Keeps the texts now.
    void keep();

    /// The texts have become what they were to be: nothing is half-typed any more.
    void forget();

signals:
    void failed(const QString& sentence);

private:
    struct Field
    {
        QString name;
        std::function<QString()> text;
        QString beginning;
        QString kept;
    };

    QString draftOf(const QString& name) const;
    void save(Field& field, const QString& text);

    workspace::Workspace& m_workspace;
    SessionId m_owner; ///< drafts are kept by session; an id of any other kind is as good
    std::vector<Field> m_fields;
    QTimer m_soon;
};

} // namespace kring::ui
