// The bodies of incoming.h: what an Incoming remembers, and the steps of its end, which several
// take together. Only incoming*.cpp have business here.
#pragma once

#include <atomic>
#include <mutex>

#include "store/arrival_files.h"
#include "store/incoming.h"

namespace cairn::store {

class IncomingWork final : public Incoming, public std::enable_shared_from_this<IncomingWork> {
 public:
  IncomingWork(Store* store, env::Env env, IncomingBundle incoming, IncomingOptions options,
               Watch watch);

  // The steps of open().
  Result<> prepare();
  bool check_next();
  Result<> begin_writing();
  void stop_with(Error error);

  [[nodiscard]] const content::Bundle& bundle() const override { return *incoming_.bundle; }
  [[nodiscard]] PieceMask wanted(std::size_t stripe) const override {
    return plan_->wanted(stripe);
  }
  [[nodiscard]] PieceMask present(std::size_t stripe) const override;
  [[nodiscard]] std::map<std::size_t, PieceMask> damaged() const override;
  [[nodiscard]] std::uint64_t wanted_bytes() const override { return plan_->wanted_bytes(); }
  [[nodiscard]] std::uint64_t present_bytes() const override { return present_bytes_; }
  [[nodiscard]] bool complete() const override { return missing_ == 0; }
  Result<> write(std::size_t stripe, int piece, MutableBytes ciphertext) override;
  Result<std::vector<Piece>> read(std::size_t stripe, PieceMask pieces) override;
  Result<> sync() override;
  Result<Materialized> finish() override;
  std::shared_ptr<Holding> holding() override;

  // The steps of the end, in this order. Those that sync are left out by who syncs for several.
  Result<> settle(bool sync);
  Result<> name();
  [[nodiscard]] bool syncs_singly() const { return store::syncs_singly(targets_); }
  Result<> sync_names();
  Result<Arrived> arrived();
  Materialized conclude();

  [[nodiscard]] Store* store() const { return store_; }
  [[nodiscard]] const env::Path& output() const { return options_.target.output; }
  [[nodiscard]] env::Files& files() const { return env_.files; }
  [[nodiscard]] std::size_t file_count() const { return targets_.files.size(); }
  [[nodiscard]] const IncomingBundle& incoming() const { return incoming_; }

 private:
  // What is to be checked of a stripe.
  struct Check {
    std::size_t stripe = 0;
    PieceMask pieces = 0;
  };

  [[nodiscard]] const content::StripeTable& layout() const { return incoming_.bundle->layout; }
  [[nodiscard]] const content::Manifest& manifest() const { return *incoming_.bundle->manifest; }
  Result<Arrival> begin_record();
  [[nodiscard]] BundleRow row() const;
  void plan_checks(const Arrival& arrival);
  void own_parts(const Arrival& arrival);
  void trust(const Arrival& arrival);
  [[nodiscard]] PieceMask checkable(std::size_t stripe, PieceMask pieces);
  [[nodiscard]] std::vector<bool> files_of_touched(const Arrival& arrival) const;
  [[nodiscard]] bool is_trusted(const StripeMark& mark, const Arrival& arrival,
                                const std::vector<bool>& touched) const;
  Result<> judge_found_files();
  Result<> write_inline_content();
  Result<> touch(std::size_t stripe);
  Result<> mark_all();
  std::vector<Piece> make(std::size_t stripe, PieceMask pieces);
  void arrive(std::size_t stripe, PieceMask pieces, bool durable);
  void note_damaged(std::size_t stripe, PieceMask bad);
  void withdraw(std::size_t stripe, PieceMask pieces);
  bool lacks_rest(std::size_t stripe, int piece);
  [[nodiscard]] std::uint64_t chosen_bytes(std::size_t stripe, PieceMask pieces) const;
  // What a sync is to make durable and known.
  struct Unsynced {
    std::vector<StripeMark> marks;
    std::vector<PieceMask> fresh;  // of each, the pieces that were not durable
  };
  Unsynced take_unsynced();
  void give_up(const Unsynced& unsynced);
  void follow_changes(Unsynced& unsynced) const;
  void take_back(const Unsynced& unsynced);

  Store* store_;
  env::Env env_;
  IncomingBundle incoming_;
  IncomingOptions options_;
  Watch watch_;
  PlaceWriter place_;
  Targets targets_;
  std::optional<ArrivalPlan> plan_;
  std::optional<ArrivalFiles> files_;
  BundleNumber number_ = 0;  // 0: without a record
  env::Path top_;            // absolute and free of links
  std::uint64_t kept_bytes_ = 0;
  bool all_chosen_ = false;

  std::vector<Check> checks_;
  std::map<std::size_t, PieceMask> marked_;  // of what is to be checked, said to be here
  std::atomic<std::size_t> next_check_ = 0;

  std::mutex touching_;
  std::mutex syncing_;
  mutable std::mutex mutex_;  // guards all below
  std::vector<PieceMask> present_;
  std::vector<PieceMask> unsynced_;  // present, but not durable
  std::vector<bool> touched_;
  std::map<std::size_t, PieceMask> damaged_;  // were here once
  std::set<std::size_t> changed_;             // stripes whose marks are to be written
  std::optional<Error> error_;
  bool finished_ = false;
  std::atomic<std::uint64_t> present_bytes_ = 0;
  std::atomic<std::uint64_t> missing_ = 0;  // wanted pieces
};

}  // namespace cairn::store
