// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <array>

class QApplication;

namespace kring::ui {

enum class Scheme { Light, Dark };

/// The roles that colours play. Nothing outside ui/theme/ names a colour.
struct Colours
{
    QColor ground;     ///< behind everything
    QColor card;       ///< what content lies on
    QColor sunken;     ///< a hovered row, a field inside a card
    QColor line;       ///< hairlines
    QColor strongLine; ///< edges of fields and other controls, 3:1 at least
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor danger;
    QColor warning;
    QColor highlight;            ///< a match of a search
    QColor desk;                 ///< behind paper
    std::array<QColor, 6> kinds; ///< kinds of notes, perspectives, kinds of agenda items

    bool operator==(const Colours&) const = default;
};

enum class TextSize { Small, Label, Body, Title, Clock }; ///< 12, 13, 14, 17 and 68 pixels
enum class Weight { Regular, Strong };                    ///< 450 and 600

/// Colour, type and icons of one of the two themes. One object, made by Application and handed to whoever
/// paints; changed() is emitted when the user or the system switches.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// `Automatic` follows the system's palette.
    enum class Choice { Automatic, Light, Dark };

    explicit Theme(QApplication& application);

    static const Colours& coloursOf(Scheme scheme);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    const Colours& colours() const { return coloursOf(m_scheme); }

    QFont font(TextSize size, Weight weight = Weight::Regular) const;

    /// An icon of the set (its Lucide name, "arrow-right"), drawn in `colour`, sharp at `ratio` device
    /// pixels a pixel. `size` is in pixels of the screen's own scale.
    QPixmap pixmap(const QString& name, const QColor& colour, int size, qreal ratio) const;
    QIcon icon(const QString& name, const QColor& colour, int size = 20) const;

    static constexpr int space = 8;
    static constexpr int cardRadius = 12;
    static constexpr int controlRadius = 9;
    static constexpr int controlHeight = 36;

signals:
    void changed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Scheme systemScheme();
    void apply();

    QApplication& m_application;
    QString m_family;
    Scheme m_system = Scheme::Light;
    bool m_applying = false;
    Choice m_choice = Choice::Automatic;
    Scheme m_scheme = Scheme::Light;
};

} // namespace kring::ui
