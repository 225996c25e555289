// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Associations.h"
#include "domain/insights/WorkCalendar.h"

namespace keel::insights {

/// The fixed list of models over `range`, both days of every pair inside it; x counts on work days only.
///   strain of a day <- its telephone_min (per 30), overtime_min (per 15), client_contacts, risk_contacts,
///                      adjusted for the strain of the day before
///   W of the next day (w_next) <- lunch_kept, finished_on_time, peer_support, supervision, adjusted for the
///                      day's W and for whether the next day is a work day
[[nodiscard]] std::vector<AssociationColumns> associationModels(const WorkCalendar& calendar, DayRange range);

} // namespace keel::insights
