// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audience/AudienceWindow.h"
#include "ui/audience/ScreenChoice.h"

#include <QPointer>

class QScreen;

namespace kring::ui {

class Settings;

/// Keeps the room's window on the right screen: full on one that is not the facilitator's, remembered by
/// name, or an ordinary window that never lies over the facilitator's page.
class RoomScreens final : public QObject
{
    Q_OBJECT

public:
    RoomScreens(AudienceWindow& window, Settings& settings, QObject* parent = nullptr);

    /// The window that must stay uncovered, once there is one.
    void setFacilitator(QWidget* window) { m_facilitator = window; }
    QWidget* facilitator() const { return m_facilitator; }

    bool isOpen() const { return m_window.isVisible(); }
    void open();
    void close();

    /// On this screen (a ScreenFacts::key()) from now on, or as an ordinary window ("window").
    void choose(const QString& screen);

    /// What choose() was last told, or open() found: empty while closed.
    const QString& place() const { return m_place; }

    /// The facilitator's window and the room's change places.
    void swap();

    /// All screens as they are now, and the facilitator's among them (-1: none is known).
    QList<ScreenFacts> screens() const;
    int facilitatorsScreen() const;

    /// The projector shows the facilitator's page: the screens are one and the same.
    bool isMirrored() const;

signals:
    void changed();
    void message(const QString& sentence);

private:
    QScreen* facilitatorQScreen() const;
    void show(int screen);
    void showFull(QScreen* screen);
    void showOrdinary();
    void giveKeyboardBack();
    void warnIfSeen();
    void lookAgain();
    void follow(const QList<ScreenFacts>& all);
    void watch(QScreen* screen);
    void toggleFull();

    AudienceWindow& m_window;
    Settings& m_settings;
    QPointer<QWidget> m_facilitator;
    QString m_place;
    QString m_lost; ///< the screen that went away under the window, to go back to
    bool m_wasMirrored = false;
};

} // namespace kring::ui
