// This machine's network and the ways to ask its router, for the commands that need them.
#pragma once

#include "platform/nat_pmp.h"
#include "platform/system_datagrams.h"
#include "platform/upnp.h"

namespace cairn::app {

struct NetworkMeans {
  NetworkMeans(const env::asio::any_io_executor& executor, env::Workers& workers)
      : datagrams(executor), gateways(workers) {}

  platform::SystemDatagrams datagrams;
  platform::SystemGateways gateways;
  platform::NatPmp nat_pmp;
  platform::Upnp upnp;
};

}  // namespace cairn::app
