// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>

namespace kring::ui {

namespace {

/// A palette tells light from dark: Qt 6.4 has no other word for it.
Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.sunken);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.sunken);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.strongLine);
    palette.setColor(QPalette::Shadow, colours.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

QString styleSheetOf(const Colours& colours)
{
    return QStringLiteral("QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px 6px; }"
                          "QMenu { color: %1; background: %2; border: 1px solid %3; padding: 6px; }"
                          "QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }"
                          "QMenu::item:selected { background: %4; color: %1; }"
                          "QMenu::separator { height: 1px; background: %3; margin: 6px 8px; }"
                          "QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }"
                          "QScrollBar::handle:vertical { background: %5; border-radius: 3px; min-height: "
                          "28px; margin: 2px; }"
                          "QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }"
                          "QScrollBar::handle:horizontal { background: %5; border-radius: 3px; min-width: "
                          "28px; margin: 2px; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
        .arg(colours.text.name(), colours.card.name(), colours.line.name(), colours.accentSoft.name(),
             colours.strongLine.name());
}

int pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 12;
    case TextSize::Label:
        return 13;
    case TextSize::Body:
        return 14;
    case TextSize::Title:
        return 17;
    case TextSize::Clock:
        return 68;
    }
    Q_UNREACHABLE();
}

/// Inter where it is installed, else whatever the system reads well in.
QString familyOf()
{
    const QStringList families = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Inter"), QStringLiteral("Inter Variable")}) {
        if (families.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_family(familyOf())
{
    m_application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_system = systemScheme();
    m_application.installEventFilter(this);
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    // Windows are told when the system switches. The application's palette changes with it only while it is
    // not our own, and our own sends this event too.
    const bool systemSpoke = event->type() == QEvent::ThemeChange ||
                             (event->type() == QEvent::ApplicationPaletteChange && object == &m_application);
    if (systemSpoke && !m_applying) {
        const Scheme before = m_system;
        m_system = systemScheme();
        if (m_choice == Choice::Automatic && m_system != before)
            apply();
    }
    return QObject::eventFilter(object, event);
}

Scheme Theme::systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme known = QGuiApplication::styleHints()->colorScheme();
    if (known != Qt::ColorScheme::Unknown)
        return known == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    // The system's palette lies under our own: taken off for a moment, it can be seen.
    m_applying = true;
    const QPalette own = m_application.palette();
    m_application.setPalette(QPalette());
    const Scheme scheme = schemeOf(m_application.palette());
    m_application.setPalette(own);
    m_applying = false;
    return scheme;
}

void Theme::apply()
{
    m_applying = true;
    m_scheme = m_choice == Choice::Light ? Scheme::Light : m_choice == Choice::Dark ? Scheme::Dark : m_system;
    m_application.setPalette(paletteOf(colours()));
    m_application.setFont(font(TextSize::Body));
    m_application.setStyleSheet(styleSheetOf(colours()));
    m_applying = false;
    emit changed();
}

QFont Theme::font(TextSize size, Weight weight) const
{
    QFont font(m_family);
    font.setPixelSize(pixelsOf(size));
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Weight(450));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPixmap Theme::pixmap(const QString& name, const QColor& colour, int size, qreal ratio) const
{
    const QString key =
        QStringLiteral("kring/%1/%2/%3/%4").arg(name, colour.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme::pixmap", qUtf8Printable(name));
    QByteArray drawing = opened ? file.readAll() : QByteArray();
    drawing.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(QColor(0, 0, 0, 0));
    QSvgRenderer renderer(drawing);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Theme::icon(const QString& name, const QColor& colour, int size) const
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(pixmap(name, colour, size, ratio));
    return icon;
}

} // namespace kring::ui
