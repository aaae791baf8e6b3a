// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Paper.h"

#include <QByteArray>

namespace kring::report {

/// Completes a PDF in which every text is marked on its own: builds the structure tree over the marks (the
/// k-th mark belongs to node marks[k]), says the language and the title, and names everything unmarked an
/// ornament that is not read aloud.
QByteArray withStructure(const QByteArray& pdf, const std::vector<Node>& structure,
                         const std::vector<int>& marks, const Summary& summary);

} // namespace kring::report
