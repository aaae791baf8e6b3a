// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules of the open floor, by subject.
#include "core/floor/Leftovers.h"
#include "core/floor/QuestionLife.h"
#include "core/floor/QuestionMerging.h"
#include "core/floor/QuestionOrder.h"
#include "core/floor/QuestionSteps.h"
#include "core/floor/QuestionText.h"
