// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ChangeWriter.h"

#include <QCoreApplication>

namespace kring::storage {

using workspace::Change;
using workspace::Edit;
using workspace::RowEdit;

namespace {

/// The text of a row that can be searched; null for kinds of rows that cannot.
QString searchedText(const session::Session& row)
{
    return row.title;
}
QString searchedText(const floor::Question& row)
{
    return row.text;
}
QString searchedText(const reflection::Note& row)
{
    return row.text;
}
QString searchedText(const followup::Decision& row)
{
    return row.text;
}
template <class T> QString searchedText(const T&)
{
    return {};
}

template <class T> QString searchedText(const std::optional<T>& row)
{
    return row ? searchedText(*row) : QString();
}

[[noreturn]] void failWithConflict()
{
    fail(
        Failure::Reason::Conflict,
        QCoreApplication::translate(
            "Storage",
            "This has been changed elsewhere in the meantime. Nothing was saved; look at it and try again."));
}

template <class T> QJsonValue rowToJson(const std::optional<T>& row)
{
    if (!row)
        return {};
    QJsonObject object;
    ColumnsOf<T>::columns(
        [&](const char* name, const auto& field) {
            const QVariant value = toSql(field);
            if (!value.isNull())
                object[QLatin1String(name)] = QJsonValue::fromVariant(value);
        },
        *row);
    return object;
}

template <class T> std::optional<T> rowFromJson(const QJsonValue& json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    T row;
    ColumnsOf<T>::columns(
        [&](const char* name, auto& field) {
            const QJsonValue value = object[QLatin1String(name)];
            fromSql(value.isUndefined() ? QVariant() : value.toVariant(), field);
        },
        row);
    return row;
}

/// Reads an edit of the kind whose table this is; tries the kinds of RowEdit one after another.
template <size_t Index = 0> std::optional<RowEdit> editFromJson(const QJsonObject& object)
{
    if constexpr (Index == std::variant_size_v<RowEdit>) {
        return std::nullopt;
    } else {
        using EditType = std::variant_alternative_t<Index, RowEdit>;
        using T = typename decltype(EditType::after)::value_type;
        if (object[QLatin1String("table")].toString() != QLatin1String(ColumnsOf<T>::table))
            return editFromJson<Index + 1>(object);
        return EditType{rowFromJson<T>(object[QLatin1String("before")]),
                        rowFromJson<T>(object[QLatin1String("after")])};
    }
}

} // namespace

ChangeWriter::ChangeWriter(Database& database, Tables& tables)
    : m_tables(tables)
    // OR IGNORE: what the index holds is what stood there before the first edit that it has not seen.
    , m_queue(database, QStringLiteral("INSERT OR IGNORE INTO search_queue (row_id, indexed) VALUES (?, ?)"))
{}

void ChangeWriter::write(const Change& change)
{
    for (const RowEdit& edit : change.edits)
        std::visit([&](const auto& e) { writeEdit(e); }, edit);
}

template <class T> void ChangeWriter::writeEdit(const Edit<T>& edit)
{
    Table<T>& table = m_tables.of(T{});
    if (edit.before) {
        const std::optional<T> held = table.find(edit.before->id.value);
        if (!held || !(*held == *edit.before))
            failWithConflict();
    }
    if (edit.before && edit.after)
        table.update(*edit.after);
    else if (edit.after)
        table.insert(*edit.after);
    else if (edit.before)
        table.remove(*edit.before);

    const QString before = searchedText(edit.before);
    const QString after = searchedText(edit.after);
    if (before != after || before.isNull() != after.isNull())
        queueForSearch(edit.after ? edit.after->id.value : edit.before->id.value,
                       before.isNull() ? QVariant() : QVariant(before));
}

void ChangeWriter::queueForSearch(qint64 id, const QVariant& indexed)
{
    m_queue.run({id, indexed});
}

QString changeToText(const Change& change)
{
    QJsonArray edits;
    for (const RowEdit& edit : change.edits) {
        std::visit(
            [&](const auto& e) {
                using T = typename std::decay_t<decltype(e.after)>::value_type;
                QJsonObject object{{QStringLiteral("table"), QLatin1String(ColumnsOf<T>::table)}};
                if (e.before)
                    object[QStringLiteral("before")] = rowToJson(e.before);
                if (e.after)
                    object[QStringLiteral("after")] = rowToJson(e.after);
                edits.append(object);
            },
            edit);
    }
    return QString::fromUtf8(QJsonDocument(edits).toJson(QJsonDocument::Compact));
}

std::optional<Change> changeFromText(const QString& label, const QString& text)
{
    Change change{label, {}};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray edits = document.array();
    for (const QJsonValue& json : edits) {
        std::optional<RowEdit> edit = editFromJson(json.toObject());
        if (!edit)
            return std::nullopt;
        change.edits.push_back(std::move(*edit));
    }
    return change;
}

} // namespace kring::storage
