// The events of a node as server-sent events. Each has an id; a client that comes back with the
// last one it saw gets what it missed. Where that is not kept any more, the event "missed" tells it
// to ask for everything anew. A comment every kHeartbeat shows that the connection lives.
#pragma once

#include <memory>

#include "api/event_log.h"
#include "api/http_reply.h"

namespace cairn::api {

inline constexpr std::string_view kMissedEvent = "missed";
inline constexpr env::Duration kHeartbeat = std::chrono::seconds(15);

// Until the client goes. `log` is kept meanwhile.
env::Task<> stream_events(HttpReply& reply, std::shared_ptr<EventLog> log, env::Clock& clock,
                          std::string last_event_id);

}  // namespace cairn::api
