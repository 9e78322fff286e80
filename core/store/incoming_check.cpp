// How a bundle on its way begins: what is there is found, trusted, checked or refused.
#include <algorithm>
#include <bit>

#include "store/incoming_work.h"

namespace cairn::store {

Result<> IncomingWork::prepare() {
  TRY(targets_, plan_targets(env_.files, manifest(), place_.names(), options_.target));
  TRY(const auto real, env_.files.canonical(output().empty() ? env::Path(".") : output()));
  top_ = real / place_.names().top().filename();
  plan_.emplace(layout(), targets_.files);
  files_.emplace(place_, targets_);
  const auto is_file = [](const content::Entry& entry) {
    return entry.kind == content::EntryKind::file;
  };
  const auto files = std::ranges::count_if(manifest().entries, is_file);
  all_chosen_ = targets_.files.size() == static_cast<std::size_t>(files);
  present_.resize(layout().size());
  unsynced_.resize(layout().size());
  touched_.resize(layout().size());
  for (std::size_t i = 0; i < layout().size(); ++i) {
    missing_ += static_cast<std::uint64_t>(std::popcount(plan_->wanted(i)));
    present_[i] = plan_->padding(i);
  }
  TRY(const auto arrival, begin_record());
  own_parts(arrival);
  if (!options_.recheck) trust(arrival);
  plan_checks(arrival);
  return {};
}

BundleRow IncomingWork::row() const {
  BundleRow row;
  row.number = number_;
  row.root = incoming_.bundle->root;
  row.key = incoming_.key;
  row.name = manifest().name;
  row.place = top_;
  row.single_file = manifest().single_file;
  row.code = incoming_.bundle->block.code;
  row.bytes = incoming_.bundle->block.length;
  row.files = static_cast<std::uint64_t>(
      std::ranges::count(manifest().entries, content::EntryKind::file, &content::Entry::kind));
  row.stripes = layout().size();
  row.added_ns = env_.clock.wall_ns();
  return row;
}

Result<Arrival> IncomingWork::begin_record() {
  if (store_ == nullptr) return Arrival{};
  TRY(auto arrival, store_->library.arrivals().begin_place(row(), incoming_.root_block,
                                                           choice_of(options_.target.patterns)));
  number_ = arrival.number;
  std::erase_if(arrival.marks, [&](const auto& mark) { return mark.stripe >= layout().size(); });
  return arrival;
}

std::vector<bool> IncomingWork::files_of_touched(const Arrival& arrival) const {
  std::vector<bool> touched(targets_.files.size());
  for (const auto& mark : arrival.marks) {
    if (!mark.touched) continue;
    for (const auto& share :
         plan_->shares({layout().offset(mark.stripe), layout().stripe_bytes(mark.stripe)})) {
      if (share.file != ArrivalPlan::kRest) touched[share.file] = true;
    }
  }
  return touched;
}

// Whether the files of a synced stripe look as they did when they were synced. The time of one that
// was written to since, as its touched stripes tell, says nothing.
bool IncomingWork::is_trusted(const StripeMark& mark, const Arrival& arrival,
                              const std::vector<bool>& touched) const {
  for (auto left = mark.pieces; left != 0; left &= left - 1) {
    const auto range = range_of(layout(), mark.stripe, std::countr_zero(left));
    for (const auto& share : plan_->shares(range)) {
      if (share.file == ArrivalPlan::kRest) continue;
      const auto& target = targets_.files[share.file];
      if (target.found == Target::Found::nothing) return false;
      const bool is_part = target.found == Target::Found::part;
      if (is_part && share.from + share.bytes > target.part_bytes) return false;
      const bool finished = target.found_mtime_ns == target.entry->mtime_ns;
      if (touched[share.file] || finished) continue;
      if (target.found_mtime_ns > arrival.synced_ns) return false;
    }
  }
  return true;
}

// What was written to is ours, whatever is found in it now.
void IncomingWork::own_parts(const Arrival& arrival) {
  for (const auto& mark : arrival.marks) {
    const auto stripe = static_cast<std::size_t>(mark.stripe);
    for (const auto& share :
         plan_->shares({layout().offset(stripe), layout().stripe_bytes(stripe)})) {
      if (share.file != ArrivalPlan::kRest) files_->trust_part(share.file);
    }
  }
}

void IncomingWork::trust(const Arrival& arrival) {
  const auto touched = files_of_touched(arrival);
  for (const auto& mark : arrival.marks) {
    const auto stripe = static_cast<std::size_t>(mark.stripe);
    if (!mark.touched && is_trusted(mark, arrival, touched)) {
      arrive(stripe, mark.pieces, true);
    } else {
      touched_[stripe] = mark.touched;
    }
  }
}

// Pieces whose bytes can be there at all.
PieceMask IncomingWork::checkable(std::size_t stripe, PieceMask pieces) {
  PieceMask mask = 0;
  for (auto left = pieces; left != 0; left &= left - 1) {
    const auto piece = std::countr_zero(left);
    const auto shares = plan_->shares(range_of(layout(), stripe, piece));
    const auto may_hold = [this](const auto& share) { return files_->may_hold(share); };
    if (std::ranges::all_of(shares, may_hold)) mask |= piece_bit(piece);
  }
  return mask;
}

// All that is not trusted, but may be here: what is marked, and files and parts that the library
// knows nothing of.
void IncomingWork::plan_checks(const Arrival& arrival) {
  std::vector<bool> known(layout().size());
  for (const auto& mark : arrival.marks) known[static_cast<std::size_t>(mark.stripe)] = true;
  const bool all = arrival.marks.empty() || options_.recheck;
  for (const auto& mark : arrival.marks) {
    const auto stripe = static_cast<std::size_t>(mark.stripe);
    const auto said = mark.pieces & ~present_[stripe];
    if (said != 0) marked_[stripe] = said;
  }
  std::vector<bool> looked_at(layout().size());
  for (const auto& target : targets_.files) {
    if (target.found == Target::Found::nothing || target.entry->size == 0) continue;
    if (layout().size() == 0) continue;
    const auto end = target.entry->offset + target.entry->size;
    for (auto stripe = layout().stripe_at(target.entry->offset);
         stripe < layout().size() && layout().offset(stripe) < end; ++stripe) {
      const bool looks = all || known[stripe] || target.found == Target::Found::file;
      if (!looks || looked_at[stripe]) continue;
      looked_at[stripe] = true;
      const auto pieces = checkable(stripe, plan_->wanted(stripe) & ~present_[stripe]);
      if (pieces != 0) checks_.push_back({stripe, pieces});
    }
  }
}

void IncomingWork::stop_with(Error error) {
  const std::lock_guard lock(mutex_);
  if (!error_) error_ = std::move(error);
}

bool IncomingWork::check_next() {
  const auto next = next_check_++;
  if (next >= checks_.size()) return false;
  if (watch_.stop.stop_requested()) {
    stop_with({ErrorCode::cancelled, place_.names().top().string()});
    return false;
  }
  const auto& check = checks_[next];
  PieceMask good = 0;
  for (const auto& piece : make(check.stripe, check.pieces)) good |= piece_bit(piece.index);
  for (auto left = good; left != 0; left &= left - 1) {
    const auto range = range_of(layout(), check.stripe, std::countr_zero(left));
    for (const auto& share : plan_->shares(range)) files_->expect_unsynced(share);
  }
  arrive(check.stripe, good, false);
  const auto marked = marked_.find(check.stripe);
  if (marked != marked_.end()) note_damaged(check.stripe, marked->second & check.pieces & ~good);
  watch_.advanced(chosen_bytes(check.stripe, good), 0);
  return true;
}

void IncomingWork::note_damaged(std::size_t stripe, PieceMask bad) {
  const std::lock_guard lock(mutex_);
  if (bad != 0) damaged_[stripe] |= bad;
}

// Of a file that is there already every piece that holds nothing else must have been found the
// same.
Result<> IncomingWork::judge_found_files() {
  for (const auto& check : checks_) {
    for (auto left = check.pieces & ~present(check.stripe); left != 0; left &= left - 1) {
      const auto shares = plan_->shares(range_of(layout(), check.stripe, std::countr_zero(left)));
      if (shares.size() != 1 || shares.front().file == ArrivalPlan::kRest) continue;
      if (targets_.files[shares.front().file].found != Target::Found::file) continue;
      TRY_VOID(files_->replace(shares.front().file));
    }
  }
  return {};
}

Result<> IncomingWork::write_inline_content() {
  const ByteView content = manifest().content;
  for (std::size_t i = 0; i < targets_.files.size(); ++i) {
    const auto& entry = *targets_.files[i].entry;
    if (content.empty() || entry.size == 0) continue;
    const auto bytes = static_cast<std::size_t>(entry.size);
    const ArrivalPlan::Share share{i, 0, static_cast<std::size_t>(entry.offset), bytes};
    TRY_VOID(files_->write(share, content.subspan(share.at, share.bytes)));
    present_bytes_ += entry.size;
  }
  return {};
}

Result<> IncomingWork::begin_writing() {
  if (error_) return fail(*error_);
  TRY_VOID(judge_found_files());
  kept_bytes_ = present_bytes_;
  TRY_VOID(files_->reserve());
  return write_inline_content();
}

}  // namespace cairn::store
