// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Pages.h"

#include <algorithm>

namespace keel::documents {

namespace {

/// What stands together with the piece at `first`: up to the first one that may stand at a page's end.
double heightOfChain(const Pieces& pieces, std::size_t first, std::size_t last)
{
    double height = 0;
    for (std::size_t i = first; i < last; ++i)
        height += pieces[i]->height() + pieces[i + 1]->gap;
    return height + pieces[last]->leastHeight();
}

/// How much room has to be left for the piece at `first` to begin here.
double wantedBy(const Pieces& pieces, std::size_t first, double room)
{
    std::size_t last = first;
    while (pieces[last]->keepsNext && last + 1 < pieces.size())
        ++last;
    const double whole = heightOfChain(pieces, first, last);
    return whole <= room ? whole : heightOfChain(pieces, first, std::min(first + 1, last));
}

} // namespace

std::vector<PageOfPieces> paginate(Pieces pieces, double room)
{
    std::vector<PageOfPieces> pages(1);
    double used = 0;
    const auto turn = [&] {
        pages.emplace_back();
        used = 0;
    };
    const auto put = [&](std::unique_ptr<Piece> piece, double top) {
        used = top + piece->height();
        pages.back().push_back({std::move(piece), top});
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto top = [&] { return pages.back().empty() ? 0 : used + pieces[i]->gap; };
        const double wanted = wantedBy(pieces, i, room);
        if (!pages.back().empty() && top() + wanted > room && wanted <= room)
            turn();
        while (top() + pieces[i]->height() > room) {
            auto rest = pieces[i]->cut(room - top());
            if (!rest && pages.back().empty())
                break; // higher than any page: better cut off by the paper than lost
            if (!rest) {
                turn();
                continue;
            }
            put(std::move(pieces[i]), top());
            pieces[i] = std::move(rest);
            turn();
        }
        const double y = top();
        put(std::move(pieces[i]), y);
    }
    return pages;
}

PageOfPieces stack(Pieces pieces)
{
    PageOfPieces page;
    for (auto& piece : pieces) {
        const double y = page.empty() ? 0 : heightOf(page) + piece->gap;
        page.push_back({std::move(piece), y});
    }
    return page;
}

double heightOf(const PageOfPieces& page)
{
    return page.empty() ? 0 : page.back().y + page.back().piece->height();
}

} // namespace keel::documents
