// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Vocabulary.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Sheet.h"

#include <functional>

class QPlainTextEdit;

namespace kring::ui {

class KeyButton;
class PlainLabel;
class Segments;

/// Asks where to put a file of this ending ("html", "ics", "txt"); an empty answer means nowhere. A seam:
/// tests answer at once.
using ShareDestination =
    std::function<QString(QWidget* parent, const QString& suggestion, const QString& ending)>;

/// The system's own dialog.
QString askWhereToShare(QWidget* parent, const QString& suggestion, const QString& ending);

/// The invitation to a session as others will read it, to be copied, or saved as a web page, a calendar file
/// or a text; for a session in a series also the programme of the series. Reads the workspace and changes
/// nothing in it. Enter copies.
class ShareSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `words` is the language to begin with; the invitation's own where the session has one.
    ShareSheet(const Theme& theme, workspace::Workspace& workspace, const session::Vocabulary& vocabulary,
               session::Language words, SessionId session, QWidget* window,
               ShareDestination destination = askWhereToShare);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Format { Html, Calendar, Text };
    struct Shared;

    void layOut();
    void read();
    void refresh();
    void copy();
    void save(Format format);
    void say(const QString& sentence, bool isFault);
    void sizePreview();
    bool isSeries() const;
    session::Language language() const;
    QByteArray written(Format format) const;

    workspace::Workspace& m_workspace;
    const session::Vocabulary& m_vocabulary;
    SessionId m_session;
    ShareDestination m_destination;
    std::shared_ptr<Shared> m_shared;
    Segments* m_what;
    Segments* m_language;
    QPlainTextEdit* m_preview;
    PlainLabel* m_state;
    PlainLabel* m_message;
    KeyButton* m_copy;
    KeyButton* m_page;
    KeyButton* m_calendar;
    KeyButton* m_text;
};

} // namespace kring::ui
