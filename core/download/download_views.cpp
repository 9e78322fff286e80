// What a Download shows of itself.
#include <algorithm>
#include <bit>

#include "download/download.h"

namespace cairn::download {

DownloadView Download::view() {
  DownloadView view;
  view.phase = phase_;
  view.name = bundle_ && bundle_->manifest ? bundle_->manifest->name : request_.link.name;
  view.received_bytes = received_bytes_;
  view.bytes_per_s = rate_.per_s(means_.env.clock.now());
  view.known_peers = contacts_.known();
  view.connected_peers = peers_.size();
  if (peers_.empty()) view.problem = contacts_.problem();
  if (bundle_) view.stripes = bundle_->layout.size();
  if (incoming_) {
    view.total_bytes = incoming_->wanted_bytes();
    view.done_bytes = incoming_->present_bytes();
  } else if (bundle_ && request_.pieces) {
    const auto& code = bundle_->layout.code();
    const auto pieces = *request_.pieces & store::first_pieces(code.total());
    view.total_bytes = bundle_->layout.stream_bytes() / static_cast<std::uint64_t>(code.data) *
                       static_cast<std::uint64_t>(std::popcount(pieces));
    view.done_bytes = std::min(kept_bytes_, view.total_bytes);
  } else if (bundle_) {
    view.total_bytes = bundle_->layout.stream_bytes();
  }
  if (fetch_) {
    const auto status = fetch_->status();
    view.stripes_left = stream_ == 0 ? status.stripes_left : view.stripes;
    view.unobtainable = stream_ == 0 ? status.unobtainable : 0;
    view.false_chunks = status.false_chunks;
    view.repeated_bytes = status.repeated_bytes;
    view.decoded = status.decoded;
  }
  return view;
}

std::vector<PeerOfDownload> Download::peers() const {
  std::vector<PeerOfDownload> all;
  for (const auto& [number, peer] : peers_) {
    const auto& session = peer.session;
    PeerOfDownload one;
    one.node = session->peer();
    one.endpoint = session->remote();
    one.agent = session->agent();
    one.received_bytes = peer.received;
    const auto view = fetch_ ? fetch_->view_of(*session) : std::nullopt;
    if (view) {
      one.bytes_per_s = view->bytes_per_s;
      one.share = view->share;
    }
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<Download::StripeView> Download::stripes(std::size_t first, std::size_t count) const {
  std::vector<StripeView> out;
  if (!bundle_ || first >= bundle_->layout.size()) return out;
  const auto end = first + std::min(count, bundle_->layout.size() - first);
  for (auto i = first; i < end; ++i) {
    StripeView view;
    if (sink_ != nullptr) {
      view.wanted = sink_->wanted(i);
      view.there = sink_->present(i);
    }
    if (fetch_ && stream_ == 0) view.asked = fetch_->asked(i);
    out.push_back(view);
  }
  const auto mark = [&](const std::map<std::size_t, store::PieceMask>& some,
                        store::PieceMask StripeView::* which) {
    for (auto at = some.lower_bound(first); at != some.end() && at->first < end; ++at) {
      auto& view = out[at->first - first];
      view.*which |= at->second & ~view.there;
    }
  };
  if (fetch_ && stream_ == 0) mark(fetch_->received(), &StripeView::received);
  if (incoming_) mark(incoming_->damaged(), &StripeView::damaged);
  mark(false_, &StripeView::damaged);
  return out;
}

std::vector<std::uint8_t> Download::holders(std::size_t first, std::size_t count) const {
  if (!fetch_ || stream_ != 0) return {};
  return fetch_->picker().holders(first, count);
}

std::optional<std::size_t> Download::losses_survived() const {
  if (!fetch_ || stream_ != 0) return std::nullopt;
  return fetch_->picker().losses_survived();
}

std::vector<NodeId> Download::holders_of(std::size_t stripe, int piece) const {
  std::vector<NodeId> holders;
  if (!fetch_ || stream_ != 0) return holders;
  for (const auto& [number, peer] : peers_) {
    const auto pieces = fetch_->picker().pieces(number, stripe);
    if ((pieces & store::piece_bit(piece)) != 0) holders.push_back(peer.session->peer());
  }
  return holders;
}

}  // namespace cairn::download
