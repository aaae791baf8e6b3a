// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/DetailsCommands.h"

#include <QCoreApplication>

namespace kring::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

} // namespace

Commands detailsCommands(const DetailsContext& context, QWidget* window, std::function<SessionId()> session,
                         std::function<void(Sheet*)> open)
{
    using Make = Sheet* (*)(const DetailsContext&, SessionId, QWidget*);
    Commands commands;
    const auto add = [&](const QString& id, const QString& text, const QString& icon, Make make,
                         bool ofSeries) {
        Command command{QString(QStringLiteral("details.") + id), text, icon, {}, [=] {
                            if (const SessionId shown = session())
                                open(make(context, shown, window));
                        }};
        command.isEnabled = [=, &workspace = context.workspace] {
            const SessionId shown = session();
            if (!shown || !ofSeries)
                return bool(shown);
            const auto record = workspace.session(shown);
            return record && record->series.has_value();
        };
        commands.push_back(std::move(command));
    };
    add(QStringLiteral("groups"), Say::tr("Groups and rotation"), QStringLiteral("shuffle"), &groupsSheet,
        false);
    add(QStringLiteral("links"), Say::tr("Links and support"), QStringLiteral("link"), &linksSheet, false);
    add(QStringLiteral("handover"), Say::tr("Who does what"), QStringLiteral("heart-handshake"),
        &handoverSheet, false);
    add(QStringLiteral("efforts"), Say::tr("Time and effort given"), QStringLiteral("hourglass"),
        &effortsSheet, false);
    add(QStringLiteral("glossary"), Say::tr("Glossary"), QStringLiteral("book-open"), &glossarySheet, true);
    add(QStringLiteral("sites"), Say::tr("Sites and adopters"), QStringLiteral("sprout"), &sitesSheet, true);
    add(QStringLiteral("observations"), Say::tr("Observations"), QStringLiteral("eye"), &observationsSheet,
        false);
    return commands;
}

} // namespace kring::ui
