// What nodes do that give tokens for one key alone, as libtorrent's: between such a node and its
// socket, each token is made longer by a mark of the key it was asked for, and one with another
// mark is spoilt.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "discovery/krpc.h"
#include "env/network.h"

namespace cairn::test {

class BoundTokens final : public env::DatagramNetwork {
 public:
  explicit BoundTokens(env::DatagramNetwork& inner) : inner_(inner) {}

  Result<std::unique_ptr<env::DatagramSocket>> bind_datagrams(const env::Endpoint& local) override {
    TRY(auto socket, inner_.bind_datagrams(local));
    return std::make_unique<Socket>(std::move(socket));
  }
  Result<std::unique_ptr<env::MulticastSocket>> join_group(const env::Endpoint& group) override {
    return inner_.join_group(group);
  }
  env::Task<std::vector<env::Endpoint>> resolve(std::string host, std::uint16_t port,
                                                env::Duration deadline) override {
    return inner_.resolve(std::move(host), port, deadline);
  }

 private:
  class Socket final : public env::DatagramSocket {
   public:
    explicit Socket(std::unique_ptr<env::DatagramSocket> inner) : inner_(std::move(inner)) {}

    [[nodiscard]] env::Endpoint local() const override { return inner_->local(); }
    Result<> send(const env::Endpoint& to, ByteView payload) override {
      auto decoded = discovery::krpc::decode(payload);
      auto* const reply =
          decoded.message ? std::get_if<discovery::krpc::Reply>(&*decoded.message) : nullptr;
      if (!reply || reply->token.empty() || reply->transaction != asked_.first) {
        return inner_->send(to, payload);
      }
      reply->token += asked_.second;
      return inner_->send(to, discovery::krpc::encode(*reply));
    }
    env::Task<env::Datagram> receive() override {
      auto datagram = co_await inner_->receive();
      if (datagram) look_at(*datagram);
      co_return datagram;
    }

   private:
    static std::string mark_of(const discovery::DhtId& key) {
      return std::string(text_of(key.view().first(4)));
    }
    void look_at(env::Datagram& datagram) {
      auto decoded = discovery::krpc::decode(datagram.payload);
      auto* const query =
          decoded.message ? std::get_if<discovery::krpc::Query>(&*decoded.message) : nullptr;
      if (!query) return;
      const auto mark = mark_of(query->target);
      // It is answered before the next is received.
      asked_ = {query->transaction, mark};
      if (query->method != discovery::krpc::Method::announce_peer) return;
      if (query->token.ends_with(mark)) {
        query->token.resize(query->token.size() - mark.size());
      } else {
        query->token = "of another key";
      }
      datagram.payload = discovery::krpc::encode(*query);
    }

    std::unique_ptr<env::DatagramSocket> inner_;
    std::pair<std::string, std::string> asked_;  // by the question that is being answered
  };

  env::DatagramNetwork& inner_;
};

}  // namespace cairn::test
