// What a node's part in the network means, in words for people. Pure.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "node/node.h"

namespace cairn::ui {

// Whether others on the internet can begin a connection with this node. Nothing proves it but a
// connection, so that most of this is likelihood.
enum class Reach { unknown, off, yes, likely, unlikely };

class NetworkWords {
  Q_DECLARE_TR_FUNCTIONS(NetworkWords)

 public:
  static Reach reachOf(const node::NetworkInfo& info);
  static QString reachText(Reach reach);
  // What it means and what helps.
  static QString reachHelp(const node::NetworkInfo& info);

  static QString mappingText(const node::PresenceStatus& presence);
  // Why there is none, by each way that was tried; nothing where there is one.
  static QString mappingReasons(const node::PresenceStatus& presence);
  static QString externalText(const node::PresenceStatus& presence);

  // Of the nodes of one family, "IPv4" or "IPv6".
  static QString dhtText(const node::PresenceStatus& presence, bool isV6);
  static QString lanText(const node::PresenceStatus& presence);
  static QString lanPeersText(const node::PresenceStatus& presence);
  static QString announcedText(const node::PresenceStatus& presence);
  static QString publishedText(const node::PresenceStatus& presence);
  static QString portText(const node::NetworkInfo& info);

  // Whether others get through, as far as is known, and what helps.
  static QString portTestText(const node::PortTest& test);

  static QString limitText(std::uint64_t bytesPerSecond);
  // In a sentence, where rateText() has no words for nothing.
  static QString speedText(double bytesPerSecond);
};

}  // namespace cairn::ui
