// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HunspellChecker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStringConverter>
#include <QThreadPool>

#include <hunspell.hxx>

namespace kring::ui {

using session::Language;

namespace {

constexpr int mostAnswers = 20'000;
constexpr int mostSuggestions = 6;

/// The dictionary for a language in this folder, without its ending; empty for none.
QString dictionaryIn(const QString& folder, Language language)
{
    const QStringList names =
        language == Language::Swedish
            ? QStringList{QStringLiteral("sv_SE"), QStringLiteral("sv"), QStringLiteral("sv_FI")}
            : QStringList{QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en")};
    for (const QString& name : names) {
        const QString path = QDir(folder).filePath(name);
        if (QFile::exists(path + QStringLiteral(".aff")) && QFile::exists(path + QStringLiteral(".dic")))
            return path;
    }
    return {};
}

QStringList wordsIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// Hunspell in the dictionary's own encoding.
struct HunspellChecker::Dictionary
{
    explicit Dictionary(const QString& path)
        : hunspell(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                   QFile::encodeName(path + QStringLiteral(".dic")).constData())
        , encoding(QStringConverter::encodingForName(hunspell.get_dict_encoding().c_str())
                       .value_or(QStringConverter::Latin1))
    {}

    /// The word's bytes; empty when the dictionary's encoding does not have its letters.
    std::string encoded(const QString& word) const
    {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
        const QByteArray bytes = encoder.encode(word); // with ? for letters that it does not have
        QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
        return decoder.decode(bytes) == word ? bytes.toStdString() : std::string();
    }

    bool isCorrect(const QString& word)
    {
        const std::string bytes = encoded(word);
        return bytes.empty() || hunspell.spell(bytes);
    }

    void learn(const QString& word)
    {
        if (const std::string bytes = encoded(word); !bytes.empty())
            hunspell.add(bytes);
    }

    Hunspell hunspell;
    QStringConverter::Encoding encoding;
};

HunspellChecker::HunspellChecker(const QString& folder, const QString& learnt, QObject* parent)
    : SpellChecker(parent)
    , m_folder(folder)
    , m_learnt(learnt)
{}

HunspellChecker::~HunspellChecker() = default;

QString HunspellChecker::systemFolder()
{
    return QStringLiteral("/usr/share/hunspell");
}

bool HunspellChecker::hasDictionary(const QString& folder)
{
    return !dictionaryIn(folder, Language::Swedish).isEmpty() ||
           !dictionaryIn(folder, Language::English).isEmpty();
}

void HunspellChecker::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    emit changed();
}

void HunspellChecker::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_known.clear();
    emit changed();
}

HunspellChecker::Dictionary* HunspellChecker::dictionary() const
{
    return m_dictionaries.value(int(m_language)).get();
}

void HunspellChecker::load()
{
    m_dictionaries.insert(int(m_language), nullptr); // asked for once
    const QString path = dictionaryIn(m_folder, m_language);
    if (path.isEmpty())
        return;
    QThreadPool::globalInstance()->start(
        [path, learnt = m_learnt, language = m_language, self = QPointer(this)] {
            const auto read = std::make_shared<Dictionary>(path);
            for (const QString& word : wordsIn(learnt))
                read->learn(word);
            QMetaObject::invokeMethod(
                qApp,
                [self, read, language] {
                    if (!self)
                        return;
                    self->m_dictionaries.insert(int(language), read);
                    self->m_known.clear();
                    emit self->changed();
                },
                Qt::QueuedConnection);
        });
}

bool HunspellChecker::isCorrect(const QString& word)
{
    if (!m_enabled)
        return true;
    if (!m_dictionaries.contains(int(m_language)))
        load();
    Dictionary* words = dictionary();
    if (!words)
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostAnswers)
        m_known.clear();
    return *m_known.insert(word, words->isCorrect(word));
}

QStringList HunspellChecker::suggestions(const QString& word)
{
    QStringList found;
    Dictionary* words = dictionary();
    const std::string bytes = words ? words->encoded(word) : std::string();
    if (bytes.empty())
        return found;
    QStringDecoder decoder(words->encoding, QStringConverter::Flag::Stateless);
    for (const std::string& one : words->hunspell.suggest(bytes)) {
        if (found.size() < mostSuggestions)
            found.append(decoder.decode(QByteArrayView(one.data(), qsizetype(one.size()))));
    }
    return found;
}

void HunspellChecker::learn(const QString& word)
{
    QDir().mkpath(QFileInfo(m_learnt).absolutePath());
    QFile file(m_learnt);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        file.write(QString(word + u'\n').toUtf8());
    for (const Shared& one : std::as_const(m_dictionaries)) {
        if (one)
            one->learn(word);
    }
    m_known.clear();
    emit changed();
}

} // namespace kring::ui
