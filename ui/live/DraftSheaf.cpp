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
    // Drafts taken over from another window stand on lines of their own.
    const QStringList lines = m_keeper.open(session).split(u'\n', Qt::SkipEmptyParts);
    m_texts.clear();
    m_unread.clear();
    for (const QString& line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (document.isObject())
            take(document.object());
        else
            m_unread.append(line);
    }
    emit changed();
}

void DraftSheaf::take(const QJsonObject& kept)
{
    for (auto one = kept.begin(); one != kept.end(); ++one) {
        QStringList& texts = m_texts[one.key().toLongLong()];
        const QJsonArray array = one->toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            const QString text = array[index].toString();
            if (index >= texts.size())
                texts.append(text);
            else if (texts[index].isEmpty())
                texts[index] = text;
            else if (!text.isEmpty() && texts[index] != text)
                texts[index] += QString(u'\n' + text);
        }
    }
}

QString DraftSheaf::written() const
{
    QStringList lines = m_unread;
    QJsonObject all;
    for (auto one = m_texts.begin(); one != m_texts.end(); ++one)
        all.insert(QString::number(one.key()), QJsonArray::fromStringList(*one));
    if (!all.isEmpty())
        lines.prepend(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
    return lines.join(u'\n');
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
