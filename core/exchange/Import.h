// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SessionDocument.h"
#include "core/workspace/Change.h"

namespace kring::exchange {

/// The change that brings a document's session into a workspace, all of it. When the workspace already holds
/// the document's series it is given as `existingSeries`: the session joins it, and it stays as it is, with its
/// log and glossary. So do those in the register whom the document names by their documents' ids.
workspace::Change importChange(const ReadDocument& document,
                               const std::optional<session::Series>& existingSeries,
                               const std::vector<people::Person>& known = {});

} // namespace kring::exchange
