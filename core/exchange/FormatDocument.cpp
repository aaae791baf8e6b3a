// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FormatDocument.h"

#include "core/agenda/AgendaItem.h"
#include "core/exchange/FieldReader.h"
#include "core/exchange/FieldWriter.h"
#include "core/exchange/JsonInput.h"
#include "core/exchange/KeptFields.h"

#include <QJsonDocument>

namespace kring::exchange {

using session::Format;
using session::OwnFormat;
using session::Vocabulary;

namespace {

constexpr Range minutesRange{0, agenda::mostMinutes};

/// Reads the part's fields as they say themselves.
struct ReadField
{
    FieldReader& fields;

    void operator()(const char* name, QString& value) const { value = fields.text(QLatin1String(name)); }
    void operator()(const char* name, QStringList& value) const { value = fields.texts(QLatin1String(name)); }
    void operator()(const char* name, bool& value) const { value = fields.flag(QLatin1String(name)); }
    void operator()(const char* name, QTime& value) const { value = fields.time(QLatin1String(name)); }
    void operator()(const char* name, int& value) const
    {
        value = fields.wholeNumber(QLatin1String(name), minutesRange).value_or(0);
    }
};

struct WriteField
{
    FieldWriter& fields;

    void operator()(const char* name, const QString& value) const { fields.text(QLatin1String(name), value); }
    void operator()(const char* name, const QStringList& value) const
    {
        fields.list(QLatin1String(name), QJsonArray::fromStringList(value));
    }
    void operator()(const char* name, bool value) const { fields.flag(QLatin1String(name), value); }
    void operator()(const char* name, QTime value) const { fields.time(QLatin1String(name), value); }
    void operator()(const char* name, int value) const { fields.number(QLatin1String(name), value); }
};

QJsonObject ownFields(const Format::Item& item)
{
    FieldWriter fields;
    Format::Item::fields(WriteField{fields}, item);
    return fields.object();
}

QJsonObject ownFields(const OwnFormat& own)
{
    const Format& format = own.format;
    FieldWriter fields;
    fields.always(QStringLiteral("schema"), QStringLiteral("kring.format/1"));
    fields.text(QStringLiteral("language"), own.language);
    fields.text(QStringLiteral("key"), format.key);
    fields.text(QStringLiteral("type"), format.type);
    fields.always(QStringLiteral("title"), format.title);
    fields.text(QStringLiteral("note"), format.note);
    fields.text(QStringLiteral("document_kind"), format.documentKind);
    fields.text(QStringLiteral("report_title"), format.reportTitle);
    fields.list(QStringLiteral("note_kinds"), QJsonArray::fromStringList(format.noteKinds));
    fields.list(QStringLiteral("ground_rules"), QJsonArray::fromStringList(format.groundRules));
    fields.flag(QStringLiteral("open_agenda"), format.openAgenda);
    QJsonArray items;
    for (const Format::Item& item : format.items)
        items.append(laidOver(item.kept, ownFields(item)));
    fields.always(QStringLiteral("items"), items);
    return fields.object();
}

class FormatReader
{
    Q_DECLARE_TR_FUNCTIONS(kring::exchange::FormatReader)

public:
    FormatReader(QJsonObject object, const Vocabulary& vocabulary)
        : m_fields(std::move(object), {})
        , m_vocabulary(vocabulary)
    {}

    ReadFormat read()
    {
        checkSchema();
        OwnFormat& own = m_read.format;
        Format& format = own.format;
        own.language = language();
        format.key = m_fields.text(QStringLiteral("key"));
        format.type = m_fields.code(QStringLiteral("type"), m_vocabulary, QStringLiteral("session_type"));
        const QString title = QStringLiteral("title");
        format.title = m_fields.text(title, Presence::Required);
        if (format.title.trimmed().isEmpty())
            m_fields.refuse(title, tr("a format needs a title"));
        format.note = m_fields.text(QStringLiteral("note"));
        format.documentKind =
            m_fields.code(QStringLiteral("document_kind"), m_vocabulary, QStringLiteral("document_kind"));
        format.reportTitle = m_fields.text(QStringLiteral("report_title"));
        format.noteKinds = noteKinds();
        format.groundRules = m_fields.texts(QStringLiteral("ground_rules"));
        format.openAgenda = m_fields.flag(QStringLiteral("open_agenda"));
        readItems();
        m_read.unknownFields += m_fields.unknownFields();
        own.kept = leftOver(m_fields.json(), ownFields(own));
        return std::move(m_read);
    }

private:
    void checkSchema()
    {
        const QString key = QStringLiteral("schema");
        const QString schema = m_fields.text(key, Presence::Required);
        if (schema != QLatin1String("kring.format/1"))
            m_fields.refuse(key,
                            tr("kring.format/1 is expected; this version does not read “%1”").arg(schema));
    }

    QString language()
    {
        const QString key = QStringLiteral("language");
        QString found = m_fields.text(key);
        if (!found.isEmpty() && found != QLatin1String("sv") && found != QLatin1String("en"))
            m_fields.refuse(key, tr("“%1” is not one of sv, en").arg(found));
        return found;
    }

    QStringList noteKinds()
    {
        const QString key = QStringLiteral("note_kinds");
        QStringList kinds = m_fields.texts(key);
        for (int i = 0; i < kinds.size(); ++i) {
            if (!m_vocabulary.contains(QStringLiteral("note_kind"), kinds[i]))
                m_fields.refuse(QStringLiteral("%1[%2]").arg(key).arg(i),
                                tr("“%1” is not a kind of note").arg(kinds[i]));
        }
        return kinds;
    }

    void readItems()
    {
        for (FieldReader& fields : m_fields.rows(QStringLiteral("items"), Presence::Required)) {
            Format::Item item;
            Format::Item::fields(ReadField{fields}, item);
            fields.code(QStringLiteral("kind"), m_vocabulary, QStringLiteral("agenda_kind"),
                        Presence::Required);
            fields.text(QStringLiteral("title"), Presence::Required);
            m_read.unknownFields += fields.unknownFields();
            item.kept = leftOver(fields.json(), ownFields(item));
            m_read.format.format.items.push_back(std::move(item));
        }
    }

    ReadFormat m_read;
    FieldReader m_fields;
    const Vocabulary& m_vocabulary;
};

} // namespace

Outcome<ReadFormat> readFormat(const QByteArray& bytes, const Vocabulary& vocabulary)
{
    Outcome<ReadFormat> read = attempt([&] { return FormatReader(parseDocument(bytes), vocabulary).read(); });
    if (read)
        return read;
    return Failure{read.failure().reason, read.failure().sentence.simplified()};
}

QByteArray writeFormat(const OwnFormat& format)
{
    return QJsonDocument(laidOver(format.kept, ownFields(format))).toJson();
}

OwnFormat asOwn(const Format& format, session::Language language)
{
    OwnFormat own;
    own.language = codeOf(language);
    own.format = format;
    return own;
}

} // namespace kring::exchange
