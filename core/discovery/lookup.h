// The way to the nodes nearest to a key: ask the nearest known, four at a time, of whom they know,
// until the nearest that live have answered. A value: it says whom to ask and is told what came of
// it.
//
// Some of those that answer lie, together even. What keeps them from having their way:
// - Of a subnet one node counts, so that whoever has many addresses near each other does not own
//   the place.
// - Nodes whose ids follow from their addresses (BEP 42) are looked for beyond the nearest, if few
//   are among them: a crowd that chose its ids to surround the key shuts nobody out.
// - Some of those known at the start are asked in any case, and every answer is followed a step,
//   however much nearer others say they are: a few that name only each other do not end the search
//   before what honest nodes named was asked.
// - Whose names turn out to be nobody's is followed no further.
// - Of two claims about who is at an address the nearer is believed until it was asked.
// - What one lookup asks and remembers is bounded.
#pragma once

#include <string>
#include <vector>

#include "discovery/contact.h"

namespace cairn::discovery {

class Lookup {
 public:
  static constexpr std::size_t kAlpha = 4;
  static constexpr std::size_t kClosest = 8;
  static constexpr std::size_t kBoundClosest = 4;  // that are bound to their addresses
  static constexpr std::size_t kCandidatesMax = 128;
  static constexpr std::size_t kContactsPerAnswer = 16;
  static constexpr std::size_t kAskedAnew = 2;
  static constexpr int kAnswersMin = 2;  // without them slow answers are waited for
  static constexpr std::size_t kStartAsked = 6;
  static constexpr int kQueriesMax = 256;
  static constexpr int kSilentNames = 3;  // of one node, beyond twice those that did answer

  Lookup(const DhtId& target, const DhtId& own, const std::vector<Contact>& start);

  [[nodiscard]] const DhtId& target() const { return target_; }
  // More to start from, e.g. when nobody has answered.
  void add(const std::vector<Contact>& contacts);
  struct Found {
    Contact contact;
    std::string token;
    bool reused = false;  // the token was given for another key
  };
  // Nodes that have lately answered for a key nearby. Those that come with a token count as having
  // answered for this one too, but for the nearest kAskedAnew, and others for those of them that
  // are silent: these are asked whether anybody has come since.
  void add_heard(std::vector<Found> heard);
  // Whom to ask now, who from then on is being asked.
  std::optional<Contact> next();
  // Takes long; another may be asked meanwhile.
  void slow(const env::Endpoint& endpoint);
  void failed(const env::Endpoint& endpoint);
  // `id` is whose answer it is, whoever was expected there.
  void answered(const env::Endpoint& endpoint, const DhtId& id, const std::vector<Contact>& nodes,
                std::string token);
  // Nobody is left to ask or to wait for.
  [[nodiscard]] bool done() const;

  // The nearest that answered, nearest first.
  [[nodiscard]] std::vector<Found> closest() const;
  // Who named it first; nobody where it was known at the start.
  [[nodiscard]] std::optional<env::Endpoint> namer_of(const env::Endpoint& endpoint) const;
  // How many steps the farthest answer was from where the lookup started.
  [[nodiscard]] int rounds() const { return rounds_; }
  // How many steps this node is from there.
  [[nodiscard]] int depth_of(const env::Endpoint& endpoint) const;
  [[nodiscard]] int answers() const { return answers_; }
  [[nodiscard]] int queries() const { return queries_; }

 private:
  enum class State { known, asked, slow, answered, failed };
  struct Candidate {
    Contact contact;
    std::string token;
    std::uint64_t subnet = 0;
    int depth = 1;
    State state = State::known;
    bool reused = false;  // the token
    bool heard = false;   // lately, for a key nearby
    bool local = false;
    bool bound = false;
    env::Endpoint namer;               // who named it first; without port where that was the caller
    int namers = 1;                    // how many did
    int silent_names = 0;              // how many that it named first did not answer,
    int living_names = 0;              // and how many did
    std::vector<env::Endpoint> named;  // by it and nearer than it, the nearest first
  };

  // Who is there now; nobody where it cannot be.
  Candidate* add(const Contact& contact, int depth, const env::Endpoint& namer);
  Candidate* name_again(Candidate& known, const Contact& contact);
  void make_room();
  void take_names(const env::Endpoint& namer, const std::vector<Contact>& nodes);
  void ask_another_for(Candidate& silent);
  void drop_names_of(const env::Endpoint& namer);
  [[nodiscard]] const Candidate* find(const env::Endpoint& endpoint) const;
  Candidate* find(const env::Endpoint& endpoint);
  template <class Visit>
  void for_each_wanted(Visit visit) const;
  [[nodiscard]] const Candidate* nearest_to_ask() const;
  [[nodiscard]] const Candidate* named_to_ask() const;
  [[nodiscard]] const Candidate* first_to_ask(const std::vector<env::Endpoint>& named) const;
  [[nodiscard]] bool subnet_heard(const Candidate& candidate) const;
  Candidate& sort_in(Candidate candidate);

  DhtId target_;
  DhtId own_;
  std::vector<Candidate> candidates_;  // nearest first
  std::vector<env::Endpoint> start_;   // that are asked in any case
  std::size_t in_flight_ = 0;          // without the slow ones
  int rounds_ = 0;
  int answers_ = 0;
  int queries_ = 0;
};

}  // namespace cairn::discovery
