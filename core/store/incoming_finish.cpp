// How a bundle on its way ends, alone or along with others.
#include <algorithm>
#include <ranges>

#include "store/incoming_work.h"

namespace cairn::store {

// Gives every whole part all but its name; files without bytes come into being.
Result<> IncomingWork::settle(bool sync) {
  if (!complete()) {
    return fail(ErrorCode::unavailable, "'" + manifest().name + "' is not all here: " +
                                            std::to_string(missing_) + " chunks are missing");
  }
  files_->end();
  for (std::size_t i = 0; i < targets_.files.size(); ++i) {
    if (targets_.files[i].entry->size == 0) {
      const ArrivalPlan::Share nothing{i, 0, 0, 0};
      TRY_VOID(files_->write(nothing, {}));
    }
    const auto& target = targets_.files[i];
    if (target.found == Target::Found::file) continue;
    TRY_VOID(files_->check_same(i));
    TRY_VOID(place_.settle_part(target, sync));
  }
  return {};
}

// Without the bytes that were not chosen, which go now, pieces that have some of them cannot be
// checked again: it must be known that they are here.
Result<> IncomingWork::mark_all() {
  if (all_chosen_ || number_ == 0) return {};
  std::vector<StripeMark> marks;
  for (std::size_t stripe = 0; stripe < layout().size(); ++stripe) {
    const auto wanted = plan_->wanted(stripe);
    if (wanted != 0) marks.push_back({stripe, wanted, false});
  }
  return store_->library.arrivals().mark(number_, marks, env_.clock.wall_ns());
}

Result<> IncomingWork::name() {
  TRY_VOID(mark_all());
  for (const auto& target : targets_.files) {
    if (target.found != Target::Found::file) {
      TRY_VOID(place_.name_file(target));
    } else if (target.found_mtime_ns != target.entry->mtime_ns) {
      // By its time it is told later whether the file is still what it was. That the user may read
      // it only is no reason to fail.
      static_cast<void>(
          env_.files.set_mtime(place_.names().path(*target.entry), target.entry->mtime_ns));
    }
  }
  TRY_VOID(files_->remove_rest());
  TRY_VOID(place_.make_links(targets_.links));
  return place_.finish_folders(targets_.folders);
}

Result<> IncomingWork::sync_names() {
  return place_.sync_names(targets_.folders, true);
}

Result<Arrived> IncomingWork::arrived() {
  Arrived arrived{row(), incoming_.root_block, {}, plan_->wanted_bytes()};
  auto& row = arrived.row;
  if (row.single_file && !targets_.files.empty()) {
    TRY(const auto info, env_.files.info(place_.names().top()));
    row.place_size = info.size;
    row.place_mtime_ns = info.mtime_ns;
  }
  if (all_chosen_) return arrived;
  // Content that travels in the root block is all here, whatever lies in the place.
  row.partial = layout().size() > 0;
  row.copied = !row.partial;
  if (row.copied) row.place.clear();
  for (std::size_t stripe = 0; stripe < layout().size(); ++stripe) {
    const auto covered = plan_->covered(stripe);
    if (covered != 0) arrived.marks.push_back({stripe, covered, false});
  }
  return arrived;
}

Materialized IncomingWork::conclude() {
  {
    const std::lock_guard lock(mutex_);
    finished_ = true;
    for (std::size_t stripe = 0; !all_chosen_ && stripe < layout().size(); ++stripe) {
      present_[stripe] &= plan_->covered(stripe);
    }
  }
  files_->named();
  targets_.lock.reset();
  Materialized report;
  report.path = place_.names().top();
  report.bytes = plan_->wanted_bytes();
  report.files = targets_.files.size();
  report.kept_bytes = kept_bytes_;
  return report;
}

namespace {

// Several on their way to the same end. Whoever fails at a step takes no part in the next ones.
class Ending {
 public:
  explicit Ending(std::vector<std::shared_ptr<IncomingWork>> works) : works_(std::move(works)) {
    outcomes_.resize(works_.size());
  }

  std::vector<Result<Materialized>> run() {
    std::size_t files = 0;
    for (const auto& work : works_) files += work->file_count();
    const bool singly = files <= kSyncSingly;
    each([singly](IncomingWork& work) { return work.settle(singly); });
    if (!singly) sync_outputs();
    each([](IncomingWork& work) { return work.name(); });
    const auto syncs_singly = [](const auto& work) { return work->syncs_singly(); };
    if (singly && std::ranges::all_of(works_, syncs_singly)) {
      each([](IncomingWork& work) { return work.sync_names(); });
    } else {
      sync_outputs();
    }
    record();
    std::vector<Result<Materialized>> results;
    for (std::size_t i = 0; i < works_.size(); ++i) {
      if (outcomes_[i]) {
        results.emplace_back(works_[i]->conclude());
      } else {
        results.emplace_back(fail(outcomes_[i].error()));
      }
    }
    return results;
  }

 private:
  template <class Step>
  void each(Step step) {
    for (std::size_t i = 0; i < works_.size(); ++i) {
      if (outcomes_[i]) outcomes_[i] = step(*works_[i]);
    }
  }

  // Each folder once.
  void sync_outputs() {
    std::map<env::Path, Result<>> synced;
    each([&synced](IncomingWork& work) {
      auto [found, fresh] = synced.try_emplace(work.output());
      if (fresh) found->second = work.files().sync_tree(work.output());
      return found->second;
    });
  }

  // One transaction for all, and where that fails, one for each: a bundle that was removed
  // meanwhile keeps nobody else from the end.
  void record() {
    std::vector<Arrived> arrived;
    std::vector<std::size_t> whose;
    for (std::size_t i = 0; i < works_.size(); ++i) {
      if (!outcomes_[i] || works_[i]->store() == nullptr) continue;
      auto row = works_[i]->arrived();
      if (row) {
        arrived.push_back(std::move(*row));
        whose.push_back(i);
      } else {
        outcomes_[i] = fail(row.error());
      }
    }
    if (arrived.empty()) return;
    auto& arrivals = works_[whose.front()]->store()->library.arrivals();
    if (arrivals.finish(arrived)) return;
    for (std::size_t i = 0; i < whose.size(); ++i) {
      outcomes_[whose[i]] = arrivals.finish(std::span(arrived).subspan(i, 1));
    }
  }

  std::vector<std::shared_ptr<IncomingWork>> works_;
  std::vector<Result<>> outcomes_;
};

}  // namespace

Result<Materialized> IncomingWork::finish() {
  return std::move(Ending({shared_from_this()}).run().front());
}

std::vector<Result<Materialized>> finish_all(std::span<const std::shared_ptr<Incoming>> incoming) {
  std::vector<std::shared_ptr<IncomingWork>> works;
  for (const auto& one : incoming) {
    if (auto work = std::dynamic_pointer_cast<IncomingWork>(one)) works.push_back(std::move(work));
  }
  if (works.size() == incoming.size()) return Ending(std::move(works)).run();
  std::vector<Result<Materialized>> outcomes;
  for (const auto& one : incoming) outcomes.push_back(one->finish());
  return outcomes;
}

}  // namespace cairn::store
