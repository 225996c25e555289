// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/AllRecords.h"

namespace keel {

QString kindName(Kind kind)
{
    QString name;
    forEachBody([&]<class Body>() {
        if (Body::kind == kind)
            name = QString::fromLatin1(Body::table);
    });
    return name;
}

Result<Kind> kindFromName(QStringView name)
{
    std::optional<Kind> found;
    forEachBody([&]<class Body>() {
        if (name == QLatin1String(Body::table) || name == QLatin1String(Body::collection))
            found = Body::kind;
    });
    if (name == QLatin1String("check-in"))
        found = Kind::CheckIn;
    if (!found)
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a kind of record"));
    return *found;
}

const RecordHeader& headerOf(const AnyRecord& record)
{
    return std::visit([](const auto& r) -> const RecordHeader& { return r.header; }, record);
}

Kind kindOf(const AnyRecord& record)
{
    return std::visit([]<class Body>(const Record<Body>&) { return Body::kind; }, record);
}

} // namespace keel
