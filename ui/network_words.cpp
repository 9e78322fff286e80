#include "ui/network_words.h"

#include <QLocale>
#include <QStringList>

#include "ui/format.h"

namespace cairn::ui {
namespace {

using discovery::PortPhase;

constexpr int kLanPeersShown = 50;

bool isReachedByDht(const node::PresenceStatus& presence) {
  if (!presence.dht) return false;
  const auto reached = [](const discovery::DhtStatus::Side& side) {
    return side.running && side.reached && !side.read_only;
  };
  return reached(presence.dht->v4) || reached(presence.dht->v6);
}

bool isMapped(const node::PresenceStatus& presence) {
  return presence.mapping && presence.mapping->phase == PortPhase::mapped;
}

QString endpointText(const env::Endpoint& endpoint) {
  return QString::fromStdString(env::to_string(endpoint));
}

// What the router or the system said: what helps is said in one place for all of it.
QString reasonText(const Error& error) {
  return error.context.empty() ? errorText(error) : nodeText(error.context);
}

QString countText(std::size_t count) {
  return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

// ---- whether others get through -----------------------------------------------------------------

Reach NetworkWords::reachOf(const node::NetworkInfo& info) {
  const auto& presence = info.presence;
  if (info.serve_port == 0) return Reach::off;
  if (isMapped(presence)) {
    if (presence.mapping->behind_another_nat) return Reach::unlikely;
    return isReachedByDht(presence) ? Reach::yes : Reach::likely;
  }
  if (isReachedByDht(presence)) return Reach::likely;
  if (presence.mapping && presence.mapping->phase == PortPhase::unmapped) return Reach::unlikely;
  return Reach::unknown;
}

QString NetworkWords::reachText(Reach reach) {
  switch (reach) {
    case Reach::unknown:
      return tr("It is not known yet whether others on the internet can reach this computer.");
    case Reach::off:
      return tr("This computer takes no connections.");
    case Reach::yes:
      return tr("Others on the internet can reach this computer.");
    case Reach::likely:
      return tr("Others on the internet can probably reach this computer.");
    case Reach::unlikely:
      return tr("Others on the internet can probably not reach this computer.");
  }
  return {};
}

QString NetworkWords::reachHelp(const node::NetworkInfo& info) {
  const auto& presence = info.presence;
  switch (reachOf(info)) {
    case Reach::unknown:
      return presence.mapping ? tr("The router is being asked to let connections through.")
                              : tr("The router is not asked to let connections through. Where it "
                                   "does so by itself, nothing needs to be done.");
    case Reach::off:
      return tr(
          "It can still download from those who take connections. To let others fetch from "
          "here, set a port in the settings.");
    case Reach::yes:
      return tr("Nothing needs to be done.");
    case Reach::likely:
      return isMapped(presence) ? tr("The router says that it lets connections through.")
                                : tr("Others have asked this computer of themselves not long ago.");
    case Reach::unlikely:
      break;
  }
  if (isMapped(presence)) {
    return tr(
        "The router is itself behind another one. Ask your provider for an address of your "
        "own, or use IPv6. Downloads work all the same, and so does sharing with those that "
        "this computer connects to.");
  }
  return tr("Downloads work all the same, and so does sharing with those that this computer "
            "connects to. To be reached by all, switch on UPnP or NAT-PMP in the router, or "
            "forward "
            "TCP and UDP port %1 there to this computer.")
      .arg(info.serve_port);
}

// ---- the router ---------------------------------------------------------------------------------

QString NetworkWords::mappingText(const node::PresenceStatus& presence) {
  if (!presence.mapping) return tr("The router is not asked.");
  const auto& state = *presence.mapping;
  switch (state.phase) {
    case PortPhase::searching:
      return tr("The router is being asked.");
    case PortPhase::unmapped:
      return state.no_gateway
                 ? tr("There is no router to ask.")
                 : tr("The router opened no port. It is asked again from time to time.");
    case PortPhase::mapped:
      break;
  }
  const auto protocol = state.protocol ? env::to_string(*state.protocol) : std::string_view();
  QStringList ports;
  for (const auto& mapping : state.mappings) {
    const auto port = QString::number(mapping.external.port);
    ports.push_back(mapping.transport == env::Transport::tcp ? tr("TCP port %1").arg(port)
                                                             : tr("UDP port %1").arg(port));
  }
  return tr("The router has opened %1, by %2.")
      .arg(QLocale().createSeparatedList(ports),
           QString::fromUtf8(protocol.data(), static_cast<qsizetype>(protocol.size())));
}

QString NetworkWords::mappingReasons(const node::PresenceStatus& presence) {
  if (!presence.mapping || presence.mapping->phase != PortPhase::unmapped) return {};
  const auto& state = *presence.mapping;
  if (state.no_gateway) return reasonText(*state.no_gateway);
  QStringList lines;
  for (const auto& reason : state.reasons) {
    const auto protocol = env::to_string(reason.protocol);
    lines.push_back(tr("%1: %2").arg(
        QString::fromUtf8(protocol.data(), static_cast<qsizetype>(protocol.size())),
        reasonText(reason.error)));
  }
  return lines.join(QLatin1Char('\n'));
}

QString NetworkWords::externalText(const node::PresenceStatus& presence) {
  QStringList addresses;
  const auto add = [&addresses](const env::asio::ip::address& address) {
    const auto text = QString::fromStdString(address.to_string());
    if (!address.is_unspecified() && !addresses.contains(text)) addresses.push_back(text);
  };
  if (presence.dht) {
    if (presence.dht->v4.external) add(*presence.dht->v4.external);
    if (presence.dht->v6.external) add(*presence.dht->v6.external);
  }
  if (isMapped(presence)) {
    for (const auto& mapping : presence.mapping->mappings) add(mapping.external.address);
  }
  return addresses.isEmpty() ? tr("Not known yet.") : addresses.join(QLatin1Char('\n'));
}

// ---- finding others -----------------------------------------------------------------------------

QString NetworkWords::dhtText(const node::PresenceStatus& presence, bool isV6) {
  if (!presence.dht) return tr("Switched off.");
  const auto& side = isV6 ? presence.dht->v6 : presence.dht->v4;
  if (!side.running) {
    return side.problem.empty() ? tr("Not in use.")
                                : tr("Not in use: %1").arg(nodeText(side.problem));
  }
  const auto nodes = static_cast<int>(side.table.nodes);
  if (nodes == 0) {
    const auto& problem = presence.dht->bootstrap_problem;
    if (presence.dht->bootstrapping) return tr("Looking for the first nodes.");
    return problem.empty() ? tr("No nodes are known yet.")
                           : tr("No nodes are known yet: %1").arg(nodeText(problem));
  }
  const auto text = side.read_only
                        ? tr("%Ln node(s) known; this computer only asks.", nullptr, nodes)
                        : tr("%Ln node(s) known, of whom %1 answered lately.", nullptr, nodes)
                              .arg(countText(side.table.good));
  return text;
}

QString NetworkWords::lanText(const node::PresenceStatus& presence) {
  if (!presence.lan) return tr("Not looked for.");
  if (presence.lan_problem) {
    return tr("Nobody can be found. %1").arg(errorText(*presence.lan_problem));
  }
  if (presence.lan_peers.empty()) return tr("Nobody was found yet.");
  return tr("%Ln found.", nullptr, static_cast<int>(presence.lan_peers.size()));
}

QString NetworkWords::lanPeersText(const node::PresenceStatus& presence) {
  QStringList lines;
  for (const auto& peer : presence.lan_peers) {
    if (lines.size() == kLanPeersShown) break;
    lines.push_back(tr("%1, id %2").arg(endpointText(peer.endpoint), shortText(peer.id)));
  }
  const auto more = static_cast<int>(presence.lan_peers.size()) - static_cast<int>(lines.size());
  if (more > 0) lines.push_back(tr("and %Ln more", nullptr, more));
  return lines.join(QLatin1Char('\n'));
}

QString NetworkWords::announcedText(const node::PresenceStatus& presence) {
  if (!presence.announced) return tr("Nothing is announced, because no connections are taken.");
  return tr("%1 of %Ln stored item(s) can be found.", nullptr,
            static_cast<int>(presence.announced->keys))
      .arg(countText(presence.announced->standing));
}

QString NetworkWords::publishedText(const node::PresenceStatus& presence) {
  QStringList lines;
  for (const auto& endpoint : presence.published) lines.push_back(endpointText(endpoint));
  return lines.isEmpty() ? tr("None yet.") : lines.join(QLatin1Char('\n'));
}

QString NetworkWords::portText(const node::NetworkInfo& info) {
  return info.serve_port == 0 ? tr("None: no connections are taken.")
                              : QString::number(info.serve_port);
}

namespace {

// Where it cannot be told: why nobody's trial says it.
QString whyNotTried(const node::PortTest& test) {
  return test.asked == 0
             ? NetworkWords::tr("No peer on the internet was found that could be asked to try.")
             : NetworkWords::tr("Peers that were asked to try could not, or have not answered.");
}

}  // namespace

QString NetworkWords::portTestText(const node::PortTest& test) {
  using node::PortFinding;
  const auto port = QString::number(test.port);
  const auto inVain = static_cast<int>(test.tried);
  switch (test.finding) {
    case PortFinding::dialed_back:
      return tr("Yes: a peer on the internet has just connected to port %1, as it was asked to.")
          .arg(port);
    case PortFinding::not_reached:
      return tr("No: %Ln peer(s) on the internet tried to connect to port %1, in vain. Forward the "
                "port to this computer in your router, and let it through the firewall.",
                nullptr, inVain)
          .arg(port);
    case PortFinding::came_in:
      return tr("Yes: somebody on the internet connected to port %1, %2 ago.")
          .arg(port, durationText(test.came_in_s.value_or(0)));
    case PortFinding::takes_none:
      return tr("No: this computer takes no connections. A port can be set in the settings.");
    case PortFinding::this_machine_only:
      return tr("No: port %1 is open to this computer alone. The settings say where it listens.")
          .arg(port);
    case PortFinding::behind_another_nat:
      return tr(
          "No: the router is itself behind another one. Ask your provider for an address of your "
          "own, or use IPv6.");
    case PortFinding::router_refused:
      return tr("That cannot be told. Nobody has connected yet, and no router has opened port %1; "
                "where it was forwarded by hand, others may get through all the same. %2")
          .arg(port, whyNotTried(test));
    case PortFinding::router_opened:
      return tr("That cannot be told. The router says that it lets connections to port %1 "
                "through, but nobody has connected yet. %2")
          .arg(port, whyNotTried(test));
    case PortFinding::nobody_came:
      return tr("That cannot be told. Nobody has connected to port %1 yet. %2")
          .arg(port, whyNotTried(test));
  }
  return {};
}

QString NetworkWords::limitText(std::uint64_t bytesPerSecond) {
  return bytesPerSecond == node::kUnlimited ? tr("No limit")
                                            : rateText(static_cast<double>(bytesPerSecond));
}

QString NetworkWords::speedText(double bytesPerSecond) {
  const auto text = rateText(bytesPerSecond);
  return text.isEmpty() ? tr("nothing") : text;
}

}  // namespace cairn::ui
