// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/DraftSheaf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kring::ui {

DraftSheaf::DraftSheaf(workspace::Workspace& workspace, const QString& field, QObject* parent)
    : QObject(parent)
    , m_keeper(
          workspace, field, [this] { return written(); }, this)
{
    connect(&m_keeper, &DraftKeeper::failed, this, &DraftSheaf::failed);
}

void DraftSheaf::open(SessionId session)
{
    const QJsonObject kept = QJsonDocument::fromJson(m_keeper.open(session).toUtf8()).object();
    m_texts.clear();
    for (auto one = kept.begin(); one != kept.end(); ++one) {
        QStringList texts;
        const QJsonArray array = one->toArray();
        for (const QJsonValue& text : array)
            texts.append(text.toString());
        m_texts.insert(one.key().toLongLong(), texts);
    }
    emit changed();
}

QString DraftSheaf::written() const
{
    if (m_texts.isEmpty())
        return {};
    QJsonObject all;
    for (auto one = m_texts.begin(); one != m_texts.end(); ++one)
        all.insert(QString::number(one.key()), QJsonArray::fromStringList(*one));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void DraftSheaf::put(qint64 key, const QStringList& texts)
{
    const bool isNew = !m_texts.contains(key);
    m_texts.insert(key, texts);
    m_keeper.touch();
    if (isNew)
        emit changed();
}

void DraftSheaf::drop(qint64 key)
{
    if (m_texts.remove(key) == 0)
        return;
    m_keeper.keep();
    emit changed();
}

} // namespace kring::ui
