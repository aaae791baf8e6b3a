// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/JsonInput.h"

#include "core/common/Outcome.h"
#include "core/exchange/JsonScan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kring::exchange {

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr qsizetype maximumBytes = 64 * mebibyte;
constexpr qsizetype maximumTextBytes = mebibyte;
constexpr int maximumDepth = 64;

QString words(const char* source)
{
    return QCoreApplication::translate("kring::exchange::parseDocument", source);
}

[[noreturn]] void refuse(const QString& path, const QString& sentence)
{
    fail(Failure::Reason::Invalid, path.isEmpty() ? sentence : QString(path + u": " + sentence));
}

bool hasHalfSurrogate(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

void checkText(const QString& text, const QString& path)
{
    if (text.contains(QChar(u'\0')))
        refuse(path, words(QT_TRANSLATE_NOOP("kring::exchange::parseDocument",
                                             "a text without the character U+0000 is expected")));
    if (hasHalfSurrogate(text))
        refuse(path, words(QT_TRANSLATE_NOOP("kring::exchange::parseDocument",
                                             "a text without half a surrogate pair is expected")));
    // A UTF-16 unit becomes at most three bytes, so short texts need no encoding to be known as short.
    if (text.size() > maximumTextBytes / 3 && text.toUtf8().size() > maximumTextBytes)
        refuse(path, words(QT_TRANSLATE_NOOP("kring::exchange::parseDocument",
                                             "a text of at most 1 MiB is expected")));
}

void checkTexts(const QJsonValue& value, const QString& path)
{
    if (value.isString()) {
        checkText(value.toString(), path);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            checkTexts(array[i], QString(path + u'[' + QString::number(i) + u']'));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            checkText(field.key(), path);
            checkTexts(*field, path.isEmpty() ? field.key() : QString(path + u'.' + field.key()));
        }
    }
}

} // namespace

QJsonObject parseDocument(const QByteArray& bytes)
{
    if (bytes.size() > maximumBytes)
        refuse({}, words(QT_TRANSLATE_NOOP("kring::exchange::parseDocument",
                                           "The document is larger than 64 MiB.")));
    scanJson(bytes, maximumDepth);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(placeOf(bytes, error.offset),
               words(QT_TRANSLATE_NOOP("kring::exchange::parseDocument", "this is not valid JSON (%1)"))
                   .arg(error.errorString()));
    if (!document.isObject())
        refuse({}, words(QT_TRANSLATE_NOOP("kring::exchange::parseDocument",
                                           "A JSON object is expected at the top level.")));
    const QJsonObject object = document.object();
    checkTexts(object, {});
    return object;
}

} // namespace kring::exchange
